package org.framewire.ingest.cleaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows what a page says to its readers and not of the world: prompts to subscribe and to follow,
 * notices of advertisements and copyright, links to other articles, credits of images. The patterns
 * stand by kind, and match a sentence or a line from end to end.
 */
final class Boilerplate {
  private static final int LONGEST = 300;

  private static final String NETWORK =
      "(?:Twitter|Facebook|Instagram|YouTube|Google News|Google\\+|LinkedIn|Pinterest|Telegram"
          + "|WhatsApp|TikTok|Threads|Flipboard|Reddit|Snapchat|X)";
  private static final String MORE_NETWORKS =
      "(?:[ ,:&]+(?:and|or|at|\\(?@\\w+\\)?|https?://\\S+|"
          + NETWORK
          + "))*(?:,? (?:for|and) [^.!?]{2,80})?";
  private static final String LETTER =
      "(?:newsletters?|inbox|e-?mails?|alerts?|briefings?|digest|tip ?sheets?|updates|podcasts?)";

  private static final String[] ADVERTISEMENTS = {
    "advertise?ments?(?: advertisement)*:?",
    "advertisement continue reading.{0,40}",
    "skip (?:past )?(?:ad|advertisement|newsletter promotion)",
    "(?:story|article|report|continue reading|post|text) ?(?:continues|continued|continue)?"
        + " below(?: (?:this |the )?(?:video|graphic|advertisement|ad|image|map|gallery|photo))?",
    "(?:story|article) continues(?: after (?:the )?(?:ad|advertisement|video))?",
    "continue reading(?: the main story)?",
    "scroll (?:down )?(?:to|for) (?:continue|more|next).{0,40}",
  };
  private static final String[] SUBSCRIPTIONS = {
    "\\W*(?:please )?(?:sign|signing)[ -]?up (?:here|now|today|below|free)",
    "(?:click (?:here )?to )?(?:please )?sign[ -]?up (?:here |now |today |free )*(?:for|to)"
        + " [^.!?]{0,120}?\\b"
        + LETTER
        + "\\b[^.!?]{0,100}",
    "subscribe(?: (?:here|now|today|free|for free|to our [^.!?]{2,80}))*",
    "subscribe (?:here |now |today )?(?:to|for) [^.!?]{0,80}\\b" + LETTER + "\\b[^.!?]{0,80}",
    "(?:get|receive) [^.!?]{0,140}\\b(?:to|in|into) your (?:inbox|e-?mail)\\b[^.!?]{0,60}",
    "get (?:all )?(?:of )?(?:the|our) (?:latest|top|best|breaking) (?:news|updates|headlines|stories)"
        + "\\b[^.!?]{0,100}",
    "\\W*want [^.!?]{3,140}\\bin your inbox\\b[^.!?]{0,40}",
    "by (?:signing up|subscribing|clicking)[^.!?]{0,40} you (?:agree|accept|are agreeing)[^.!?]{0,160}",
    "(?:please )?enter your e-?mail(?: address)?(?: (?:here|below|(?:to|for) [^.!?]{2,60}))*",
    "thank(?:s| you) for (?:signing up|subscribing)",
    "manage newsletters?",
    "already a subscriber",
    "support (?:our|local|quality|independent) journalism",
    "subscribe to [\\w.]+\\.com(?: today)?",
  };
  private static final String[] NETWORKS = {
    "(?:you can )?(?:also )?follow (?:us|me|him|her|them|the author|the [A-Z][^.!?]{2,60}"
        + "|@[^.!?]{2,40}|[A-Z][\\w’'.-]+(?: [A-Z][\\w’'.-]+){0,3}) on "
        + NETWORK
        + MORE_NETWORKS,
    "[-–—*•]* ?follow (?:\\S+ )?@\\w{2,30}(?: follow @\\w{2,30})*",
    "(?:like|join|find|visit|connect with) (?:us|\\S+ \\S+) on "
        + NETWORK
        + "(?:\\.com/\\w+|/\\w+)?"
        + MORE_NETWORKS,
    "share (?:this(?: (?:article|story|post|page|video))?|on "
        + NETWORK
        + ")(?: (?:with|on|via) [^.!?]{2,60})?",
    "chat with us (?:in|on) [^.!?]{2,60}",
    "download (?:our|the [^.!?]{2,40}) app\\b[^.!?]{0,60}",
  };
  private static final String[] RIGHTS = {
    "\\W{0,3}(?:©|\\(c\\)|copyright(?=\\W))[^!?]{0,20}\\d{4}[^!?]{0,100}",
    "\\W{0,3}(?:©|copyright ©) (?:the )?[^.!?]{2,60}",
    "all rights reserved",
    "this (?:material|content|article) may not be (?:published|reproduced|copied)[^.!?]{0,100}",
    "(?:no part of this|reproduction of this)[^.!?]{0,140}(?:permission|prohibited)[^.!?]{0,40}",
    "click here for reprint permissions?",
    "to see more, visit \\S{3,60}",
    "\\w+ transcripts are created on a rush deadline[^!?]{0,250}",
    "this (?:text|is a rush transcript)[^!?]{0,3} ?(?:copy )?may not be in its final form[^!?]{0,100}",
    "accuracy and availability may vary|the authoritative record of [^!?]{2,80}",
    "visit our website terms of use[^!?]{0,120}",
    "the (?:views|opinions)(?: and opinions)? expressed (?:by|in|here|are)\\b[^!?]{0,200}",
  };
  private static final String[] CLICKS = {
    "click here(?: (?:to|for) [^.!?]{2,120})?", "(?:click|tap) (?:to|for) [^.!?]{2,80}",
  };

  private static final String[] OTHER_ARTICLES = {
    "\\W{0,3}(?:read (?:more|next|also|or share this (?:story|article)|the full (?:article|story|report))|read|also read|see also|more"
        + "|related(?: (?:stories|articles|topics|content|coverage|links?|news|video))?"
        + "|also on [\\w ]{2,30}|more (?:from|on) [^:]{2,40}|watch(?: live| now| more)?|listen"
        + "|photos|video|videos|gallery|recommended|don[’']t miss|you may also like) ?:.{0,200}",
    "(?:read|see|watch|learn|show) (?:more|also|next)(?: (?:here|about|from|on|at) .{2,80})?\\W{0,3}",
    "(?:read|continue to) the (?:full|whole|original|rest of the) (?:article|story|report|post).{0,80}",
    "(?:related|recommended|trending|most (?:read|popular|viewed)|latest|top|more) ?"
        + "(?:stories|articles|topics|content|coverage|links|news|videos|reading)?(?: in [\\w ]+)?",
    "(?:more (?:on this|for you|from)|what to read next|you may also like|up next).{0,3}",
  };
  private static final String[] IMAGES = {
    "(?:image|picture|photo|media) (?:copyright|caption|source|credits?)\\b[^.!?]{0,250}",
    "(?:media|video) playback is (?:un|not )supported.{0,200}",
    "(?:enlarge this image|toggle caption|hide caption).{0,200}",
    "(?:photo|photos|photograph|photographer|picture|image|illustration)s?(?: by| courtesy)? ?:"
        + " ?.{2,80}",
    "(?:photo|photos|video|slideshow|gallery|image)(?: \\(?\\d{1,3}(?: (?:images|photos|of \\d+))?\\)?)?",
    "slideshow \\(\\d+ images?\\)",
    "data curated by .{2,40}",
    "(?:facebook|twitter|pinterest) (?:facebook|twitter|pinterest) (?:pinterest|e-?mail) .{0,280}",
    "(?:next|prev|previous) image \\d+ of \\d+",
  };
  private static final String[] PAGE = {
    "(?:(?:analysis|opinion|commentary|editorial)[/ ]?)+",
    "(?:share on (?:facebook|twitter|linkedin|pinterest|whatsapp|reddit) ?)+",
    "please enable javascript.{0,60}|(?:(?:hide|show) transcript ?)+|your notification has been saved",
    "email notifications are only sent once a day.{0,80}",
    "\\w+ transcripts are created on a rush deadline.{0,250}",
    "(?:(?:share|tweet|e-?mail|print|save|comments?|post|copy link|pocket|flipboard|messenger|sms"
        + "|facebook|twitter|pinterest|linkedin|whatsapp|reddit|google ?\\+|tumblr|telegram) ?)+"
        + "(?:this article)?",
    "(?:listen to article [\\d:]+ )?share this article(?: (?:share|tweet|post|e-?mail|print))*",
    "share this ?: ?.{0,40}|link copied|play (?:facebook|twitter|embed)|ad|advertising",
    "please follow and like us.{0,10}|newsletter sign-?up|corrections & amplifications",
    "don[’']t see the .{2,30} above.{0,30}",
    "this post was originally published on .{2,60}|get the .{2,40} app",
    "interested in [^?]{2,60}\\? add .{2,60} as an interest to stay up to date.{0,160}",
    "(?:poster|src|href|class)=\\S+.{0,60}",
    "(?:close|loading\\W*|add interest|leave a comment|\\d* ?comments?|sponsored|promoted)",
    "this (?:article|story|post) is more than \\d+ (?:months?|years?) old",
  };

  /** What begins with anything, and is told by its end. */
  private static final String[] ENDS = {
    "[^.]{10,160}[^.] read more",
    "[\\p{L}.'’ -]{0,40}/? ?(?:Getty Images|Shutterstock|iStock)(?:, file)?",
  };

  private static final String[] CODE = {
    "\\{[\"'].*\\}",
    "(?:var|let|const) \\w+ ?=.*;",
    "(?:window|document|googletag|jQuery|\\$)[.(].*[;{})]",
    "(?:\\(?function ?\\w*\\(|if ?\\(typeof ).*",
    "(?:@media|@import|[.#][\\w-]+(?:[ ,>.#][\\w .#>,-]*)?\\{).*",
  };

  private static final Pattern SENTENCE =
      oneOf("[.!?:)”\"*]*", ADVERTISEMENTS, SUBSCRIPTIONS, NETWORKS, RIGHTS, CLICKS);
  private static final Pattern LINE = oneOf("[.!:]?", OTHER_ARTICLES, IMAGES, PAGE);
  private static final Pattern END_OF_LINE = oneOf("[.!:]?", new String[][] {ENDS});
  private static final Pattern CODE_LINE = Pattern.compile(String.join("|", CODE));

  /** The first words of all that is matched: most lines of a report are none after a look here. */
  private static final Set<String> FIRST_WORDS =
      Set.copyOf(
          Arrays.asList(
              ("ad add advertisement advertisements advertisment advertising all already also "
                      + "analysis commentary data editorial opinion support your "
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

  private static Pattern oneOf(String end, String[]... kinds) {
    StringBuilder pattern = new StringBuilder("(?:");
    for (String[] kind : kinds) {
      pattern.append(pattern.length() == 3 ? "" : "|").append(String.join("|", kind));
    }
    return Pattern.compile(pattern + ")\\s*" + end + "\\s*", Pattern.CASE_INSENSITIVE);
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
    return (mayBegin(line, 0)
            && (LINE.matcher(line).matches() || CODE_LINE.matcher(line).matches()))
        || (mayEnd(line) && END_OF_LINE.matcher(line).matches());
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
