package org.framewire.framing.frames;

import java.io.Serializable;
import java.util.List;

/**
 * A frame and the seeds that speak for it.
 *
 * @param name lower case with underscores
 * @param meaning what a high score says
 * @param seeds in the order of the list, which decides the half that each falls in
 */
record SeededFrame(String name, String meaning, List<Seed> seeds) implements Serializable {

  /** The halves that the seeds are split into: one half labels, the other may be a feature. */
  static final int HALVES = 2;

  /** The half of a seed, by its place in the list. */
  static int half(int seed) {
    return seed % HALVES;
  }

  /** Whether the word is a seed of the half. */
  boolean hasSeedWord(int half, String word) {
    for (int seed = half; seed < seeds.size(); seed += HALVES) {
      if (seeds.get(seed).isWord() && seeds.get(seed).begins(word)) {
        return true;
      }
    }
    return false;
  }
}
