package org.framewire.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.framewire.text.BoundedPattern;
import org.framewire.text.ScannedText;

/**
 * A text as a person reads it: sentence by sentence, with the marked words in numbered brackets and
 * what the numbers mean below each sentence.
 *
 * <pre>
 *    2  The [Kremlin]1 said …
 *       1  RUS Russia: institution, by words, actor, own
 * </pre>
 */
public final class MarkedText {
  private static final BoundedPattern BLANKS = BoundedPattern.of("\\s+");
  private static final String INDENT = "       ";

  private final String text;
  private final List<Mark> marks;
  private final int[] sentenceStarts;

  /**
   * @param marks in any order; they may overlap
   */
  public MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = new ArrayList<>(marks);
    this.marks.sort(
        Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
    sentenceStarts = sentenceStarts(text);
  }

  /** Code points at which the sentences begin, and the length of the text behind the last. */
  private static int[] sentenceStarts(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    int count = scanned.sentences().count();
    int[] starts = new int[count + 1];
    for (int sentence = 1; sentence < count; sentence++) {
      int token = scanned.sentences().firstToken(sentence);
      starts[sentence] = scanned.codePointOffset(scanned.tokens().start(token));
    }
    starts[count] = text.codePointCount(0, text.length());
    return starts;
  }

  /** How many sentences the text has. */
  public int sentences() {
    return sentenceStarts.length - 1;
  }

  /** Every sentence, marked or not. */
  public String all() {
    StringBuilder out = new StringBuilder();
    for (int sentence = 0; sentence < sentences(); sentence++) {
      print(sentence, out);
    }
    return out.toString();
  }

  /** The sentences that hold a mark. */
  public String marked() {
    StringBuilder out = new StringBuilder();
    for (int sentence = 0; sentence < sentences(); sentence++) {
      if (!marksOf(sentence).isEmpty()) {
        print(sentence, out);
      }
    }
    return out.toString();
  }

  /** The sentences whose marks have the greatest weight together, in the order of the text. */
  public String most(int sentences) {
    List<Integer> weightiest =
        IntStream.range(0, sentences())
            .filter(sentence -> weight(sentence) > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer sentence) -> -weight(sentence)))
            .limit(sentences)
            .sorted()
            .toList();
    StringBuilder out = new StringBuilder();
    weightiest.forEach(sentence -> print(sentence, out));
    return out.toString();
  }

  private double weight(int sentence) {
    return marksOf(sentence).stream().mapToDouble(Mark::weight).sum();
  }

  private List<Mark> marksOf(int sentence) {
    int from = sentenceStarts[sentence];
    int to = sentenceStarts[sentence + 1];
    return marks.stream().filter(mark -> mark.start() >= from && mark.start() < to).toList();
  }

  private void print(int sentence, StringBuilder out) {
    List<Mark> here = marksOf(sentence);
    out.append("%5d  ".formatted(sentence + 1)).append(bracketed(sentence, here)).append('\n');
    for (int number = 1; number <= here.size(); number++) {
      String meaning = here.get(number - 1).meaning();
      if (!meaning.isEmpty()) {
        out.append(INDENT).append(number).append("  ").append(meaning).append('\n');
      }
    }
  }

  private String bracketed(int sentence, List<Mark> here) {
    int from = sentenceStarts[sentence];
    int to = sentenceStarts[sentence + 1];
    StringBuilder line = new StringBuilder();
    for (int at = from; at <= to; at++) {
      closeAt(at, to, here, line);
      openAt(at, here, line);
      if (at < to) {
        line.appendCodePoint(text.codePointAt(text.offsetByCodePoints(0, at)));
      }
    }
    return BLANKS.replaceAll(line.toString().strip(), " ");
  }

  private static void openAt(int at, List<Mark> here, StringBuilder line) {
    for (Mark mark : here) {
      if (mark.start() == at) {
        line.append('[');
      }
    }
  }

  /** Closes the inner of two marks first; one that runs over the sentence's end closes there. */
  private static void closeAt(int at, int sentenceEnd, List<Mark> here, StringBuilder line) {
    for (int number = here.size(); number >= 1; number--) {
      int end = Math.min(here.get(number - 1).end(), sentenceEnd);
      if (end == at) {
        line.append(']').append(number);
      }
    }
  }
}
