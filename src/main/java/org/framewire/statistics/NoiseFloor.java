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

  private final UnitSums sums;

  /** By unit and split 1 where the unit falls in the first half, else 0. */
  private final double[][] inFirst;

  /** Splits the units of these sums, for each of their measures alike. */
  public NoiseFloor(UnitSums sums) {
    this.sums = sums;
    inFirst = new double[sums.held()][SPLITS];
    for (int unit = 0; unit < inFirst.length; unit++) {
      long sides = PoissonWeights.mix(sums.name(unit));
      for (int split = 0; split < SPLITS; split++) {
        inFirst[unit][split] = 1 - (sides >>> split & 1);
      }
    }
  }

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
  public double ofRatio(int measure) {
    double[] first0 = new double[SPLITS];
    double[] first1 = new double[SPLITS];
    double[] second0 = new double[SPLITS];
    double[] second1 = new double[SPLITS];
    for (int unit = 0; unit < inFirst.length; unit++) {
      double s0 = sums.s0(unit, measure);
      double s1 = sums.s1(unit, measure);
      // Times 1 or 0, so that there is no branch and several splits are added at a time.
      double[] first = inFirst[unit];
      for (int split = 0; split < SPLITS; split++) {
        double second = 1 - first[split];
        first0[split] += first[split] * s0;
        first1[split] += first[split] * s1;
        second0[split] += second * s0;
        second1[split] += second * s1;
      }
    }
    double[] differences = new double[SPLITS];
    int counted = 0;
    for (int split = 0; split < SPLITS; split++) {
      double difference = first1[split] / first0[split] - second1[split] / second0[split];
      if (Double.isFinite(difference)) {
        differences[counted++] = difference / Math.sqrt(2);
      }
    }
    return counted * 2 < SPLITS ? Double.NaN : percentile95(Arrays.copyOf(differences, counted));
  }
}
