package org.framewire.statistics;

import java.util.OptionalDouble;

/**
 * How two things stand together in units of text, from the four counts of their two-by-two table.
 *
 * @param together units that have both, n_ab
 * @param first units that have the first, n_a
 * @param second units that have the second, n_b
 * @param units all units, n
 */
public record Association(long together, long first, long second, long units) {

  /** An interval of a lift, as factors: 1 is chance. */
  public record LiftInterval(double low, double high) {}

  private static final double NORMAL_97_5 = 1.959963984540054;

  /**
   * Checks that the counts make a table.
   *
   * @throws IllegalArgumentException when a cell would be negative or a margin empty
   */
  public Association {
    boolean cellsAreCounts =
        together >= 0
            && first >= together
            && second >= together
            && units - first - second + together >= 0;
    if (!cellsAreCounts || first == 0 || second == 0) {
      throw new IllegalArgumentException(
          "not counts of one table: n_ab=%d n_a=%d n_b=%d n=%d"
              .formatted(together, first, second, units));
    }
  }

  /** n_ab·n/(n_a·n_b): 0 when never together, 1 by chance; n/max(n_a, n_b) at most. */
  public double lift() {
    return (double) together / first * units / second;
  }

  /** Pointwise mutual information, ln lift, in nats; empty when never together. */
  public OptionalDouble pmi() {
    return together == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.log(lift()));
  }

  /**
   * PMI over its greatest possible value −ln(n_ab/n), from −1 to 1 (Bouma 2009). It is 1 when all
   * units have both, where the quotient is 0/0, and empty when no unit has.
   */
  public OptionalDouble npmi() {
    if (together == 0) {
      return OptionalDouble.empty();
    }
    if (together == units) {
      return OptionalDouble.of(1);
    }
    return OptionalDouble.of(Math.log(lift()) / Math.log((double) units / together));
  }

  /** Units with both over units with either, from 0 to 1 (Jaccard 1901). */
  public double jaccard() {
    return (double) together / (first + second - together);
  }

  /**
   * The log-likelihood ratio of the two-by-two table against independence, 2Σ k·ln(k·n/(row·col))
   * (Dunning 1993), with the sign of observed minus expected.
   */
  public double signedG2() {
    long neither = units - first - second + together;
    double sum =
        cell(together, first, second)
            + cell(first - together, first, units - second)
            + cell(second - together, units - first, second)
            + cell(neither, units - first, units - second);
    double magnitude = Math.max(0, 2 * sum);
    return lift() < 1 ? -magnitude : magnitude;
  }

  private double cell(long count, long row, long column) {
    return count == 0 ? 0 : count * Math.log((double) count / row * units / column);
  }

  /**
   * The variance of ln lift for independent units, by the delta method. With the indicators A, B
   * and AB of a unit, ln lift moves with each unit by AB/p_ab − A/p_a − B/p_b + 1 over n; since
   * AB·A = AB·B = A·B = AB, the mean square of that is
   *
   * <p>(1/p_ab − 1/p_a − 1/p_b + 2·p_ab/(p_a·p_b) − 1) / n.
   *
   * @throws IllegalStateException when never together: ln lift is then minus infinity
   */
  public double logLiftVariance() {
    if (together == 0) {
      throw new IllegalStateException("no variance for a pair that is never together");
    }
    double n = units;
    double sum =
        n / together - n / first - n / second + 2 * ((double) together / first * n / second) - 1;
    return Math.max(0, sum / n);
  }

  /** The 95 % interval of the lift for independent units. */
  public LiftInterval liftInterval() {
    return liftInterval(1);
  }

  /**
   * The 95 % interval of the lift, symmetric in ln lift, with the variance times a design effect.
   *
   * <p>Units of one story are not independent: sentences of an article, or articles that tell the
   * same. By Kish (1965) sampling in clusters multiplies a variance by 1 + (m − 1)ρ, with m units a
   * cluster and ρ their correlation within it. What varies most in ln lift is the count of units
   * with both; ρ is not known, and at its largest, 1, the effect is m = {@code together /
   * clusters}: a story that names a pair in six sentences tells as much as one that does so in one.
   * The factor is never under 1. It is on the careful side unless stories differ much in size,
   * where Σm²/Σm would be the limit.
   *
   * @param clusters stories that have a unit with both, at least 1
   */
  public LiftInterval clusteredLiftInterval(long clusters) {
    if (clusters < 1) {
      throw new IllegalArgumentException("no clusters");
    }
    return liftInterval(Math.max(1, (double) together / clusters));
  }

  private LiftInterval liftInterval(double designEffect) {
    double half = NORMAL_97_5 * Math.sqrt(logLiftVariance() * designEffect);
    return new LiftInterval(lift() * Math.exp(-half), lift() * Math.exp(half));
  }
}
