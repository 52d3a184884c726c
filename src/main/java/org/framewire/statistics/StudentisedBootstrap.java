package org.framewire.statistics;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Estimates ratios Σs1/Σs0 with studentised bootstrap intervals (Efron and Tibshirani 1993, chapter
 * 12): each replicate weighs the units by {@link PoissonWeights}, and the quantiles of (replicate −
 * estimate)/(standard error in the replicate) take the place of those of Student's t. {@link Ends}
 * says which quantiles.
 *
 * <p>Standard errors are those of a linearised ratio: with residuals e = s1 − ratio·s0 of n units,
 * √(n/(n−1)·Σe²)/Σs0.
 *
 * <p>Few units: a replicate that draws fewer than two different units has no standard error and is
 * left out, at five units one in fifteen. The price at five units is width: an interval may reach
 * beyond the range of the measure. When over half of the replicates are left out (two units),
 * Student's t takes over.
 *
 * <p>Simulated for units of equal weight (4,000 runs, 399 replicates; scores normal, logistic with
 * most near 0, and log-normal of deviation 0.7), equal tails cover 0.93 to 0.95 at 5 units, 0.94 to
 * 0.95 at 10 and 20, 0.94 to 0.96 at 60; symmetric ends 0.92 to 0.98, 0.93 to 0.97, 0.93 to 0.95
 * and 0.94 to 0.95; Student's t 0.83 to 0.95, 0.88 to 0.95, 0.91 to 0.95 and 0.93 to 0.95.
 *
 * <p>Units that are all alike give an interval of width 0: nothing in them tells how others would
 * differ.
 */
public final class StudentisedBootstrap implements Serializable {

  /**
   * One ratio with its 95 % interval.
   *
   * @param units units scored, at least 1
   * @param value Σs1/Σs0
   * @param standardError linearised; not a number with one unit, as are the ends of the interval
   */
  public record Estimate(long units, double value, double standardError, double low, double high) {

    /** The same, of so many units. */
    Estimate of(long others) {
      return new Estimate(others, value, standardError, low, high);
    }
  }

  /** Which quantiles of the replicates end an interval. */
  enum Ends {
    /**
     * As many replicates lie beyond one end as beyond the other; where they are skewed, so is it.
     */
    EQUAL_TAILED,
    /** Both ends at the same distance, within which 95 % of the replicates lie (Hall 1988). */
    SYMMETRIC
  }

  private static final double TAIL = 0.025;

  private final int replicates;
  private final PoissonWeights weights;

  /**
   * @param replicates 399 makes the ends of the interval the 10th and the 390th of them
   * @param seed another seed gives other weights
   */
  public StudentisedBootstrap(int replicates, long seed) {
    if (replicates < 39) {
      throw new IllegalArgumentException(
          "a 95 % interval needs 39 replicates at least, not " + replicates);
    }
    this.replicates = replicates;
    this.weights = new PoissonWeights(seed);
  }

  /**
   * The estimates by measure, with equal tails; null where no unit was scored, for then there is no
   * ratio.
   */
  public Estimate[] estimates(UnitSums sums) {
    Ends[] ends = new Ends[sums.measures()];
    Arrays.fill(ends, Ends.EQUAL_TAILED);
    return estimates(sums, ends, new double[sums.measures()]);
  }

  /**
   * The same for values that hold something beside the units that is an estimate too.
   *
   * @param ends by measure
   * @param variances by measure, its variance, independent of the units; the standard error and the
   *     interval hold it
   */
  Estimate[] estimates(UnitSums sums, Ends[] ends, double[] variances) {
    LinearisedRatios linearised = new LinearisedRatios(sums);
    double[][] statistics = new double[sums.measures()][replicates];
    int[] counted = new int[sums.measures()];
    if (linearised.anySpread()) {
      replicate(linearised, sums, statistics, counted);
    }
    Estimate[] estimates = new Estimate[sums.measures()];
    for (int measure = 0; measure < estimates.length; measure++) {
      if (sums.scored(measure) > 0) {
        double[] drawn = Arrays.copyOf(statistics[measure], counted[measure]);
        estimates[measure] =
            estimate(
                sums.scored(measure),
                linearised,
                measure,
                variances[measure],
                ends[measure],
                drawn);
      }
    }
    return estimates;
  }

  private void replicate(
      LinearisedRatios linearised, UnitSums sums, double[][] statistics, int[] counted) {
    long[] starts = new long[sums.held()];
    Arrays.setAll(starts, unit -> weights.start(sums.name(unit)));
    double[] totals = new double[linearised.width()];
    for (int replicate = 0; replicate < replicates; replicate++) {
      Arrays.fill(totals, 0);
      for (int unit = 0; unit < starts.length; unit++) {
        int weight = PoissonWeights.weight(starts[unit], replicate);
        if (weight > 0) {
          linearised.addTo(totals, unit, weight);
        }
      }
      for (int measure = 0; measure < counted.length; measure++) {
        double statistic = linearised.statistic(totals, measure);
        if (Double.isFinite(statistic)) {
          statistics[measure][counted[measure]++] = statistic;
        }
      }
    }
  }

  private Estimate estimate(
      long units,
      LinearisedRatios linearised,
      int measure,
      double variance,
      Ends ends,
      double[] drawn) {
    double value = linearised.ratio(measure);
    double error = Math.hypot(linearised.standardError(measure), Math.sqrt(variance));
    if (!(error > 0)) {
      return new Estimate(units, value, error, value + error, value + error);
    }
    if (drawn.length * 2 < replicates || !(linearised.standardError(measure) > 0)) {
      double half = error * StudentT.quantile(1 - TAIL, linearised.held(measure) - 1);
      return new Estimate(units, value, error, value - half, value + half);
    }
    return switch (ends) {
      case EQUAL_TAILED -> {
        Arrays.sort(drawn);
        double place = (drawn.length + 1) * TAIL - 1;
        double low = Quantile.at(drawn, place);
        double high = Quantile.at(drawn, drawn.length - 1 - place);
        yield new Estimate(units, value, error, value - high * error, value - low * error);
      }
      case SYMMETRIC -> {
        double[] distances = Arrays.stream(drawn).map(Math::abs).sorted().toArray();
        double place = (drawn.length + 1) * (1 - 2 * TAIL) - 1;
        double half = Quantile.at(distances, place) * error;
        yield new Estimate(units, value, error, value - half, value + half);
      }
    };
  }
}
