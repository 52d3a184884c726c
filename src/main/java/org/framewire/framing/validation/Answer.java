package org.framewire.framing.validation;

import java.util.stream.IntStream;

/**
 * What somebody answers on labelled examples. Arrays are by example, then by class.
 *
 * @param name who answers: a model, or a rule that reads nothing
 * @param said yes or no
 * @param probabilities 0 to 1
 */
public record Answer(String name, boolean[][] said, double[][] probabilities) {

  /** Hits and misses beside the truth. */
  public LabelCheck check(boolean[][] truth) {
    return new LabelCheck(truth, said);
  }

  /** Brier score of one class. */
  public double brier(boolean[][] truth, int ofClass) {
    return Calibration.brier(column(truth, ofClass), column(probabilities, ofClass));
  }

  /** Expected calibration error of one class. */
  public double calibrationError(boolean[][] truth, int ofClass) {
    return Calibration.expectedError(column(truth, ofClass), column(probabilities, ofClass));
  }

  /** Mean Brier score over the classes. */
  public double brier(boolean[][] truth) {
    return IntStream.range(0, truth[0].length)
        .mapToDouble(c -> brier(truth, c))
        .average()
        .orElse(0);
  }

  /** Mean expected calibration error over the classes. */
  public double calibrationError(boolean[][] truth) {
    return IntStream.range(0, truth[0].length)
        .mapToDouble(c -> calibrationError(truth, c))
        .average()
        .orElse(0);
  }

  private static boolean[] column(boolean[][] rows, int at) {
    boolean[] column = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      column[i] = rows[i][at];
    }
    return column;
  }

  private static double[] column(double[][] rows, int at) {
    double[] column = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      column[i] = rows[i][at];
    }
    return column;
  }
}
