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
    double[] sizes = new double[differences.length];
    Arrays.setAll(sizes, place -> Math.abs(differences[place]));
    return Quantile.at(sizes, SHARE * (sizes.length - 1));
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
    double[] halves0 = new double[2 * SPLITS];
    double[] halves1 = new double[2 * SPLITS];
    for (int unit = 0; unit < sums.held(); unit++) {
      long sides = PoissonWeights.mix(sums.name(unit));
      double s0 = sums.s0(unit, measure);
      double s1 = sums.s1(unit, measure);
      for (int split = 0; split < SPLITS; split++) {
        int half = 2 * split + (int) (sides >>> split & 1);
        halves0[half] += s0;
        halves1[half] += s1;
      }
    }
    for (int half = 0; half < 2 * SPLITS; half += 2) {
      double difference = halves1[half] / halves0[half] - halves1[half + 1] / halves0[half + 1];
      if (Double.isFinite(difference)) {
        differences[counted++] = difference / Math.sqrt(2);
      }
    }
    return counted * 2 < SPLITS ? Double.NaN : percentile95(Arrays.copyOf(differences, counted));
  }
}
