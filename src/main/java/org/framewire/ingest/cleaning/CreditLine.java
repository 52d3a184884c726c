package org.framewire.ingest.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Knows the lines that say who made a report and its pictures: who contributed, who edited, whose
 * wire was used, whose photograph stands above a caption.
 */
final class CreditLine {
  private static final int LONGEST = 300;

  private static final String REPORT = "(?:report|reporting|story|article|post|piece|column)";

  private static final String JOINING =
      "(?i:and|in|from|by|with|for|of|the|editing|writing|reporting"
          + "|additional|compiled|edited|graphics?|research)";

  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*+[ ,;:/]*+";

  /**
   * Names alone: words with a capital, and what joins them. One word will do where it could be two:
   * it has a second capital, or ends like a joining word. Nothing is given back, for a word of
   * capitals can be cut into names in more ways than there is time to try.
   */
  private static final String NAMES =
      "(?:(?:"
          + NAME
          + "|(?:"
          + JOINING
          + "|&)[ ,;:/]*+){2,40}+|(?=\\p{Lu}[\\p{L}.'’-]*(?:\\p{Lu}|"
          + JOINING
          + "\\.{0,2}(?![\\p{L}.'’-])))"
          + NAME
          + ")";

  /** What stands behind a contribution: other sources, an update, who reported from where. */
  private static final String BESIDES =
      "(?:,? (?:which (?:was|is)|as well as|along with|with) [^!?\\n]{2,120})?[.)\\]]{0,2}"
          + "(?: (?:\\p{Lu}[\\p{L}'’-]+(?:,|,? and)? ){1,6}(?:reported|(?:also )?contributed)(?: from [^.!?\\n]{2,60})?[.)])?";

  private static final BoundedPattern CONTRIBUTION =
      BoundedPattern.atStart(
          "[•⦁*?–—(\\[-]{0,2} ?(?:[^.!?\\n]{2,60}\\. ?){0,2}[^!?\\n]{2,200}"
              + " (?:also )?contributed(?: reporting)?(?:,? from [^.!?\\n]{2,60},?)? to (?:this|the) "
              + REPORT
              + "(?: (?:from|in) [^.!?\\n]{2,60})?"
              + BESIDES
              + "\\s*"
              + "|(?:[•⦁*–—(\\[-]{1,2} ?)?"
              + NAMES
              + "contributed (?:reporting|research)(?: (?:from|in) [^.!?\\n]{2,60}| (?:for|to) this "
              + REPORT
              + ")?"
              + BESIDES
              + "\\s*");
  private static final BoundedPattern EDITORS =
      BoundedPattern.atStart(
          "[(\\[]?(?i:(?:additional |with |original )?(?:reporting|writing|compiled|edited|editing"
              + "|reported|written)(?: and (?:writing|editing|reporting))*) (?i:by) "
              + NAMES
              + "[.)\\]]{0,2}\\s*");
  private static final BoundedPattern LINE =
      BoundedPattern.atStart(
          "(?:By|BY|by) (?:(?:\\p{Lu}[\\p{L}.'’-]++[, ]*+|and ){2,10}+"
              + "|\\p{Lu}[\\p{L}.'’-]+\\p{Lu}[\\p{L}.'’-]+[, ]*)"
              + "|(?i:contribut(?:ing|ors?|ed)(?: to this report)? ?:) ?.{2,200}"
              + "|(?:\\p{Lu}[\\p{L}.'’-]+[ ,]+(?:and )?){1,8}contributed(?: reporting)?\\.?"
              + "|(?i:(?:with|from) (?:[\\p{L}]+ ){0,2}(?:and )?(?:wires?|wire (?:reports?|services?)|staff"
              + " reports?)|(?:staff,? and )?(?:news|wire) (?:service )?reports)\\.?"
              + "|contributed to this "
              + REPORT
              + "\\.?|(?:This|The) "
              + REPORT
              + " was written by "
              + NAMES
              + "(?:an? )?(?:[\\p{L}-]+ )?(?:reporters?|writers?|correspondents?) (?:for|at|with) [^.!?]{2,60}\\.?"
              + "|[•*–—-]? ?(?i:(?:this "
              + REPORT
              + " (?:is|was) based (?:in part )?on|this "
              + REPORT
              + " (?:includes|contains) (?:information|material) from|(?:information|material) from)).{2,120}"
              + "(?i:wire|report|press|reuters|afp|agenc|news).{0,60}");

  /** Where an author can be written to: by a name or "she", and an address of mail or a network. */
  private static final BoundedPattern CONTACT =
      BoundedPattern.atStart(
          "[•⦁*–—(-]{0,2} ?(?:(?!The |Any)\\p{Lu}[\\p{L}.'’-]* ){1,4}(?:can|may) be (?:can be )?(?:reached|contacted)"
              + "(?: directly)? (?:at|by|via|on) [^!?\\n]{0,60}(?:@|\\[email)[^!?\\n]{2,120}\\s*");

  private static final String OWNER =
      "(?:Getty(?: Images)?|AFP(?: Photo)?|Reuters|REUTERS|AP(?: (?:Images|Photo|file))?|Associated Press"
          + "|Shutterstock|iStock|Bloomberg|EPA|Alamy|Zuma(?: Press)?|ZUMA|USA TODAY(?: Sports)?|POLITICO"
          + "|Flickr|Wikimedia(?: Commons)?|Pixabay|Unsplash|Redux)";
  private static final BoundedPattern IMAGE =
      BoundedPattern.atStart(
          ".{0,280}(?:[/|]|(?i: via|photo(?: by|:| courtesy of)?)) ?"
              + OWNER
              + "[.)\\]]{0,2}|.{0,240}\\((?:(?:AP|AFP|Reuters|REUTERS|EPA|File)(?: Photo| photo)?|Photo|Image)"
              + "(?:/| by |: )[^()]{2,80}\\)\\.?|\\((?:Pixabay|Shutterstock|Getty(?: Images)?|Reuters|AP)\\)"
              + "|.{0,240} \\| (?:[\\p{L} .'’-]{2,40}/)?"
              + OWNER
              + "s?\\b.{0,140}(?<![.!?”\"])"
              + "|(?i:photo illustrations?|photo|illustration|image) by .{2,160}"
              + OWNER
              + "\\.?");

  /** A caption with its credit in brackets, before a sentence on the same line. */
  private static final BoundedPattern CAPTION =
      BoundedPattern.atStart(
          "\\p{Lu}(?:(?!\\p{Ll}{3}[.!?][”\"]? \\p{Lu})[^()\\n]){10,250}\\((?:[\\p{L}.'’ -]{2,40} ?/ ?"
              + OWNER
              + "|"
              + OWNER
              + " (?:pic|photo|Photo|Images))\\) ?(?=[\\p{Lu}“\"‘]|\\n)");

  /** The first words of lines that credit a report: most lines are none after a look here. */
  private static final Set<String> FIRST_WORDS =
      Set.of(
          "by",
          "contributing",
          "contributor",
          "contributors",
          "contributed",
          "with",
          "from",
          "staff",
          "news",
          "wire",
          "this",
          "information",
          "material");

  /** The last words of those who own pictures. */
  private static final Set<String> LAST_WORDS =
      Set.of(
          "images",
          "getty",
          "afp",
          "photo",
          "reuters",
          "ap",
          "file",
          "press",
          "shutterstock",
          "istock",
          "bloomberg",
          "epa",
          "alamy",
          "zuma",
          "today",
          "sports",
          "politico",
          "flickr",
          "wikimedia",
          "commons",
          "pixabay",
          "unsplash",
          "redux");

  /** How the words end that say what somebody did, and that a name follows. */
  private static final List<String> WORKED_BY = List.of("ing by ", "ed by ", "ten by ");

  /** In so many characters from the start such words stand, where a sentence is a credit. */
  private static final int EDITED_WITHIN = 46;

  private CreditLine() {}

  /** Whether a line is nothing but a credit, or a caption that ends with that of its picture. */
  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return isSentence(line, 0, line.length())
        || (mayBeOfReport(line) && LINE.matches(line))
        || (mayBeOfImage(line) && IMAGE.matches(line));
  }

  /** Whether that part of a text is a sentence that credits those who worked on the report. */
  static boolean isSentence(String text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    // Nothing behind the sentence may decide, nor be looked through for each sentence before it.
    String sentence = text.substring(from, to);
    if (sentence.contains(" contributed")) {
      return CONTRIBUTION.matches(sentence);
    }
    boolean hasAddress = sentence.contains("@") || sentence.contains("[email");
    return (hasAddress && CONTACT.matches(sentence))
        || (namesEditors(sentence) && EDITORS.matches(sentence));
  }

  private static boolean namesEditors(String sentence) {
    String start = sentence.substring(0, Math.min(sentence.length(), EDITED_WITHIN));
    return WORKED_BY.stream().anyMatch(start::contains);
  }

  /** Where a caption ends that begins at {@code from}; {@code otherwise} where none does. */
  static int captionEnd(String text, int from, int otherwise) {
    int limit = Math.min(text.length(), from + LONGEST);
    BoundedMatcher caption = CAPTION.matcher(text).region(from, limit).seesAround();
    return caption.lookingAt() ? caption.end() : otherwise;
  }

  private static boolean mayBeOfReport(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return FIRST_WORDS.contains(line.substring(start, end).toLowerCase(Locale.ROOT))
        || line.contains("contributed");
  }

  /** Whether a line ends like a credit of a picture, or has one before a headline. */
  private static boolean mayBeOfImage(String line) {
    int end = line.length();
    char last = line.charAt(end - 1);
    if (last == ')' || last == ']' || line.indexOf(" | ") > 0) {
      return true;
    }
    end -= last == '.' ? 1 : 0;
    int start = end;
    while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return LAST_WORDS.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
