package org.framewire.ingest.cleaning;

import java.util.Locale;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * What stands at the head of a text before the report begins: where it was written and which agency
 * it is from, as in {@code MOSCOW (AP) —}, {@code WASHINGTON, Sept 21 (Reuters) -}, {@code
 * (Bloomberg) --} or {@code PARIS —}. The credit of an image ({@code Image Source : AP}) is passed
 * over and names nobody; an agency that is cited further on is nothing here.
 *
 * @param place as written, or null
 * @param agency its usual short name, or null
 * @param bodyStart code points of the text before the report begins
 */
public record Dateline(String place, String agency, int bodyStart) {
  private static final int HEAD = 400;
  private static final String DASH = "(?:[—–―]+|--+|-(?=\\s))";
  private static final String DATE =
      "(?:,?\\s+(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.?\\s+\\d{1,2}"
          + "(?:,?\\s+\\d{4})?)?";
  private static final String WORD = "\\p{Lu}(?:[\\p{L}.'’]|-(?=\\p{L}))*+";
  private static final String SMALL_WORD = "(?:de|da|do|del|la|el|al|of|the|sur)";
  private static final String NAME = WORD + "(?: +(?:" + SMALL_WORD + " +)?" + WORD + "){0,3}";
  private static final String MORE_PLACES = "(?:(?:, *|/| and )" + NAME + "){0,4}";
  private static final String PLACE = NAME + MORE_PLACES;
  private static final String CAPITAL_WORD = "\\p{Lu}(?:[\\p{Lu}.'’]|-(?=\\p{Lu}))*+";
  private static final String CAPITAL_PLACE =
      "\\p{Lu}" + CAPITAL_WORD + "(?: +" + CAPITAL_WORD + "){0,3}" + MORE_PLACES;

  /** By-lines and other short lines of the page may stand above: so many, so long. */
  private static final int LINES_ABOVE = 2;

  private static final int LONGEST_LINE_ABOVE = 60;

  private static final BoundedPattern CREDITED =
      BoundedPattern.atStart(
          "(?:(?<place>"
              + PLACE
              + ")"
              + DATE
              + ",? *(?:[-–—:]+ *)?)?\\((?<credit>[^()\\n]{2,60}?)(?<day> *[-–—,] *\\d{1,2}[^()\\n]{3,24}\\d{4})?\\)\\s*(?<dash>"
              + DASH
              + "|:(?=\\s))?\\s*");
  private static final BoundedPattern PLACED =
      BoundedPattern.atStart(
          "(?<place>" + CAPITAL_PLACE + ")" + DATE + "\\s*" + DASH + "\\s*(?=[\\p{Lu}\\d\"“‘'])");
  private static final String OWNER =
      "(?:AP|AFP|EPA|PTI|ANI|Reuters|Getty(?: Images)?|Twitter|Facebook|Instagram|YouTube|Bloomberg|Xinhua"
          + "|Associated Press|Shutterstock|iStock|Unsplash|Wikimedia(?: Commons)?|File(?: Photo| Image)?|FILE)";
  private static final BoundedPattern IMAGE_CREDIT =
      BoundedPattern.atStart(
          "\\A\\s*(?:Image|Photo|Picture|Pic|Photograph|Video|File photo)s?(?:\\s+(?:Source|Credits?|Courtesy|by))?"
              + "\\s*[:|]\\s*(?:"
              + OWNER
              + "(?:\\s*[/,&|]\\s*"
              + OWNER
              + "|\\s+(?i:photo|image)s?)*(?=\\W|\\z)|[^\\n]{2,60}(?=\\n))[.)]?\\s*");
  private static final BoundedPattern BLANKS = BoundedPattern.of("\\s+");
  private static final BoundedPattern CREDIT_NAME =
      BoundedPattern.atStart(WORD + "(?:[\\s/]+" + WORD + "){0,3}");

  /** What tells a credit from a place where nothing but the brackets stands at the head. */
  private static final BoundedPattern SURE_CREDIT =
      BoundedPattern.atStart(
          ".*\\b(?:News|Press|Wire|Agency|Service|Newspapers|Media|Newswire|Network)\\b.*"
              + "|\\p{Lu}{2,5}");

  /** A text that begins with its report. */
  private static final Dateline NONE = new Dateline(null, null, 0);

  /** Reads the head of a clean text. */
  public static Dateline of(String text) {
    String head = text.length() <= HEAD ? text : text.substring(0, HEAD);
    int start = endOfImageCredit(head);
    Dateline found = atSomeLine(head.substring(start));
    int bodyStart = start + found.bodyStart();
    return bodyStart == 0
        ? NONE
        : new Dateline(found.place(), found.agency(), text.codePointCount(0, bodyStart));
  }

  private static Dateline atSomeLine(String head) {
    int line = 0;
    for (int above = 0; above <= LINES_ABOVE; above++) {
      String rest = head.substring(line);
      Dateline found = credited(rest);
      if (found.equals(NONE)) {
        found = placed(rest);
      }
      if (!found.equals(NONE)) {
        return new Dateline(found.place(), found.agency(), line + found.bodyStart());
      }
      int lineEnd = rest.indexOf('\n');
      if (lineEnd < 0 || lineEnd > LONGEST_LINE_ABOVE) {
        return NONE;
      }
      line += lineEnd + 1;
      while (line < head.length() && head.charAt(line) == '\n') {
        line++;
      }
    }
    return NONE;
  }

  private static int endOfImageCredit(String head) {
    BoundedMatcher image = IMAGE_CREDIT.matcher(head);
    return image.lookingAt() ? image.end() : 0;
  }

  private static Dateline credited(String head) {
    BoundedMatcher matcher = CREDITED.matcher(head);
    if (head.indexOf('(') < 0 || !matcher.lookingAt()) {
      return NONE;
    }
    String named = matcher.group("place");
    String place = named == null || HeadWords.isNoPlace(named) ? null : named;
    String credit = matcher.group("credit").strip();
    String known = Agency.nameOf(credit);
    // A day in the brackets parts them from the report as well as a dash behind them.
    boolean dashed = matcher.group("dash") != null || matcher.group("day") != null;
    boolean capitals = named == null || isCapitals(named);
    if (known != null && (dashed || capitals || isPlaceLike(named))) {
      return new Dateline(place, known, matcher.end());
    }
    boolean namesSomebody = CREDIT_NAME.matches(credit) && !HeadWords.isLabel(credit);
    if (!dashed || !capitals || !namesSomebody) {
      return NONE;
    }
    boolean sure = place != null || SURE_CREDIT.matches(credit);
    return new Dateline(place, sure ? credit : null, matcher.end());
  }

  private static Dateline placed(String head) {
    BoundedMatcher matcher = PLACED.matcher(head);
    if (!matcher.lookingAt()) {
      return NONE;
    }
    String place = matcher.group("place");
    return HeadWords.isNoPlace(place) ? NONE : new Dateline(place, null, matcher.end());
  }

  /** Whether the first name of a place is in capitals, as datelines are set. */
  private static boolean isCapitals(String place) {
    String first = place.split(",", 2)[0];
    return first.equals(first.toUpperCase(Locale.ROOT)) && first.length() > 1;
  }

  /** Whether a place in small letters is short enough not to be the start of a sentence. */
  private static boolean isPlaceLike(String place) {
    return BLANKS.split(place.split(",", 2)[0]).length <= 3
        && (!place.startsWith("The ") || place.startsWith("The Hague"));
  }
}
