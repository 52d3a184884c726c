package org.framewire.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Beta;

/** Student's t distribution, for any degrees of freedom over 0. */
public final class StudentT {
  private StudentT() {}

  /** The probability of a t statistic at least as far from 0, on either side. */
  public static double twoSidedP(double t, double degreesOfFreedom) {
    if (Double.isInfinite(t)) {
      return 0;
    }
    double p =
        Beta.regularizedBeta(
            degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
    return Math.min(1, Math.max(0, p));
  }

  /** The value that a t statistic stays under with this probability. */
  public static double quantile(double probability, double degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(probability);
  }
}
