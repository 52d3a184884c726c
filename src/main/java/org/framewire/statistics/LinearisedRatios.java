package org.framewire.statistics;

import java.util.Arrays;

/**
 * Ratios Σs1/Σs0 by measure with their standard errors, of all units and of any replicate.
 *
 * <p>Of each unit and measure six numbers are kept, from which a replicate's ratio and standard
 * error follow by weighted addition: 1, s0, e, s0², s0·e, e². They stand in one array a unit, so
 * that a replicate is one multiply-and-add over it.
 */
final class LinearisedRatios {
  private static final int NUMBERS = 6;

  /** Residuals smaller than this part of the sums are rounding, not difference. */
  private static final double ROUNDING = 1e-12;

  private final int measures;
  private final double[][] numbers;
  private final double[] ratios;
  private final double[] errors;
  private final int[] held;

  LinearisedRatios(UnitSums sums) {
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
