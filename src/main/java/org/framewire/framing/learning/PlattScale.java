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
  private static final double NOT_SINGULAR = 1e-12;

  /** Fits by Newton's method; margins that are all alike give the share of the class. */
  public static PlattScale fit(double[] margins, boolean[] carried) {
    double[] standard = margins.clone();
    double mean = mean(margins);
    double deviation = deviation(margins, mean);
    double share = 0;
    for (int i = 0; i < standard.length; i++) {
      standard[i] = (standard[i] - mean) / deviation;
      share += carried[i] ? 1.0 / carried.length : 0;
    }
    double bounded = Math.min(1 - 1e-6, Math.max(1e-6, share));
    PlattScale scale = new PlattScale(0, Math.log(bounded / (1 - bounded)));
    for (int step = 0; step < STEPS; step++) {
      PlattScale next = scale.step(standard, carried);
      double moved = Math.abs(next.slope - scale.slope) + Math.abs(next.offset - scale.offset);
      scale = next;
      if (moved < CLOSE_ENOUGH) {
        break;
      }
    }
    return new PlattScale(scale.slope / deviation, scale.offset - scale.slope * mean / deviation);
  }

  private static double mean(double[] margins) {
    double sum = 0;
    for (double margin : margins) {
      sum += margin;
    }
    return sum / margins.length;
  }

  private static double deviation(double[] margins, double mean) {
    double squares = 0;
    for (double margin : margins) {
      squares += (margin - mean) * (margin - mean);
    }
    double deviation = Math.sqrt(squares / margins.length);
    return deviation > 1e-9 ? deviation : 1;
  }

  /** One step of Newton's, shortened until the loss does not grow. */
  private PlattScale step(double[] margins, boolean[] carried) {
    double gradientSlope = PENALTY * slope;
    double gradientOffset = 0;
    double bySlope = PENALTY;
    double byBoth = 0;
    double byOffset = NOT_SINGULAR;
    for (int i = 0; i < margins.length; i++) {
      double p = apply(margins[i]);
      double miss = p - (carried[i] ? 1 : 0);
      double curve = p * (1 - p);
      gradientSlope += miss * margins[i];
      gradientOffset += miss;
      bySlope += curve * margins[i] * margins[i];
      byBoth += curve * margins[i];
      byOffset += curve;
    }
    double determinant = bySlope * byOffset - byBoth * byBoth;
    double moveSlope = (gradientSlope * byOffset - gradientOffset * byBoth) / determinant;
    double moveOffset = (gradientOffset * bySlope - gradientSlope * byBoth) / determinant;
    double loss = loss(margins, carried);
    for (double part = 1; part > CLOSE_ENOUGH; part /= 2) {
      PlattScale next = new PlattScale(slope - part * moveSlope, offset - part * moveOffset);
      if (next.loss(margins, carried) <= loss) {
        return next;
      }
    }
    return this;
  }

  private double loss(double[] margins, boolean[] carried) {
    double loss = PENALTY * slope * slope / 2;
    for (int i = 0; i < margins.length; i++) {
      double logOdds = slope * margins[i] + offset;
      double signed = carried[i] ? -logOdds : logOdds;
      loss += signed > 0 ? signed + Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed));
    }
    return loss;
  }

  /** The probability of a margin. */
  public double apply(double margin) {
    return 1 / (1 + Math.exp(-(slope * margin + offset)));
  }
}
