package org.framewire.statistics;

import java.util.List;

/**
 * Draws noisy estimates toward their common mean by how noisy they are (empirical Bayes): what
 * differs between the groups beyond their noise is estimated by the moments of DerSimonian and
 * Laird (1986).
 *
 * @param mean the mean of all, each weighed by 1/(variance + between)
 * @param between τ², the variance between the groups; 0 when noise explains all
 * @param posteriors the drawn estimates, in the order given
 */
public record Shrinkage(double mean, double between, List<Posterior> posteriors) {
  private static final double NORMAL_97_5 = 1.959963984540054;

  /**
   * The estimate of one group.
   *
   * @param standardError of the value, 0 at least
   * @param units what it was made from, at least 2
   */
  public record Observed(double value, double standardError, long units) {}

  /** A group's drawn estimate with its 95 % interval. */
  public record Posterior(double value, double low, double high) {}

  /** What is used of a group: its value and the variance that is believed. */
  private record Weighed(double value, double variance) {}

  /**
   * Shrinks the estimates of all groups together.
   *
   * @param fewUnits groups with fewer units take their variance from all groups pooled, since a
   *     variance from few units is itself mostly noise; so do groups whose own variance is 0
   */
  public static Shrinkage of(List<Observed> groups, long fewUnits) {
    double pooled = pooledUnitVariance(groups);
    List<Weighed> weighed = groups.stream().map(group -> weighed(group, pooled, fewUnits)).toList();
    if (weighed.stream().anyMatch(group -> !(group.variance > 0))) {
      return withoutNoise(groups);
    }
    double between = between(weighed);
    double precision = weighed.stream().mapToDouble(g -> 1 / (g.variance + between)).sum();
    double mean =
        weighed.stream().mapToDouble(g -> g.value / (g.variance + between)).sum() / precision;
    List<Posterior> posteriors =
        weighed.stream().map(group -> posterior(group, mean, between, precision)).toList();
    return new Shrinkage(mean, between, posteriors);
  }

  /** The variance of one unit around its group, by degrees of freedom over the groups. */
  private static double pooledUnitVariance(List<Observed> groups) {
    double squares = 0;
    double freedom = 0;
    for (Observed group : groups) {
      if (group.units < 2) {
        throw new IllegalArgumentException("no variance from " + group.units + " units");
      }
      double ofUnit = group.standardError * group.standardError * group.units;
      squares += (group.units - 1) * ofUnit;
      freedom += group.units - 1;
    }
    return freedom > 0 ? squares / freedom : 0;
  }

  private static Weighed weighed(Observed group, double pooled, long fewUnits) {
    double own = group.standardError * group.standardError;
    boolean poorlyKnown = group.units < fewUnits || own == 0;
    return new Weighed(group.value, poorlyKnown ? pooled / group.units : own);
  }

  private static double between(List<Weighed> groups) {
    double weights = 0;
    double squaredWeights = 0;
    double weightedValues = 0;
    for (Weighed group : groups) {
      double weight = 1 / group.variance;
      weights += weight;
      squaredWeights += weight * weight;
      weightedValues += weight * group.value;
    }
    double fixedMean = weightedValues / weights;
    double q = 0;
    for (Weighed group : groups) {
      q += (group.value - fixedMean) * (group.value - fixedMean) / group.variance;
    }
    double scale = weights - squaredWeights / weights;
    return groups.size() < 2 ? 0 : Math.max(0, (q - (groups.size() - 1)) / scale);
  }

  private static Posterior posterior(Weighed group, double mean, double between, double precision) {
    double own = between / (between + group.variance);
    double value = own * group.value + (1 - own) * mean;
    double variance = own * group.variance + (1 - own) * (1 - own) / precision;
    double half = NORMAL_97_5 * Math.sqrt(variance);
    return new Posterior(value, value - half, value + half);
  }

  /** Where no unit of any group differs from its group, there is nothing to draw. */
  private static Shrinkage withoutNoise(List<Observed> groups) {
    double mean = groups.stream().mapToDouble(Observed::value).average().orElse(Double.NaN);
    double between =
        groups.stream().mapToDouble(g -> (g.value - mean) * (g.value - mean)).sum()
            / Math.max(1, groups.size() - 1);
    return new Shrinkage(
        mean, between, groups.stream().map(g -> new Posterior(g.value, g.value, g.value)).toList());
  }
}
