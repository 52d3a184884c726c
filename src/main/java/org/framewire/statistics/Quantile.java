package org.framewire.statistics;

import java.util.Arrays;

/** Quantiles of numbers in any order. */
final class Quantile {
  private Quantile() {}

  /**
   * The number at a place of the numbers in ascending order, from 0, between two of them by a
   * straight line; places outside are those of the ends. Only the numbers beyond the place are put
   * in order, so it is quick near the ends, where few are.
   */
  static double at(double[] numbers, double place) {
    int last = numbers.length - 1;
    double inside = Math.min(last, Math.max(0, place));
    int below = (int) inside;
    int above = Math.min(last, below + 1);
    double low;
    double high;
    if (above <= last / 2) {
      double[] least = least(numbers, above + 1, 1);
      low = least[below];
      high = least[above];
    } else {
      double[] most = least(numbers, numbers.length - below, -1);
      low = -most[last - below];
      high = -most[last - above];
    }
    return low + (inside - below) * (high - low);
  }

  /** The least of the numbers times the sign, ascending. */
  private static double[] least(double[] numbers, int count, int sign) {
    double[] least = new double[count];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (double number : numbers) {
      double signed = sign * number;
      if (signed < least[count - 1]) {
        int place = count - 1;
        while (place > 0 && signed < least[place - 1]) {
          least[place] = least[place - 1];
          place--;
        }
        least[place] = signed;
      }
    }
    return least;
  }
}
