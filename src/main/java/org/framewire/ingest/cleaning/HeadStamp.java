package org.framewire.ingest.cleaning;

import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Finds what a page's system writes between the headline and the report, where a scraper has put
 * all of it on one line: by-lines, the day and the time of publication, counters. Each form has a
 * mark that no report begins with: a time of day beside the day, an age, a by-line before a day.
 *
 * <p>A by-line behind a day stays, for nothing tells where the name ends and the report begins.
 */
final class HeadStamp {
  private static final int LONGEST = 400;
  private static final int LONGEST_BEFORE_TIME = 120;

  private static final String MONTH =
      "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
  private static final String WEEKDAY =
      "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b,? )";

  /** A day with its year. */
  static final String DAY =
      "(?:"
          + WEEKDAY
          + "?(?:"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)? ?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + ",? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}(?:\\d{2})?|\\d{4}-\\d{2}-\\d{2})(?!\\d))";

  /** A time of day; one without a.m. or p.m., or seconds, is none unless a zone follows. */
  private static final String CLOCK =
      "(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[AaPp]\\.?[Mm]\\b\\.?)(?: ?\\(?(?:E|C|M|P)[SD]?T\\b\\)?)?"
          + "|\\d{1,2}:\\d{2}(?::\\d{2})? (?:(?:E|C|M|P)[SD]?T|GMT|UTC|BST|IST)\\b|\\d{1,2}:\\d{2}:\\d{2})";

  private static final String AGE =
      "(?:\\d{1,2} (?:min|minute|hr|hour|day|week|month|year)s? ago\\b)";
  private static final String BETWEEN = "(?: ?[-–—|•·,] ?| at | )";
  private static final String TIME =
      "(?:" + DAY + BETWEEN + CLOCK + "|" + CLOCK + "(?: on|,)? " + DAY + "(?: at " + CLOCK + ")?)";

  private static final String PERSON =
      "(?!" + WEEKDAY + "|" + MONTH + " )(?:(?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|al|bin) ){1,5}";
  private static final String NAMELESS = "(?:By|BY) (?:[-–—|•·] )?";
  private static final String BYLINE =
      "(?:[Bb]y|BY) " + PERSON + "(?:(?:and|&) " + PERSON + "){0,3}(?:[-–—|•·] ?)?";
  private static final String PUBLISHED =
      "(?:(?:First |Last |Originally )?(?:Published|Updated?|Posted|Modified)(?: on| at)?:? ?(?:[-–—|] ?)?)";
  private static final String COUNTER =
      "(?: \\d+[.\\d]*k? (?:pts|views|shares|comments)\\b| views\\b)?";
  private static final String FOLLOW =
      "(?:Follow (?:\\p{Lu}[\\p{L}.'’-]* ){1,4}on Twitter |About )?";

  private static final String LINE_END = "(?=\\n|\\z)";

  /** The author, how long ago, and when: {@code Jane Doe (@jane) 9 hours ago Sun 7th April …}. */
  private static final String AGED =
      PERSON + "(?:\\(@\\w+\\) )?" + AGE + "(?: " + TIME + "|" + LINE_END + ")";

  private static final String SIGNED =
      "(?:" + BYLINE + "(?:" + TIME + "|" + DAY + "|" + AGE + ")|" + NAMELESS + TIME + ")"
          + COUNTER;
  private static final String TIMED = FOLLOW + "(?:" + PUBLISHED + ")?" + TIME + COUNTER;
  private static final String PUBLISHED_ON =
      PUBLISHED
          + "(?:"
          + CLOCK
          + " on )?(?:"
          + DAY
          + "|"
          + AGE
          + ")(?: by (?:\\p{Lu}[\\p{L}.'’-]*(?: |"
          + LINE_END
          + ")){1,4}"
          + LINE_END
          + ")?";

  /** Names or the agency, and the day alone, on a line of their own. */
  private static final String LINE =
      "(?:(?:\\p{Lu}[\\p{L}.'’-]*,? ){0,5}"
          + TIME
          + COUNTER
          + "(?: \\p{Lu}[\\p{L}.'’-]+){0,4}"
          + "|(?:Headlines? |News )?"
          + DAY
          + "(?: \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)?)"
          + LINE_END;

  private static final String FILED =
      "(?:" + DAY + " - Comments Off on [^\\n]{5,250}? - )?Filed Under -[^\\n]{0,80}" + LINE_END;
  private static final String FILED_UNDER = "Filed Under -";
  private static final String PANEL =
      "(?:"
          + DAY
          + " )?These are external links and will open in a new window Close share panel"
          + "(?: Image copyright [^\\n]{2,40}? Image caption"
          + "| Media playback is (?:un|not )supported on your device Media caption)?";

  private static final BoundedPattern STAMP =
      BoundedPattern.atStart(
          "(?:"
              + String.join("|", AGED, SIGNED, LINE, TIMED, PUBLISHED_ON, FILED, PANEL)
              + ")(?: ?[-–—|•·])?(?=\\n|\\z| ?[\\p{Lu}\"“‘'(\\[$])");

  /** A caption or a credit before the day, and how often the page was seen. */
  private static final BoundedPattern VIEWED =
      BoundedPattern.atStart("(?:[^\\n]{0,200} )?" + DAY + " views");

  private HeadStamp() {}

  /** Where the stamp ends that begins at a place of a text; that place where there is none. */
  static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int lineEnd = text.indexOf('\n', from);
    lineEnd = lineEnd < 0 ? text.length() : lineEnd;
    if (lineEnd <= limit && text.startsWith(" views", lineEnd - 6)) {
      return VIEWED.matcher(text).region(from, lineEnd).matches() ? lineEnd : from;
    }
    if (!tellsTime(text, from, Math.min(limit, from + LONGEST_BEFORE_TIME))
        && !text.startsWith(FILED_UNDER, from)
        && !text.startsWith(FILED_UNDER, from + 2)) {
      return from;
    }
    BoundedMatcher stamp = STAMP.matcher(text).region(from, limit).seesAround().anchoredInText();
    return stamp.lookingAt() ? stamp.end() : from;
  }

  /** Whether there is a year, a number beside another, or an age: most heads have none. */
  private static boolean tellsTime(String text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digits > 0 && (c == ':' || c == '/' || c == '.' || c == '-') && isDigit(text, i + 1)) {
        return true;
      }
      if (c == ' ' && text.startsWith("ago", i + 1)) {
        return true;
      }
      digits = digit ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
