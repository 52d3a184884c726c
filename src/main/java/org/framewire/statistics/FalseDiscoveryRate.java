package org.framewire.statistics;

import java.util.stream.IntStream;

/** Adjusts the p values of a family of tests for their number. */
public final class FalseDiscoveryRate {
  private FalseDiscoveryRate() {}

  /**
   * The q values of Benjamini and Hochberg (1995), in the order of the p values: rejecting all with
   * q ≤ x keeps the expected share of false rejections at x or below. q ≥ p, q ≤ 1, and a smaller p
   * never has the larger q.
   */
  public static double[] adjust(double[] p) {
    int[] byP =
        IntStream.range(0, p.length)
            .boxed()
            .sorted((a, b) -> Double.compare(p[a], p[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[p.length];
    double smallest = 1;
    for (int rank = p.length; rank >= 1; rank--) {
      int test = byP[rank - 1];
      smallest = Math.min(smallest, p[test] * p.length / rank);
      q[test] = smallest;
    }
    return q;
  }
}
