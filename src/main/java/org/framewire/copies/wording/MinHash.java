package org.framewire.copies.wording;

import java.util.Arrays;

/**
 * Min-wise hashes of a set of shingles (Broder 1997), cut into bands: two sets of Jaccard
 * similarity J share a band of {@value #ROWS} with probability 1 − (1 − J⁴)³², which is 0.87 at J =
 * 0.5 and 0.9998 at 0.7.
 */
final class MinHash {
  static final int BANDS = 32;
  static final int ROWS = 4;
  private static final int HASHES = BANDS * ROWS;
  private static final int[] FACTORS = new int[HASHES];
  private static final int[] OFFSETS = new int[HASHES];

  static {
    for (int i = 0; i < HASHES; i++) {
      FACTORS[i] = (int) Hashes.mix(2L * i + 1) | 1;
      OFFSETS[i] = (int) Hashes.mix(2L * i + 2);
    }
  }

  private MinHash() {}

  /** A key a band, written from {@code at} on; different bands never mean the same by one key. */
  static void bands(long[] shingles, long[] keys, int at) {
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      int value = (int) (shingle ^ shingle >>> 32);
      for (int i = 0; i < HASHES; i++) {
        least[i] = Math.min(least[i], FACTORS[i] * value + OFFSETS[i]);
      }
    }
    for (int band = 0; band < BANDS; band++) {
      long key = 1L + band;
      for (int row = 0; row < ROWS; row++) {
        key = Hashes.mix(key * 0x9E3779B97F4A7C15L + least[band * ROWS + row]);
      }
      keys[at + band] = key;
    }
  }
}
