package org.framewire.statistics;

import java.util.List;

/**
 * Tests each group against the plain mean of the others: Welch's t statistic (1947), whose variance
 * is the group's own plus that of the others' mean, and whose degrees of freedom follow Welch and
 * Satterthwaite.
 */
public final class LeaveOneOut {
  private LeaveOneOut() {}

  /**
   * Two-sided p values in the order of the groups; not a number where there is no other group, or
   * where nothing varies.
   */
  public static double[] pValues(List<Shrinkage.Observed> groups) {
    double sum = 0;
    double variances = 0;
    double freedoms = 0;
    for (Shrinkage.Observed group : groups) {
      sum += group.value();
      variances += variance(group);
      freedoms += variance(group) * variance(group) / (group.units() - 1);
    }
    double others = groups.size() - 1.0;
    double[] p = new double[groups.size()];
    for (int i = 0; i < p.length; i++) {
      Shrinkage.Observed group = groups.get(i);
      double own = variance(group);
      double ownFreedom = own * own / (group.units() - 1);
      double ofMean = Math.max(0, variances - own) / (others * others);
      double ofMeanFreedom = Math.max(0, freedoms - ownFreedom) / Math.pow(others, 4);
      double difference = group.value() - (sum - group.value()) / others;
      p[i] = p(difference, own + ofMean, ownFreedom + ofMeanFreedom);
    }
    return p;
  }

  private static double p(double difference, double variance, double freedoms) {
    if (!(variance > 0) || !Double.isFinite(difference)) {
      return Double.NaN;
    }
    return StudentT.twoSidedP(difference / Math.sqrt(variance), variance * variance / freedoms);
  }

  private static double variance(Shrinkage.Observed group) {
    return group.standardError() * group.standardError();
  }
}
