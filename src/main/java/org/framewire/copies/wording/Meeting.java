package org.framewire.copies.wording;

/** Takes the pairs of articles that met under a key. */
@FunctionalInterface
public interface Meeting {
  /**
   * Two articles met.
   *
   * @param better the number of the one that precedes
   * @param worse the number of the other
   * @param weight 2 for a band, 1 for a chosen shingle
   */
  void met(long better, long worse, int weight);
}
