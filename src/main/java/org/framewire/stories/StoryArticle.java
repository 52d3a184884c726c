package org.framewire.stories;

import java.util.Arrays;

/**
 * What decides which story an article belongs to.
 *
 * @param id the article's
 * @param day its day, in days since 1970
 * @param vector the words of its title and lead
 * @param story the story that it was published in, or null
 * @param copied whether marked copies of it exist
 */
record StoryArticle(String id, int day, StoryVector vector, String story, boolean copied) {
  /** Days between two articles of which one may follow up the other. */
  static final int DAYS_APART = 2;

  /**
   * What a day between two articles leaves of their similarity: the more days, the likelier a
   * development.
   */
  static final double LEFT_BY_A_DAY = 0.9;

  /**
   * Cosine of the articles' words, less for each day between them; 0 when their days are too far
   * apart to tell the same news.
   */
  double similarity(StoryArticle other) {
    double near = nearness(other);
    return near == 0 ? 0 : vector.cosine(other.vector) * near;
  }

  /** What the days between two articles leave of the cosine of their words. */
  double nearness(StoryArticle other) {
    int apart = Math.abs(day - other.day);
    return apart > DAYS_APART ? 0 : Math.pow(LEFT_BY_A_DAY, apart);
  }

  /** The hashes of the weightiest stems; of stems that weigh the same, the one of smaller hash. */
  long[] anchors(int most) {
    float[] weights = vector.weights();
    long[] placed = new long[weights.length];
    for (int place = 0; place < placed.length; place++) {
      // Numbers that rise as floats do, the place behind them.
      int bits = Float.floatToIntBits(-weights[place]);
      placed[place] = ((long) (bits ^ ((bits >> 31) & Integer.MAX_VALUE)) << 32) | place;
    }
    Arrays.sort(placed);
    long[] anchors = new long[Math.min(most, placed.length)];
    for (int rank = 0; rank < anchors.length; rank++) {
      anchors[rank] = vector.stems()[(int) placed[rank]];
    }
    return anchors;
  }

  /** Equal where id, day, story and words are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof StoryArticle article && id.equals(article.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + "@" + day + Arrays.toString(anchors(5));
  }
}
