package org.framewire.statistics;

import java.util.Arrays;

/**
 * How far apart two outlets would seem that do not differ: what is found when one outlet is split
 * in two halves by chance and the halves are compared.
 */
public final class NoiseFloor {
  private static final double SHARE = 0.95;

  /** One split a bit of a unit's hash. */
  private static final int SPLITS = 64;

  private NoiseFloor() {}

  /**
   * The 95th percentile of absolute differences, between ranks by a straight line.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static double percentile95(double[] differences) {
    if (differences.length == 0) {
      throw new IllegalArgumentException("no differences");
    }
    double[] ascending = Arrays.stream(differences).map(Math::abs).sorted().toArray();
    return Quantile.at(ascending, SHARE * (ascending.length - 1));
  }

  /**
   * The floor of a ratio Σs1/Σs0: the 95th percentile, over 64 splits, of the difference between
   * the halves' ratios, divided by √2, because a half has half the units, and so twice the
   * variance, of the outlets that are to be compared. With m units of standard deviation σ it comes
   * to about 1.96·σ·√(2/m).
   *
   * @return not a number when fewer than half of the splits have units on both sides
   */
  public static double ofRatio(UnitSums sums, int measure) {
    double[] differences = new double[SPLITS];
    int counted = 0;
    for (int split = 0; split < SPLITS; split++) {
      double difference = difference(sums, measure, split);
      if (Double.isFinite(difference)) {
        differences[counted++] = difference / Math.sqrt(2);
      }
    }
    return counted * 2 < SPLITS ? Double.NaN : percentile95(Arrays.copyOf(differences, counted));
  }

  private static double difference(UnitSums sums, int measure, int split) {
    double[] s0 = new double[2];
    double[] s1 = new double[2];
    for (int unit = 0; unit < sums.held(); unit++) {
      int half = (int) (PoissonWeights.mix(sums.name(unit)) >>> split & 1);
      s0[half] += sums.s0(unit, measure);
      s1[half] += sums.s1(unit, measure);
    }
    return s1[0] / s0[0] - s1[1] / s0[1];
  }
}
