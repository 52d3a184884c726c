package org.framewire.statistics;

/** Quantiles of sorted numbers. */
final class Quantile {
  private Quantile() {}

  /**
   * The number at a place of an ascending array, from 0, between two of them by a straight line;
   * places outside are those of the ends.
   */
  static double at(double[] ascending, double place) {
    double inside = Math.min(ascending.length - 1.0, Math.max(0, place));
    int below = (int) inside;
    int above = Math.min(ascending.length - 1, below + 1);
    return ascending[below] + (inside - below) * (ascending[above] - ascending[below]);
  }
}
