package org.framewire.ingest.cleaning;

import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Takes out of a text what is not of the report: {@link Boilerplate}, {@link Prompt}s, {@link
 * CreditLine}s, {@link Stamp}s, lines of signs alone, and {@link PageLabels} behind a sentence. A
 * line goes when it is nothing else; at the very head and tail of the text also the sentences that
 * leave no doubt. A sentence inside the report stays, and so does one that merely begins like
 * these.
 */
final class ReportBody {
  /** So far from the end of the text its last sentences are looked at. */
  private static final int TAIL = 600;

  /** So many lines are a text's head, with those that are empty. */
  private static final int HEAD_LINES = 8;

  private static final BoundedPattern SENTENCE_END = BoundedPattern.of("[.!?][”\"’')*]*\\s+");
  private static final BoundedPattern RUN_ON_HEAD =
      BoundedPattern.of(
          "\\A(?:Follow us on(?: (?:Twitter|Facebook|Google News|Instagram)\\b[,&]?)*+\\s*"
              + "|(?:ADVERTISEMENT|Advertisement)\\s+)++");

  private ReportBody() {}

  /** A tidy text without its boilerplate; the same object when it has none. */
  static String of(String text) {
    String report = withoutLines(CutMark.takeOff(text));
    int head = headEnd(report);
    report = head == 0 ? report : report.substring(head);
    int tail = tailStart(report);
    return tail == report.length() ? report : report.substring(0, tail).stripTrailing();
  }

  private static String withoutLines(String text) {
    StringBuilder kept = null;
    int start = 0;
    int lines = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      String whole = text.substring(start, end < 0 ? text.length() : end);
      String line = withoutLabelsAtEnd(whole);
      boolean out = !line.isEmpty() && isBoilerplate(line, lines++ < HEAD_LINES);
      if (kept == null && (out || line.length() < whole.length())) {
        kept = new StringBuilder(text).delete(start, text.length());
      }
      if (kept != null && !out) {
        append(line, kept);
      }
      start = next;
    }
    return kept == null ? text : kept.toString().strip();
  }

  /** A teaser or a prompt that ends in its button stays whole, and goes with it. */
  private static String withoutLabelsAtEnd(String whole) {
    String line = PageLabels.withoutThoseAtEnd(whole);
    boolean isOne = line.length() < whole.length() && isBoilerplate(whole, false);
    return isOne ? whole : line;
  }

  /** Adds a line; where one was taken out, two empty ones do not follow each other. */
  private static void append(String line, StringBuilder kept) {
    int length = kept.length();
    boolean behindEmpty = length == 0 || (length > 1 && kept.charAt(length - 2) == '\n');
    if (!line.isEmpty() || !behindEmpty) {
      kept.append(line).append('\n');
    }
  }

  private static boolean isBoilerplate(String line, boolean atHead) {
    return !hasWord(line)
        || Boilerplate.isLabel(line)
        || headEnd(line) == line.length()
        || CreditLine.is(line)
        || Stamp.is(line, atHead)
        || isPrompt(line);
  }

  /** Whether a line is a prompt, and not a report with closed sentences of one around it. */
  private static boolean isPrompt(String line) {
    if (!Prompt.is(line)) {
      return false;
    }
    int start = headEnd(line);
    String inside = line.substring(start, Math.max(start, tailStart(line))).strip();
    return inside.length() == line.length() || Prompt.is(inside);
  }

  private static boolean hasWord(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i)) || Character.isSurrogate(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the report begins: behind the sentences at the head that are boilerplate. */
  private static int headEnd(String text) {
    int report = sentencesEnd(text, 0);
    BoundedMatcher runOn = RUN_ON_HEAD.matcher(text);
    return report == 0 && runOn.lookingAt() ? sentencesEnd(text, runOn.end()) : report;
  }

  private static int sentencesEnd(String text, int from) {
    BoundedMatcher end = SENTENCE_END.matcher(text);
    int report = from;
    boolean more = report < text.length();
    while (more && Boilerplate.mayBegin(text, report)) {
      boolean found = end.find(report);
      int next = found ? end.end() : text.length();
      if (!Boilerplate.isSentence(text, report, next)) {
        return report;
      }
      report = next;
      more = report < text.length();
    }
    return report;
  }

  /** Where the boilerplate begins that the text ends with. */
  private static int tailStart(String text) {
    int from = Math.max(text.lastIndexOf('\n') + 1, text.length() - TAIL);
    int[] starts = new int[TAIL];
    int count = 0;
    BoundedMatcher end = SENTENCE_END.matcher(text).region(from, text.length());
    while (end.find()) {
      starts[count++] = end.end();
    }
    int tail = text.length();
    while (count > 0 && isOfTail(text, starts[count - 1], tail)) {
      tail = starts[--count];
    }
    return tail;
  }

  private static boolean isOfTail(String text, int from, int to) {
    return Boilerplate.isSentence(text, from, to) || CreditLine.isSentence(text, from, to);
  }
}
