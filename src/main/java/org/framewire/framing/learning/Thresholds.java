package org.framewire.framing.learning;

import java.util.Arrays;

/**
 * The probabilities from which each of several labels counts as present, chosen for the sum of
 * macro-F1 and {@code microShare} times micro-F1.
 *
 * <p>An F1 grows by saying yes where the probability is above half of that F1 (Lipton, Elkan and
 * Narayanaswamy 2014). With two of them to serve, the border lies between both halves, each
 * weighted by how much one more yes moves its F1: 1/(yes said + yes true) over all labels for
 * micro, the same of the one label, over their number, for macro. So a rare label is decided by its
 * own F1, a common one by both. Borders and F1 hang on each other and are found in turns.
 */
public record Thresholds(double microShare) {
  private static final double START = 0.3;
  private static final int TURNS = 60;

  /**
   * Finds the thresholds.
   *
   * @param probabilities calibrated, by example, then by label, of examples that were not fitted on
   */
  public double[] choose(double[][] probabilities) {
    int labels = probabilities[0].length;
    double[] thresholds = new double[labels];
    Arrays.fill(thresholds, START);
    for (int turn = 0; turn < TURNS; turn++) {
      double[] hits = new double[labels];
      double[] saidAndTrue = new double[labels];
      count(probabilities, thresholds, hits, saidAndTrue);
      double allSaidAndTrue = Arrays.stream(saidAndTrue).sum();
      double micro = 2 * Arrays.stream(hits).sum() / allSaidAndTrue;
      double weightOfMicro = microShare / allSaidAndTrue;
      for (int label = 0; label < labels; label++) {
        double own = 2 * hits[label] / saidAndTrue[label];
        double weightOfOwn = 1 / (labels * saidAndTrue[label]);
        double border =
            (micro / 2 * weightOfMicro + own / 2 * weightOfOwn) / (weightOfMicro + weightOfOwn);
        thresholds[label] = (thresholds[label] + border) / 2;
      }
    }
    return thresholds;
  }

  /** Expected numbers, by the probabilities themselves. */
  private static void count(
      double[][] probabilities, double[] thresholds, double[] hits, double[] saidAndTrue) {
    for (double[] example : probabilities) {
      for (int label = 0; label < thresholds.length; label++) {
        double p = example[label];
        saidAndTrue[label] += p;
        if (p >= thresholds[label]) {
          hits[label] += p;
          saidAndTrue[label]++;
        }
      }
    }
  }
}
