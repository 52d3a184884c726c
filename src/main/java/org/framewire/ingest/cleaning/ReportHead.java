package org.framewire.ingest.cleaning;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what a page shows above a report and a scraper catches with it: the headline once more,
 * by-lines and the outlet's own name.
 */
public final class ReportHead {
  /** A shorter headline could be the first words of many a sentence. */
  private static final int FEWEST_LETTERS = 15;

  private static final int FEWEST_WORDS_BEFORE_REPORT = 5;
  private static final int MOST_LINES = 4;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_CAPTION = 400;

  /** What an author is, on a line under the name. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:opinion |guest |staff |senior |political |national )?(?:contributor|columnist|writer|reporter"
              + "|correspondent)|contributing (?:writer|editor|columnist)|special (?:to|for) .{2,40}",
          Pattern.CASE_INSENSITIVE);

  /**
   * Buttons to share a page, three or more, with the headline and names before them on the line.
   */
  private static final Pattern SHARE_BAR =
      Pattern.compile(
          "[^\\n.!?]{0,300}?\\b(?:(?:Facebook|Twitter|Flipboard|Print|E-?mail|Share|Tweet|Pinterest"
              + "|LinkedIn|WhatsApp|Reddit|Comments?|Pocket|Messenger|SMS|Copy Link|Google\\+)\\b[ |·•]+){3,}");

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
    Matcher bar = SHARE_BAR.matcher(head);
    return bar.lookingAt() && bar.end() < text.length() ? text.substring(bar.end()) : text;
  }

  private int end(int wordsOfTitle) {
    int end = 0;
    int lineStart = 0;
    for (int line = 0; line < MOST_LINES && lineStart < text.length(); line++) {
      int newLine = text.indexOf('\n', lineStart);
      int lineEnd = newLine < 0 ? text.length() : newLine;
      if (isHeadline(lineStart, lineEnd)) {
        end = lineEnd;
      } else {
        int behind = behindHeadline(lineStart, lineEnd, wordsOfTitle);
        if (behind > 0) {
          return behind;
        }
        if (lineEnd - lineStart > LONGEST_LINE) {
          return end;
        }
        String words = text.substring(lineStart, lineEnd);
        end = ROLE.matcher(words).matches() || isOutlet.test(words) ? lineEnd : end;
      }
      lineStart = lineEnd;
      while (lineStart < text.length() && text.charAt(lineStart) == '\n') {
        lineStart++;
      }
    }
    return end;
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
    return title.isBlank() ? 0 : title.strip().split("\\s+").length;
  }
}
