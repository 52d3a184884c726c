package org.framewire.framing.tone;

/**
 * The features of a target's surroundings, each hashed to one of {@link #SIZE} numbers.
 *
 * <p>Of words: which stand in the sentence, whole and by their first letters; which stand directly
 * beside the target, among the three and among the eight next, on its left and right. Negated words
 * are other words. Names, the target's own as well, are all one word, for a name says nothing of
 * how somebody is spoken of. Of polarity: how many words speak well and ill, by side, by borders of
 * clauses in between, and by distance. Fitting and scoring use this one class.
 */
final class ToneFeatures {
  /** Features that a hash can tell apart. */
  static final int SIZE = 1 << 20;

  private static final int SHIFT = Long.SIZE - 20;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int NEAR = 3;
  private static final int FAR = 8;
  private static final int MOST_BORDERS = 2;
  private static final int MOST_DISTANCE = 4;

  /** Which question a feature answers; the numbers are part of every fitted model. */
  private static final int IN_SENTENCE = 1;

  private static final int BEGINNING_IN_SENTENCE = 2;
  private static final int BESIDE = 4;
  private static final int AMONG_NEAR = 6;
  private static final int AMONG_FAR = 8;
  private static final int POLAR = 10;
  private static final int POLAR_BY_SIDE = 11;
  private static final int POLAR_BY_BORDERS = 12;
  private static final int POLAR_BY_DISTANCE = 13;

  private static final long NEGATED = 0x5DEECE66DL;
  private static final long TARGET = 0x7F4A7C15L;
  private static final long OTHER = 0x2545F491L;
  private static final long NAME = 0x6C62272EL;

  private final FeatureSums words = new FeatureSums();
  private final FeatureSums polarity = new FeatureSums();

  /** Reads the features of one target; those of the one before are forgotten. */
  void read(Surroundings around) {
    words.clear();
    polarity.clear();
    for (int item = 0; item < around.count(); item++) {
      readWord(around, item);
      if (around.polarity(item) != 0) {
        readPolarity(around, item);
      }
    }
  }

  private void readWord(Surroundings around, int item) {
    long hash = hash(around, item, around.hash(item));
    words.set(number(IN_SENTENCE, hash), 1);
    words.set(number(BEGINNING_IN_SENTENCE, hash(around, item, around.beginning(item))), 1);
    int distance = Math.abs(item - around.target());
    int side = item < around.target() ? 0 : 1;
    if (distance == 1) {
      words.add(number(BESIDE + side, hash), 1);
    }
    if (distance >= 1 && distance <= NEAR) {
      words.add(number(AMONG_NEAR + side, hash), 1);
    }
    if (distance >= 1 && distance <= FAR) {
      words.add(number(AMONG_FAR + side, hash), 1);
    }
  }

  private static long hash(Surroundings around, int item, long word) {
    return switch (around.kind(item)) {
      case TARGET -> TARGET;
      case OTHER -> OTHER;
      case NAME -> NAME;
      case WORD, MARK -> around.negated(item) ? word ^ NEGATED : word;
    };
  }

  private void readPolarity(Surroundings around, int item) {
    int sign = around.polarity(item) > 0 ? 1 : 0;
    int side = item < around.target() ? 0 : 1;
    int borders = Math.min(MOST_BORDERS, around.bordersToTarget(item));
    int distance = Math.abs(item - around.target());
    int doublings = Math.min(MOST_DISTANCE, 31 - Integer.numberOfLeadingZeros(distance));
    polarity.add(number(POLAR, sign), 1);
    polarity.add(number(POLAR_BY_SIDE, sign * 2L + side), 1);
    polarity.add(number(POLAR_BY_BORDERS, (sign * 2L + side) * 8 + borders), 1);
    polarity.add(number(POLAR_BY_DISTANCE, (sign * 2L + side) * 8 + doublings), 1);
  }

  private static int number(int question, long of) {
    long mixed = (of + question * MIX) * MIX;
    mixed = (mixed ^ mixed >>> 32) * MIX;
    return (int) (mixed >>> SHIFT);
  }

  /** Features of words, to be weighted and brought to length 1. */
  FeatureSums words() {
    return words;
  }

  /** Features of polarity, counts. */
  FeatureSums polarity() {
    return polarity;
  }
}
