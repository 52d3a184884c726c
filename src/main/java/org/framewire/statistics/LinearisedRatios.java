package org.framewire.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Ratios Σs1/Σs0 with their standard errors, of all units and of any replicate.
 *
 * <p>Of each unit six numbers are kept, from which a replicate's ratio and standard error follow by
 * weighted addition: 1, s0 and s0², which measures of the same weights have in common, and e, s0·e
 * and e² of each measure. They stand in one array a unit, so that a replicate is one
 * multiply-and-add over it. Measures without spread need none.
 */
final class LinearisedRatios {
  private static final int OF_WEIGHTS = 3;
  private static final int OF_MEASURE = 3;

  /** Residuals smaller than this part of the sums are rounding, not difference. */
  private static final double ROUNDING = 1e-12;

  /** Of 500 units, 1 MB. */
  private static final int COLUMNS_AT_ONCE = 256;

  /**
   * A replicate.
   *
   * @param units those that it has, ascending
   * @param times how often it has each
   */
  record Drawn(int[] units, byte[] times) {}

  private final UnitSums sums;
  private final int[] measures;
  private final double[] ratios;
  private final double[] errors;
  private final int[] held;

  /** By place where its weights' numbers begin, and its own. */
  private final int[] weightsAt;

  private final int[] residualsAt;
  private final double[][] numbers;

  /**
   * @param wanted which measures; each has a place here, in their order
   */
  LinearisedRatios(UnitSums sums, IntPredicate wanted) {
    this.sums = sums;
    measures = IntStream.range(0, sums.measures()).filter(wanted).toArray();
    ratios = new double[measures.length];
    errors = new double[measures.length];
    held = new int[measures.length];
    weightsAt = new int[measures.length];
    residualsAt = new int[measures.length];
    for (int place = 0; place < measures.length; place++) {
      linearise(place);
    }
    numbers = new double[sums.held()][layOut()];
    for (int place = 0; place < measures.length; place++) {
      if (errors[place] > 0) {
        put(place);
      }
    }
  }

  private void linearise(int place) {
    int measure = measures[place];
    double total0 = sums.total0(measure);
    for (int unit = 0; unit < sums.held(); unit++) {
      held[place] += sums.s0(unit, measure) > 0 ? 1 : 0;
    }
    double ratio = sums.ratio(measure);
    double squares = 0;
    double scale = 0;
    for (int unit = 0; unit < sums.held(); unit++) {
      double s0 = sums.s0(unit, measure);
      double residual = sums.s1(unit, measure) - ratio * s0;
      squares += residual * residual;
      scale += ratio * s0 * (ratio * s0);
    }
    ratios[place] = ratio;
    if (held[place] < 2) {
      errors[place] = Double.NaN;
    } else if (squares > ROUNDING * ROUNDING * scale) {
      errors[place] = Math.sqrt(held[place] / (held[place] - 1.0) * squares) / total0;
    }
  }

  /** Gives each place with spread its room in the arrays. Returns how long they are. */
  private int layOut() {
    int width = 0;
    int[] owners = new int[measures.length];
    int count = 0;
    for (int place = 0; place < measures.length; place++) {
      if (errors[place] > 0) {
        int owner = 0;
        while (owner < count && !sameWeights(owners[owner], place)) {
          owner++;
        }
        if (owner == count) {
          owners[count++] = place;
          weightsAt[place] = width;
          width += OF_WEIGHTS;
        }
        weightsAt[place] = weightsAt[owners[owner]];
        residualsAt[place] = width;
        width += OF_MEASURE;
      }
    }
    return width;
  }

  private boolean sameWeights(int one, int other) {
    for (int unit = 0; unit < sums.held(); unit++) {
      if (sums.s0(unit, measures[one]) != sums.s0(unit, measures[other])) {
        return false;
      }
    }
    return true;
  }

  private void put(int place) {
    for (int unit = 0; unit < numbers.length; unit++) {
      double s0 = sums.s0(unit, measures[place]);
      double residual = sums.s1(unit, measures[place]) - ratios[place] * s0;
      double[] row = numbers[unit];
      row[weightsAt[place]] = s0 > 0 ? 1 : 0;
      row[weightsAt[place] + 1] = s0;
      row[weightsAt[place] + 2] = s0 * s0;
      row[residualsAt[place]] = residual;
      row[residualsAt[place] + 1] = s0 * residual;
      row[residualsAt[place] + 2] = residual * residual;
    }
  }

  /**
   * Adds up replicates, all of them over a few columns before the next few: so the columns are
   * still in the processor's cache when the next replicate asks for them.
   */
  double[][] totals(List<Drawn> replicates) {
    int width = numbers[0].length;
    double[][] totals = new double[replicates.size()][width];
    for (int from = 0; from < width; from += COLUMNS_AT_ONCE) {
      int to = Math.min(width, from + COLUMNS_AT_ONCE);
      for (int replicate = 0; replicate < totals.length; replicate++) {
        addUp(totals[replicate], replicates.get(replicate), from, to);
      }
    }
    return totals;
  }

  private void addUp(double[] totals, Drawn drawn, int from, int to) {
    int next = 0;
    for (; next + 3 < drawn.units().length; next += 4) {
      addFour(totals, drawn, next, from, to);
    }
    for (; next < drawn.units().length; next++) {
      double weight = drawn.times()[next];
      double[] row = numbers[drawn.units()[next]];
      for (int i = from; i < to; i++) {
        totals[i] += weight * row[i];
      }
    }
  }

  /** Adds four units one after another, in one pass over the totals. */
  private void addFour(double[] totals, Drawn drawn, int first, int from, int to) {
    double weight0 = drawn.times()[first];
    double weight1 = drawn.times()[first + 1];
    double weight2 = drawn.times()[first + 2];
    double weight3 = drawn.times()[first + 3];
    double[] row0 = numbers[drawn.units()[first]];
    double[] row1 = numbers[drawn.units()[first + 1]];
    double[] row2 = numbers[drawn.units()[first + 2]];
    double[] row3 = numbers[drawn.units()[first + 3]];
    for (int i = from; i < to; i++) {
      totals[i] =
          totals[i] + weight0 * row0[i] + weight1 * row1[i] + weight2 * row2[i] + weight3 * row3[i];
    }
  }

  /** The replicate's t statistic; not a finite number when it has no standard error. */
  double statistic(double[] totals, int place) {
    if (!(errors[place] > 0)) {
      return Double.NaN;
    }
    double drawn = totals[weightsAt[place]];
    double s0 = totals[weightsAt[place] + 1];
    double shift = totals[residualsAt[place]] / s0;
    double ofSquares = totals[residualsAt[place] + 2];
    double squares =
        ofSquares
            - 2 * shift * totals[residualsAt[place] + 1]
            + shift * shift * totals[weightsAt[place] + 2];
    if (drawn < 2 || !(squares > ROUNDING * ofSquares)) {
      return Double.NaN;
    }
    return shift / (Math.sqrt(drawn / (drawn - 1) * squares) / s0);
  }

  boolean anySpread() {
    return Arrays.stream(errors).anyMatch(error -> error > 0);
  }

  int places() {
    return measures.length;
  }

  int measure(int place) {
    return measures[place];
  }

  double ratio(int place) {
    return ratios[place];
  }

  double standardError(int place) {
    return errors[place];
  }

  int held(int place) {
    return held[place];
  }
}
