package org.framewire.ingest.cleaning;

import java.util.function.Predicate;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Takes off what a page shows above a report and a scraper catches with it: the headline once more,
 * by-lines, stamps and the outlet's own name.
 */
public final class ReportHead {
  /** A shorter headline could be the first words of many a sentence. */
  private static final int FEWEST_LETTERS = 15;

  private static final int FEWEST_WORDS_BEFORE_REPORT = 5;
  private static final int MOST_LINES_PASSED = 4;

  /** So long a headline is looked for within a line, and so far from its start. */
  private static final int FEWEST_LETTERS_WITHIN = 25;

  private static final int LONGEST_BEFORE_HEADLINE = 300;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_CAPTION = 400;

  /** What an author is, on a line under the name. */
  private static final BoundedPattern ROLE =
      BoundedPattern.atStart(
          "(?i)(?:opinion |guest |staff |senior |political |national )?(?:contributor|columnist|writer|reporter"
              + "|correspondent)|contributing (?:writer|editor|columnist)|special (?:to|for) .{2,40}");

  /**
   * Buttons to share a page, three or more, with the headline and names before them on the line.
   */
  private static final BoundedPattern SHARE_BAR =
      BoundedPattern.atStart(
          "[^\\n.!?]{0,300}?\\b(?:(?:Facebook|Twitter|Flipboard|Print|E-?mail|Share|Tweet|Pinterest"
              + "|LinkedIn|WhatsApp|Reddit|Comments?|Pocket|Messenger|SMS|Copy Link|Google\\+)\\b[ |·•]+){3,}+");

  private static final int LONGEST_BAR = 400;

  private final String text;
  private final String headline;
  private final Predicate<String> isOutlet;

  private ReportHead(String text, String headline, Predicate<String> isOutlet) {
    this.text = text;
    this.headline = headline;
    this.isOutlet = isOutlet;
  }

  /**
   * The text from its report on; empty when it is nothing but the headline.
   *
   * @param text a clean text
   * @param title its headline, empty for none
   * @param isOutlet whether a line is the name of an outlet
   */
  public static String takeOff(String text, String title, Predicate<String> isOutlet) {
    String below = belowShareBar(text);
    int start = new ReportHead(below, letters(title), isOutlet).end(countWords(title));
    return start == 0 ? below : below.substring(start).strip();
  }

  private static String belowShareBar(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST_BAR));
    if (!head.contains("mail ") && !head.contains("Print ") && !head.contains("Tweet ")) {
      return text;
    }
    BoundedMatcher bar = SHARE_BAR.matcher(head);
    return bar.lookingAt() && bar.end() < text.length() ? text.substring(bar.end()) : text;
  }

  private int end(int wordsOfTitle) {
    int end = 0;
    int at = 0;
    int passed = 0;
    while (passed < MOST_LINES_PASSED && at < text.length()) {
      int behind = behindHeadlineOrStamp(at, at == startOfLine(end), wordsOfTitle);
      if (behind > at) {
        end = behind;
        at = startOfLine(behind);
        continue;
      }
      int newLine = text.indexOf('\n', at);
      int lineEnd = newLine < 0 ? text.length() : newLine;
      if (lineEnd - at > LONGEST_LINE) {
        return end;
      }
      String words = text.substring(at, lineEnd);
      end = ROLE.matches(words) || isOutlet.test(words) ? lineEnd : end;
      at = startOfLine(lineEnd);
      passed++;
    }
    return end;
  }

  /** Behind what the page shows at a place, or -1. */
  private int behindHeadlineOrStamp(int at, boolean nothingBetween, int wordsOfTitle) {
    int newLine = text.indexOf('\n', at);
    int lineEnd = newLine < 0 ? text.length() : newLine;
    if (isHeadline(at, lineEnd)) {
      return lineEnd;
    }
    int behind = behindHeadline(at, lineEnd, wordsOfTitle);
    if (behind < 0 && nothingBetween) {
      int stamped = HeadStamp.end(text, at);
      behind =
          stamped > at
              ? CreditLine.captionEnd(text, startOfLine(stamped), stamped)
              : behindLateHeadline(at, lineEnd, wordsOfTitle);
    }
    return behind;
  }

  /**
   * Behind a headline that stands within a line, as other headlines and labels of the page are
   * caught before it; or -1. A stamp, or the headline once more, must follow: a report too may have
   * the words of its headline in its first sentence.
   */
  private int behindLateHeadline(int start, int lineEnd, int wordsOfTitle) {
    if (headline.length() < FEWEST_LETTERS_WITHIN || wordsOfTitle < FEWEST_WORDS_BEFORE_REPORT) {
      return -1;
    }
    int last = Math.min(lineEnd, start + LONGEST_BEFORE_HEADLINE);
    for (int at = text.indexOf(' ', start) + 1;
        at > 0 && at < last;
        at = text.indexOf(' ', at) + 1) {
      int behind = behindHeadline(at, lineEnd, wordsOfTitle);
      boolean told =
          behind > 0
              && (HeadStamp.end(text, behind) > behind
                  || behindHeadline(behind, lineEnd, wordsOfTitle) > behind);
      if (told) {
        return behind;
      }
    }
    return -1;
  }

  private int startOfLine(int end) {
    int at = end;
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  /** Whether a line is the headline, or a caption with the headline behind it. */
  private boolean isHeadline(int start, int end) {
    if (headline.length() < FEWEST_LETTERS || end - start > LONGEST_CAPTION) {
      return false;
    }
    int letter = headline.length() - 1;
    int at = end - 1;
    while (letter >= 0 && at >= start) {
      char c = text.charAt(at--);
      if (Character.isLetterOrDigit(c) && Character.toLowerCase(c) != headline.charAt(letter--)) {
        return false;
      }
    }
    return letter < 0 && (at < start || !Character.isLetterOrDigit(text.charAt(at)));
  }

  /** Where the report begins behind the headline on one line with it, or -1. */
  private int behindHeadline(int start, int end, int wordsOfTitle) {
    if (headline.length() < FEWEST_LETTERS || wordsOfTitle < FEWEST_WORDS_BEFORE_REPORT) {
      return -1;
    }
    int letter = 0;
    int at = start;
    while (letter < headline.length() && at < end) {
      char c = text.charAt(at++);
      if (Character.isLetterOrDigit(c) && Character.toLowerCase(c) != headline.charAt(letter++)) {
        return -1;
      }
    }
    if (letter < headline.length() || at == end || Character.isLetterOrDigit(text.charAt(at))) {
      return -1;
    }
    while (at < end && !Character.isLetterOrDigit(text.charAt(at)) && !opens(text.charAt(at))) {
      at++;
    }
    boolean begins =
        at < end && (opens(text.charAt(at)) || !Character.isLowerCase(text.charAt(at)));
    return begins ? at : -1;
  }

  private static boolean opens(char c) {
    return c == '“' || c == '"' || c == '‘' || c == '(' || c == '$';
  }

  private static String letters(String title) {
    StringBuilder letters = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      if (Character.isLetterOrDigit(title.charAt(i))) {
        letters.append(Character.toLowerCase(title.charAt(i)));
      }
    }
    return letters.toString();
  }

  private static int countWords(String title) {
    int words = 0;
    for (int i = 0; i < title.length(); i++) {
      boolean begins = i == 0 || title.charAt(i - 1) <= ' ';
      words += begins && title.charAt(i) > ' ' ? 1 : 0;
    }
    return words;
  }
}
