package org.framewire.statistics;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Estimates ratios Σs1/Σs0 with studentised bootstrap intervals (Efron and Tibshirani 1993, chapter
 * 12): each replicate weighs the units by {@link PoissonWeights}, and the quantiles of (replicate −
 * estimate)/(standard error in the replicate) take the place of those of Student's t. Where scores
 * are skewed, so is the interval.
 *
 * <p>Standard errors are those of a linearised ratio: with residuals e = s1 − ratio·s0 of n units,
 * √(n/(n−1)·Σe²)/Σs0.
 *
 * <p>Few units: a replicate that draws fewer than two different units has no standard error and is
 * left out, at five units one in fifteen. Simulated (4,000 runs, 399 replicates; normal ratios,
 * logistic and log-normal scores) the intervals cover 0.92 to 0.95 at 5 units, 0.93 to 0.96 at 20,
 * 0.94 to 0.96 at 60, where Student's t covers 0.87 to 0.92, 0.90 to 0.94 and 0.93 to 0.95. The
 * price at five units is width: an interval may reach beyond the range of the measure. When over
 * half of the replicates are left out (two units), Student's t takes over.
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

  private static final double TAIL = 0.025;

  /** Residuals smaller than this part of the sums are rounding, not difference. */
  private static final double ROUNDING = 1e-12;

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

  /** The estimates by measure; null where no unit was scored, for then there is no ratio. */
  public Estimate[] estimates(UnitSums sums) {
    return estimates(sums, new double[sums.measures()]);
  }

  /**
   * The same for values that hold something beside the units that is an estimate too.
   *
   * @param variances by measure, its variance, independent of the units; the standard error and the
   *     interval hold it
   */
  Estimate[] estimates(UnitSums sums, double[] variances) {
    Linearised linearised = new Linearised(sums);
    double[][] statistics = new double[sums.measures()][replicates];
    int[] counted = new int[sums.measures()];
    if (linearised.anySpread()) {
      replicate(linearised, sums, statistics, counted);
    }
    Estimate[] estimates = new Estimate[sums.measures()];
    for (int measure = 0; measure < estimates.length; measure++) {
      if (sums.scored(measure) > 0) {
        Arrays.sort(statistics[measure], 0, counted[measure]);
        estimates[measure] =
            estimate(
                sums.scored(measure),
                linearised,
                measure,
                variances[measure],
                statistics[measure],
                counted[measure]);
      }
    }
    return estimates;
  }

  private void replicate(
      Linearised linearised, UnitSums sums, double[][] statistics, int[] counted) {
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
      Linearised linearised,
      int measure,
      double variance,
      double[] ascending,
      int counted) {
    double value = linearised.ratio(measure);
    double error = Math.hypot(linearised.standardError(measure), Math.sqrt(variance));
    if (!(error > 0)) {
      return new Estimate(units, value, error, value + error, value + error);
    }
    if (counted * 2 < replicates || !(linearised.standardError(measure) > 0)) {
      double half = error * StudentT.quantile(1 - TAIL, linearised.held(measure) - 1);
      return new Estimate(units, value, error, value - half, value + half);
    }
    double place = (counted + 1) * TAIL - 1;
    double low = Quantile.at(ascending, counted, place);
    double high = Quantile.at(ascending, counted, counted - 1 - place);
    return new Estimate(units, value, error, value - high * error, value - low * error);
  }

  /**
   * The six numbers a unit and measure from which a replicate's ratio and standard error follow by
   * weighted addition: 1, s0, e, s0², s0·e, e². They stand in one array a unit, so that a replicate
   * is one multiply-and-add over it.
   */
  private static final class Linearised {
    private static final int NUMBERS = 6;

    private final int measures;
    private final double[][] numbers;
    private final double[] ratios;
    private final double[] errors;
    private final int[] held;

    Linearised(UnitSums sums) {
      measures = sums.measures();
      numbers = new double[sums.held()][NUMBERS * measures];
      ratios = new double[measures];
      errors = new double[measures];
      held = new int[measures];
      for (int measure = 0; measure < measures; measure++) {
        if (sums.scored(measure) > 0) {
          linearise(sums, measure);
        }
      }
    }

    private void linearise(UnitSums sums, int measure) {
      double total0 = 0;
      double total1 = 0;
      for (int unit = 0; unit < numbers.length; unit++) {
        total0 += sums.s0(unit, measure);
        total1 += sums.s1(unit, measure);
        held[measure] += sums.s0(unit, measure) > 0 ? 1 : 0;
      }
      double ratio = total1 / total0;
      double squares = 0;
      double scale = 0;
      for (int unit = 0; unit < numbers.length; unit++) {
        double s0 = sums.s0(unit, measure);
        double residual = sums.s1(unit, measure) - ratio * s0;
        put(unit, measure, s0, residual);
        squares += residual * residual;
        scale += ratio * s0 * (ratio * s0);
      }
      ratios[measure] = ratio;
      if (held[measure] < 2) {
        errors[measure] = Double.NaN;
      } else if (squares > ROUNDING * ROUNDING * scale) {
        errors[measure] = Math.sqrt(held[measure] / (held[measure] - 1.0) * squares) / total0;
      }
    }

    private void put(int unit, int measure, double s0, double residual) {
      double[] row = numbers[unit];
      row[measure] = s0 > 0 ? 1 : 0;
      row[measures + measure] = s0;
      row[2 * measures + measure] = residual;
      row[3 * measures + measure] = s0 * s0;
      row[4 * measures + measure] = s0 * residual;
      row[5 * measures + measure] = residual * residual;
    }

    void addTo(double[] totals, int unit, double weight) {
      double[] row = numbers[unit];
      for (int i = 0; i < totals.length; i++) {
        totals[i] += weight * row[i];
      }
    }

    /** The replicate's t statistic; not a finite number when it has no standard error. */
    double statistic(double[] totals, int measure) {
      if (!(errors[measure] > 0)) {
        return Double.NaN;
      }
      double drawn = totals[measure];
      double s0 = totals[measures + measure];
      double shift = totals[2 * measures + measure] / s0;
      double squares =
          totals[5 * measures + measure]
              - 2 * shift * totals[4 * measures + measure]
              + shift * shift * totals[3 * measures + measure];
      double leastSquares = ROUNDING * totals[5 * measures + measure];
      if (drawn < 2 || !(squares > leastSquares)) {
        return Double.NaN;
      }
      return shift / (Math.sqrt(drawn / (drawn - 1) * squares) / s0);
    }

    boolean anySpread() {
      return Arrays.stream(errors).anyMatch(error -> error > 0);
    }

    double ratio(int measure) {
      return ratios[measure];
    }

    double standardError(int measure) {
      return errors[measure];
    }

    int held(int measure) {
      return held[measure];
    }

    int width() {
      return NUMBERS * measures;
    }
  }
}
