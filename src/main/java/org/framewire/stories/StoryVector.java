package org.framewire.stories;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/**
 * An article as its stems and their weights: a vector of length 1.
 *
 * @param stems hashes of the stems, rising
 * @param weights of the stems, in their order
 */
record StoryVector(long[] stems, float[] weights) {
  private static final int BYTES = Long.BYTES + Float.BYTES;

  /** Brings weights to length 1. */
  static StoryVector unit(long[] stems, double[] weights) {
    double length = Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
    float[] units = new float[weights.length];
    for (int place = 0; place < units.length; place++) {
      units[place] = (float) (weights[place] / length);
    }
    return new StoryVector(stems, units);
  }

  /** The same stems, each weight times a factor, again of length 1. */
  StoryVector times(LongToDoubleFunction factorOf) {
    double[] weighed = new double[stems.length];
    for (int place = 0; place < weighed.length; place++) {
      weighed[place] = weights[place] * factorOf.applyAsDouble(stems[place]);
    }
    return unit(stems, weighed);
  }

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

  /** For a row: each stem in eight bytes, its weight in four. */
  byte[] pack() {
    ByteBuffer packed = ByteBuffer.allocate(stems.length * BYTES);
    for (int place = 0; place < stems.length; place++) {
      packed.putLong(stems[place]).putFloat(weights[place]);
    }
    return packed.array();
  }

  static StoryVector unpack(byte[] packed) {
    ByteBuffer from = ByteBuffer.wrap(packed);
    long[] stems = new long[packed.length / BYTES];
    float[] weights = new float[stems.length];
    for (int place = 0; place < stems.length; place++) {
      stems[place] = from.getLong();
      weights[place] = from.getFloat();
    }
    return new StoryVector(stems, weights);
  }
}
