package org.framewire.copies.wording;

/** Takes the pairs of articles that met under a key. */
@FunctionalInterface
public interface Meeting {
  /**
   * Two articles met.
   *
   * @param better the number of the one that precedes
   * @param worse the number of the other
   * @param weight {@link Bucket#ENOUGH} for a band, a part of it for a chosen shingle
   */
  void met(long better, long worse, int weight);
}
