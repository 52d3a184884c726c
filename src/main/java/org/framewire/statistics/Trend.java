package org.framewire.statistics;

/**
 * A count beside what an earlier period lets one expect.
 *
 * @param count articles that have the word now
 * @param expected articles that would have it if nothing had changed, over 0
 */
public record Trend(long count, double expected) {

  /**
   * What the period before lets one expect: n_now·(y_b + ½)/(n_b + 1). The half keeps a word that
   * is new from being infinitely surprising.
   *
   * @param articlesNow n_now, all articles of the window
   * @param countBefore y_b, articles before it that have the word
   * @param articlesBefore n_b, all articles before it
   */
  public static Trend against(long count, long articlesNow, long countBefore, long articlesBefore) {
    if (count < 0 || count > articlesNow || countBefore < 0 || countBefore > articlesBefore) {
      throw new IllegalArgumentException(
          "not counts of articles: %d of %d now, %d of %d before"
              .formatted(count, articlesNow, countBefore, articlesBefore));
    }
    return new Trend(count, articlesNow * (countBefore + 0.5) / (articlesBefore + 1));
  }

  /**
   * Standard deviations between the two, 2(√(count + ⅜) − √(expected + ⅜)): by Anscombe's root
   * (1948) a Poisson count has nearly unit variance whatever its mean.
   */
  public double z() {
    return 2 * (Math.sqrt(count + 0.375) - Math.sqrt(expected + 0.375));
  }
}
