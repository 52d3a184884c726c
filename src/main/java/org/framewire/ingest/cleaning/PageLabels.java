package org.framewire.ingest.cleaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Takes out the labels of a page that a scraper has put behind a sentence of the report, on one
 * line with it: buttons, advertisements, {@code Related Topics}, a day. They are told by standing
 * between the end of a sentence and the end of the line, or the next sentence.
 */
final class PageLabels {
  private static final String SENTENCE_END = "(?<=[.!?…:”\"’)\\]])";

  private static final String NETWORK =
      "(?:Facebook|Twitter|Google ?\\+|Flipboard|Pinterest|LinkedIn|WhatsApp|Reddit|Tumblr)";
  private static final String LABEL =
      "(?:Advertisement|ADVERTISEMENT|Story [Cc]ontinued [Bb]elow|Read [Mm]ore(?: opinion)?|READ MORE"
          + "|View More|View [Cc]omments|Related Topics|Support our journalism|MUST WATCH|Ad Policy"
          + "|READ THIS LIST|LEARN MORE|Up Next|Go deeper:|Log In|Sign Up|SAVE NOW|View Cartoon"
          + "|SHARE(?: THIS ARTICLE)?|Share:?|(?:\\d+ )?Shares|Tweet|Post|Print|E-?mail|Footnotes"
          + "|LISTEN TO ARTICLE \\d+:\\d\\d|Trending in \\p{Lu}\\p{L}+|\\[\\+\\] read more \\[-\\] less"
          + "|(?<!: )"
          + NETWORK
          + ")";
  private static final String DATED =
      "(?:Published(?: Date:| on|:)? )?" + HeadStamp.DAY + "(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?";
  private static final String MEDIA =
      "(?:Media playback is (?:un|not )supported on your device(?: Media caption [^\\n]{0,200})?"
          + "|Image (?:copyright|source) \\S+[^.!?\\n]{0,200}\\.?)";

  private static final BoundedPattern AT_END =
      BoundedPattern.of(
          SENTENCE_END
              + " (?:(?:(?<=[.!?][”\"]{0,1} )"
              + DATED
              + "|"
              + LABEL
              + ")(?:[ ,|•]+|\\z)){1,40}+\\z");

  /** The last words of labels: behind most lines of a report are none after a look here. */
  private static final Set<String> LAST_WORDS =
      Set.copyOf(
          Arrays.asList(
              ("advertisement below more comments topics journalism watch policy list next deeper in up"
                      + " now cartoon share article shares tweet post print email mail footnotes less"
                      + " facebook twitter google flipboard pinterest linkedin whatsapp reddit tumblr"
                      + " opinion world us entertainment politics europe asia africa business")
                  .split(" ", -1)));

  private static final int LONGEST = 320;

  private static final BoundedPattern BETWEEN =
      BoundedPattern.of(
          "(?<=[.!?”\"’)]) (?:ADVERTISEMENT|Advertisement Advertisement|Read More|Story Continued Below)"
              + "(?= [\\p{Lu}\\d“\"‘(])|"
              + SENTENCE_END
              + " "
              + MEDIA
              + "(?=\\n|\\z)");

  private static final String[] TOLD_BETWEEN = {
    " ADVERTISEMENT ",
    " Advertisement Advertisement ",
    " Read More ",
    " Story Continued Below ",
    " Media playback is ",
    " Image copyright ",
  };

  private PageLabels() {}

  /** The text without the labels between two sentences of a line, and captions behind the last. */
  static String withoutThoseBetween(String text) {
    for (String told : TOLD_BETWEEN) {
      if (text.contains(told)) {
        return BETWEEN.replaceAll(text, "");
      }
    }
    return text;
  }

  /** A line without the labels behind its last sentence; the same object when it has none. */
  static String withoutThoseAtEnd(String line) {
    int length = line.length();
    if (length < 30 || !mayHave(line)) {
      return line;
    }
    BoundedMatcher labels = AT_END.matcher(line).region(Math.max(0, length - LONGEST), length);
    labels.seesAround();
    return labels.find() ? line.substring(0, labels.start()) : line;
  }

  private static boolean mayHave(String line) {
    int end = line.length();
    char last = line.charAt(end - 1);
    if (last == '+' || last == ':' || (last >= '0' && last <= '9')) {
      return true;
    }
    int start = end;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return start < end && LAST_WORDS.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
