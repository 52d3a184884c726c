package org.framewire.statistics;

import java.io.Serializable;

/**
 * Bootstrap weights without a generator: how often a unit is drawn in a replicate, a Poisson number
 * of mean 1, is a function of the unit's name, the replicate and a seed alone. So it is the same in
 * whatever order, partition or machine the unit is met (Poisson bootstrap: Hanley and MacGibbon
 * 2006).
 *
 * <p>The bits are those of SplitMix64 (Steele, Lea and Flood 2014): a unit has its own start, and a
 * replicate is a place in the sequence.
 */
public final class PoissonWeights implements Serializable {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final int LARGEST = 18;

  /** P(weight ≤ k) as a fraction of 2^63; beyond the last it cannot be told from 1. */
  private static final long[] CUMULATIVE = cumulative();

  /** How many leading bits of the 63 are looked up, for they nearly always settle the weight. */
  private static final int LEADING_BITS = 10;

  private static final int BITS_BEHIND = 63 - LEADING_BITS;
  private static final int UNSETTLED = -1;

  /** By the leading bits the weight, or {@link #UNSETTLED}. */
  private static final byte[] BY_LEADING_BITS = byLeadingBits();

  private final long seed;

  public PoissonWeights(long seed) {
    this.seed = mix(seed + GOLDEN_GAMMA);
  }

  /** A 64-bit hash of a unit's name. */
  public static long unit(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** Where the unit's sequence of weights starts. */
  public long start(long unit) {
    return mix(unit ^ seed);
  }

  /** The weight in a replicate, counted from 0, of a unit whose sequence has this start. */
  public static int weight(long start, int replicate) {
    long bits = mix(start + GOLDEN_GAMMA * (replicate + 1L)) >>> 1;
    int settled = BY_LEADING_BITS[(int) (bits >>> BITS_BEHIND)];
    return settled == UNSETTLED ? weight(bits) : settled;
  }

  private static int weight(long bits) {
    int weight = 0;
    while (weight < LARGEST && bits >= CUMULATIVE[weight]) {
      weight++;
    }
    return weight;
  }

  /** Spreads every bit of the number over all of them. */
  static long mix(long number) {
    long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  private static byte[] byLeadingBits() {
    byte[] weights = new byte[1 << LEADING_BITS];
    for (int leading = 0; leading < weights.length; leading++) {
      long first = (long) leading << BITS_BEHIND;
      int weight = weight(first);
      boolean settled = weight == weight(first | (1L << BITS_BEHIND) - 1);
      weights[leading] = (byte) (settled ? weight : UNSETTLED);
    }
    return weights;
  }

  private static long[] cumulative() {
    long[] steps = new long[LARGEST];
    double probability = Math.exp(-1);
    double sum = 0;
    for (int k = 0; k < LARGEST; k++) {
      sum += probability;
      probability /= k + 1;
      steps[k] = (long) (sum * 0x1p63);
    }
    return steps;
  }
}
