package org.framewire.statistics;

import java.io.Serializable;

/**
 * All stories of all outlets, by measure.
 *
 * @param s0 Σ s0 over stories
 * @param s1 Σ s1
 * @param s00 Σ s0²
 * @param s01 Σ s0·s1
 * @param s11 Σ s1²
 */
public record StoryTotals(double[] s0, double[] s1, double[] s00, double[] s01, double[] s11)
    implements Serializable {

  /** Of no story yet. */
  public static StoryTotals none(int measures) {
    return new StoryTotals(
        new double[measures],
        new double[measures],
        new double[measures],
        new double[measures],
        new double[measures]);
  }

  /** Adds one story. */
  public void add(double[] story0, double[] story1) {
    for (int measure = 0; measure < s0.length; measure++) {
      s0[measure] += story0[measure];
      s1[measure] += story1[measure];
      s00[measure] += story0[measure] * story0[measure];
      s01[measure] += story0[measure] * story1[measure];
      s11[measure] += story1[measure] * story1[measure];
    }
  }

  /** Adds other stories that were added up. */
  public void add(StoryTotals other) {
    addAll(s0, other.s0);
    addAll(s1, other.s1);
    addAll(s00, other.s00);
    addAll(s01, other.s01);
    addAll(s11, other.s11);
  }

  private static void addAll(double[] to, double[] more) {
    for (int measure = 0; measure < to.length; measure++) {
      to[measure] += more[measure];
    }
  }

  double mean(int measure) {
    return s1[measure] / s0[measure];
  }

  /** Σ (s1 − Ȳ·s0)² over stories. */
  double pulls(int measure) {
    double mean = mean(measure);
    return Math.max(0, s11[measure] - 2 * mean * s01[measure] + mean * mean * s00[measure]);
  }
}
