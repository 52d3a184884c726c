package org.framewire.framing.learning;

/**
 * Turns the margin of a classifier into a probability (Platt 1999): p = σ(slope · margin + offset),
 * fitted on margins of examples that the classifier did not see.
 */
public record PlattScale(double slope, double offset) {
  /** Holds the slope back where few examples part wholly; for a margin of standard deviation 1. */
  private static final double PENALTY = 1;

  private static final int STEPS = 100;
  private static final double CLOSE_ENOUGH = 1e-10;

  /** Fits by Newton's method; margins that are all alike give the share of the class. */
  public static PlattScale fit(double[] margins, boolean[] carried) {
    double deviation = deviation(margins);
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double gradientSlope = PENALTY * slope;
      double gradientOffset = 0;
      double bySlope = PENALTY;
      double byBoth = 0;
      double byOffset = 1e-12;
      for (int i = 0; i < margins.length; i++) {
        double margin = margins[i] / deviation;
        double p = probability(slope * margin + offset);
        double miss = p - (carried[i] ? 1 : 0);
        double curve = p * (1 - p);
        gradientSlope += miss * margin;
        gradientOffset += miss;
        bySlope += curve * margin * margin;
        byBoth += curve * margin;
        byOffset += curve;
      }
      double determinant = bySlope * byOffset - byBoth * byBoth;
      double moveSlope = (gradientSlope * byOffset - gradientOffset * byBoth) / determinant;
      double moveOffset = (gradientOffset * bySlope - gradientSlope * byBoth) / determinant;
      slope -= moveSlope;
      offset -= moveOffset;
      if (Math.abs(moveSlope) + Math.abs(moveOffset) < CLOSE_ENOUGH) {
        break;
      }
    }
    return new PlattScale(slope / deviation, offset);
  }

  private static double deviation(double[] margins) {
    double sum = 0;
    double squares = 0;
    for (double margin : margins) {
      sum += margin;
      squares += margin * margin;
    }
    double mean = sum / margins.length;
    double variance = squares / margins.length - mean * mean;
    return variance > 1e-18 ? Math.sqrt(variance) : 1;
  }

  /** The probability of a margin. */
  public double apply(double margin) {
    return probability(slope * margin + offset);
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
