package org.framewire.framing.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.framewire.tables.LensValidations;

/**
 * A lens held against labels, and beside it answers that read nothing.
 *
 * @param lens its name
 * @param version of it
 * @param labels the file's name
 * @param labelsHash SHA-256 of the file, in hex
 * @param exclusive whether an example has one class, and not any number of them
 * @param classes their names
 * @param truth by example, then by class
 * @param answers the lens's first
 */
public record Validation(
    String lens,
    String version,
    String labels,
    String labelsHash,
    boolean exclusive,
    List<String> classes,
    boolean[][] truth,
    List<Answer> answers) {
  /** The best constant answer by micro-F1: the commonest classes, or the commonest one. */
  public static final String COMMONEST = "commonest";

  /** Yes to everything; not where classes exclude each other. */
  public static final String ALL = "all";

  /** Puts answers that read nothing beside those of a lens. */
  public static Validation of(
      String lens,
      String version,
      String labels,
      String labelsHash,
      boolean exclusive,
      List<String> classes,
      boolean[][] truth,
      boolean[][] said,
      double[][] probabilities) {
    List<Answer> answers = new ArrayList<>();
    answers.add(new Answer(LensValidations.MODEL, said, probabilities));
    double[][] shares = shares(truth);
    answers.add(new Answer(COMMONEST, commonest(truth, exclusive ? 1 : classes.size()), shares));
    if (!exclusive) {
      boolean[][] yes = new boolean[truth.length][classes.size()];
      Arrays.stream(yes).forEach(row -> Arrays.fill(row, true));
      answers.add(new Answer(ALL, yes, shares));
    }
    return new Validation(lens, version, labels, labelsHash, exclusive, classes, truth, answers);
  }

  private static boolean[][] commonest(boolean[][] truth, int most) {
    return IntStream.rangeClosed(1, most)
        .mapToObj(howMany -> LabelCheck.commonest(truth, howMany))
        .max(
            (a, b) ->
                Double.compare(
                    new LabelCheck(truth, a).microF1(), new LabelCheck(truth, b).microF1()))
        .orElseThrow();
  }

  /** For every example the share of all that have the class. */
  private static double[][] shares(boolean[][] truth) {
    LabelCheck counts = new LabelCheck(truth, truth);
    double[] share =
        IntStream.range(0, truth[0].length)
            .mapToDouble(c -> (double) counts.positives(c) / truth.length)
            .toArray();
    double[][] shares = new double[truth.length][];
    Arrays.fill(shares, share);
    return shares;
  }

  /** The lens's own answer. */
  public Answer model() {
    return answers.get(0);
  }

  /** Hits and misses of an answer by name. */
  public LabelCheck check(String answer) {
    return answers.stream()
        .filter(given -> given.name().equals(answer))
        .findFirst()
        .orElseThrow()
        .check(truth);
  }
}
