package org.framewire.copies.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinHashTest {
  private static final int TRIALS = 2000;
  private static final int SHINGLES = 300;

  /** Found with probability 1 − (1 − J⁴)³², within four standard errors. */
  @ParameterizedTest
  @CsvSource({"0.3, 0.2295", "0.5, 0.8732", "0.7, 0.9998"})
  void bandsMeetAsOftenAsTheoryHasIt(double jaccard, double expected) {
    SplittableRandom random = new SplittableRandom(1);
    int met = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      int shared = (int) Math.round(2 * SHINGLES * jaccard / (1 + jaccard));
      long[] one = random.longs(SHINGLES).toArray();
      long[] other = random.longs(SHINGLES).toArray();
      System.arraycopy(one, 0, other, 0, shared);
      met += shareBand(one, other) ? 1 : 0;
    }
    double error = Math.sqrt(expected * (1 - expected) / TRIALS);
    assertEquals(expected, (double) met / TRIALS, 4 * error + 0.003);
  }

  private static boolean shareBand(long[] one, long[] other) {
    long[] a = new long[MinHash.BANDS];
    long[] b = new long[MinHash.BANDS];
    MinHash.bands(one, a, 0);
    MinHash.bands(other, b, 0);
    for (int band = 0; band < MinHash.BANDS; band++) {
      if (a[band] == b[band]) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource({"50", "500"})
  void bandsOfOneSetDiffer(int size) {
    long[] keys = new long[MinHash.BANDS];
    MinHash.bands(new SplittableRandom(2).longs(size).toArray(), keys, 0);
    assertEquals(MinHash.BANDS, Arrays.stream(keys).distinct().count());
    assertNotEquals(0, keys[0]);
  }
}
