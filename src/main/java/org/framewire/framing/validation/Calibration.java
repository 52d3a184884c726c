package org.framewire.framing.validation;

/** How far probabilities can be taken at their word. */
public final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /** Mean squared distance of probability and truth (Brier 1950): 0 is perfect. */
  public static double brier(boolean[] truth, double[] probabilities) {
    double sum = 0;
    for (int i = 0; i < truth.length; i++) {
      double miss = probabilities[i] - (truth[i] ? 1 : 0);
      sum += miss * miss;
    }
    return sum / truth.length;
  }

  /**
   * Expected calibration error (Naeini, Cooper and Hauskrecht 2015): in ten bins of equal width,
   * the distance of mean probability and share of the true, weighted by the bins' sizes. 0 is
   * perfect.
   */
  public static double expectedError(boolean[] truth, double[] probabilities) {
    double[] surplus = new double[BINS];
    for (int i = 0; i < truth.length; i++) {
      int bin = Math.min(BINS - 1, (int) (probabilities[i] * BINS));
      surplus[bin] += probabilities[i] - (truth[i] ? 1 : 0);
    }
    double sum = 0;
    for (double ofBin : surplus) {
      sum += Math.abs(ofBin);
    }
    return sum / truth.length;
  }
}
