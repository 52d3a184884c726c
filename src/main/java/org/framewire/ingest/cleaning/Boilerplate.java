package org.framewire.ingest.cleaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.framewire.text.BoundedPattern;

/**
 * Knows what a page says to its readers and not of the world: prompts to subscribe and to follow,
 * notices of advertisements and copyright, links to other articles, credits of images. The patterns
 * are in {@link SentencesToReaders} and {@link LinesOfPage}; here are the looks at a few words that
 * save most lines from them.
 */
final class Boilerplate {
  private static final int LONGEST = 300;

  private static final BoundedPattern SENTENCE =
      oneOf(
          "[.!?:)”\"*]*",
          SentencesToReaders.ADVERTISEMENTS,
          SentencesToReaders.SUBSCRIPTIONS,
          SentencesToReaders.NETWORKS,
          SentencesToReaders.RIGHTS,
          SentencesToReaders.CLICKS);
  private static final BoundedPattern LINE =
      oneOf("[.!:]?", LinesOfPage.OTHER_ARTICLES, LinesOfPage.IMAGES, LinesOfPage.PAGE);
  private static final BoundedPattern END_OF_LINE =
      oneOf("[.!:]?", new String[][] {LinesOfPage.ENDS});
  private static final BoundedPattern CODE_LINE =
      BoundedPattern.atStart(String.join("|", LinesOfPage.CODE));

  /** The first words of all that is matched: most lines of a report are none after a look here. */
  private static final Set<String> FIRST_WORDS =
      Set.copyOf(
          Arrays.asList(
              ("ad add advertisement advertisements advertisment advertising all already also "
                      + "analysis commentary data editorial opinion support embed "
                      + "article by c chat class click close comment comments connect const continue copy "
                      + "corrections href interested newsletter play poster src "
                      + "copyright document don download e email enlarge enter facebook find "
                      + "flipboard follow function gallery get getty google googletag hide if "
                      + "illustration illustrations image images istock join jquery latest leave "
                      + "learn let like linkedin listen loading manage media messenger more most next "
                      + "no photo photograph photographer photographers photographs photos picture "
                      + "pictures pinterest please pocket post prev previous print promoted read "
                      + "receive recommended reddit related report reproduction save scroll see share "
                      + "show shutterstock sign signing skip slideshow sms sponsored story subscribe "
                      + "accuracy npr tap telegram text thank thanks the this to toggle top trending tumblr tweet "
                      + "twitter up var video videos visit want watch whatsapp what window you")
                  .split(" ", -1)));

  /** What stands second in boilerplate behind first words that begin many a sentence. */
  private static final Map<String, Set<String>> SECOND_WORDS =
      Map.of(
          "the", Set.of("views", "opinions", "authoritative"),
          "this", Set.of("material", "content", "article", "story", "post", "text", "is"),
          "all", Set.of("rights"),
          "by", Set.of("signing", "subscribing", "clicking"),
          "if", Set.of(),
          "no", Set.of("part"),
          "to", Set.of("see"),
          "what", Set.of("to"),
          "you", Set.of("can", "may", "follow"));

  /** The last words that give a line away: of teasers, and of credits. */
  private static final String[] LAST_WORDS = {
    "read more", "getty images", "shutterstock", "istock", "file",
  };

  private Boilerplate() {}

  private static BoundedPattern oneOf(String end, String[]... kinds) {
    StringBuilder pattern = new StringBuilder("(?:");
    for (String[] kind : kinds) {
      pattern.append(pattern.length() == 3 ? "" : "|").append(String.join("|", kind));
    }
    return BoundedPattern.atStart("(?i)" + pattern + ")\\s*+" + end + "\\s*+");
  }

  /** Whether that part of a text is a sentence that leaves no doubt, wherever it stands. */
  static boolean isSentence(String text, int from, int to) {
    return to - from <= LONGEST
        && mayBegin(text, from)
        && SENTENCE.matcher(text).region(from, to).matches();
  }

  /** Whether a text is what stands on a line by itself: a label, a credit, a piece of code. */
  static boolean isLabel(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return (mayBegin(line, 0) && (LINE.matches(line) || CODE_LINE.matches(line)))
        || (mayEnd(line) && END_OF_LINE.matches(line));
  }

  /**
   * Whether boilerplate may begin at a place, by its first word, and by its second where the first
   * is a common one. A mark there tells nothing.
   */
  static boolean mayBegin(String text, int from) {
    int end = wordEnd(text, from);
    if (end == from) {
      return true;
    }
    String first = text.substring(from, end).toLowerCase(Locale.ROOT);
    if (!FIRST_WORDS.contains(first)) {
      return false;
    }
    Set<String> seconds = SECOND_WORDS.get(first);
    int second = end + 1;
    int secondEnd = wordEnd(text, second);
    return seconds == null
        || secondEnd <= second
        || seconds.contains(text.substring(second, secondEnd).toLowerCase(Locale.ROOT));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean mayEnd(String line) {
    int end = line.length() - (line.endsWith(".") || line.endsWith(":") ? 1 : 0);
    for (String words : LAST_WORDS) {
      if (line.regionMatches(true, end - words.length(), words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
