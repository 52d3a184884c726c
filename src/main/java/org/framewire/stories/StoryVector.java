package org.framewire.stories;

/**
 * An article as its stems and their weights: a vector of length 1.
 *
 * @param stems hashes of the stems, rising
 * @param weights of the stems, in their order
 */
record StoryVector(long[] stems, float[] weights) {

  /** The cosine of the angle between two articles: 0 when they share no stem, 1 when equal. */
  double cosine(StoryVector other) {
    double sum = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < stems.length && theirs < other.stems.length) {
      long difference = Long.compare(stems[mine], other.stems[theirs]);
      if (difference == 0) {
        sum += (double) weights[mine++] * other.weights[theirs++];
      } else if (difference < 0) {
        mine++;
      } else {
        theirs++;
      }
    }
    return sum;
  }
}
