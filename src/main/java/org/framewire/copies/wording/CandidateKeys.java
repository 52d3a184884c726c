package org.framewire.copies.wording;

import java.util.Arrays;

/**
 * The keys under which an article may meet another that shares its wording. One band of min-wise
 * hashes says that the whole articles are alike. Chosen shingles say that a passage is the same:
 * every eighth is chosen by its own hash, so two articles choose the same ones of a passage that
 * both have, however much else each has.
 */
public final class CandidateKeys {
  /** Fewer different shingles than these say nothing. */
  public static final int LEAST_SHINGLES = 20;

  /** Of so many shingles one is chosen, by its hash. */
  private static final int CHOSEN_OF = 8;

  /** The lowest bit of a key tells what it is; a chosen shingle's three lowest are 0. */
  private static final long BAND = 1;

  private CandidateKeys() {}

  /** The keys of a report, each once; none when it is too short to be compared. */
  public static long[] of(Wording wording) {
    long[] shingles = wording.shingleSet();
    if (shingles.length < LEAST_SHINGLES) {
      return new long[0];
    }
    long[] keys = new long[MinHash.BANDS + shingles.length];
    MinHash.bands(shingles, keys, 0);
    for (int band = 0; band < MinHash.BANDS; band++) {
      keys[band] |= BAND;
    }
    int count = MinHash.BANDS;
    for (long shingle : shingles) {
      if (Long.remainderUnsigned(shingle, CHOSEN_OF) == 0) {
        keys[count++] = shingle;
      }
    }
    return Arrays.copyOf(keys, count);
  }

  /** How many of an article's keys are chosen shingles. */
  public static int chosen(long[] keys) {
    return Math.max(0, keys.length - MinHash.BANDS);
  }

  /** Whether a key is a band's and one alone makes a candidate. */
  static boolean isBand(long key) {
    return (key & BAND) != 0;
  }
}
