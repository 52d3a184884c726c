package org.framewire.statistics;

/**
 * How much more one side uses a word than another: the log-odds ratio with an informative Dirichlet
 * prior of Monroe, Colaresi and Quinn (2008), equations 15, 16 and 22.
 *
 * @param delta the log-odds ratio in nats, over 0 where the first side uses the word more
 * @param variance the approximate variance of delta
 */
public record LogOdds(double delta, double variance) {

  /** One side: how often the word, and how many words in all. */
  public record Side(double count, double total) {}

  /**
   * Compares two sides. They enter symmetrically: exchanging them changes the sign of delta.
   *
   * @param wordPrior α_w, the word's share of the prior, over 0
   * @param allPrior α_0, the prior of all words together, over {@code wordPrior}
   * @throws IllegalArgumentException when a count is negative or over its total, or a prior is out
   *     of its range
   */
  public static LogOdds of(Side one, Side other, double wordPrior, double allPrior) {
    if (!(wordPrior > 0) || !(allPrior > wordPrior) || !valid(one) || !valid(other)) {
      throw new IllegalArgumentException(
          "cannot compare %s and %s with priors %s of %s"
              .formatted(one, other, wordPrior, allPrior));
    }
    double delta = logOdds(one, wordPrior, allPrior) - logOdds(other, wordPrior, allPrior);
    return new LogOdds(delta, 1 / (one.count + wordPrior) + 1 / (other.count + wordPrior));
  }

  /** Delta in standard errors. */
  public double z() {
    return delta / Math.sqrt(variance);
  }

  private static boolean valid(Side side) {
    return side.count >= 0 && side.total >= side.count;
  }

  private static double logOdds(Side side, double wordPrior, double allPrior) {
    return Math.log((side.count + wordPrior) / (side.total + allPrior - side.count - wordPrior));
  }
}
