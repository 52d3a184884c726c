package org.framewire.framing.axes;

import java.util.Arrays;

/**
 * The words of a text on every axis, added up: how many have a vector, and the sums of their
 * cosines and squared cosines. Kept in whole numbers, so that the sums of a text are those of its
 * parts, in whatever order.
 */
final class AxisSums {
  private static final double SCALE = AxisWord.SCALE;

  /** Squares of so many words fit an int. */
  private static final int MOST_RECENT = Integer.MAX_VALUE / (AxisWord.SCALE * AxisWord.SCALE);

  private long tokens;
  private long words;
  private final long[] cosines;
  private final long[] squares;

  /** Sums of the last words, which processors add several at a time where they are ints. */
  private final int[] recentCosines;

  private final int[] recentSquares;
  private int recent;

  /** For so many axes. */
  AxisSums(int axes) {
    cosines = new long[axes];
    squares = new long[axes];
    recentCosines = new int[axes];
    recentSquares = new int[axes];
  }

  void clear() {
    settle();
    tokens = 0;
    words = 0;
    Arrays.fill(cosines, 0);
    Arrays.fill(squares, 0);
  }

  void countToken() {
    tokens++;
  }

  /** Adds a word whose cosines, in thousandths, stand from a place of an array on. */
  void addWord(int[] thousandths, int from) {
    words++;
    if (++recent > MOST_RECENT) {
      settle();
      recent = 1;
    }
    for (int axis = 0; axis < recentCosines.length; axis++) {
      int cosine = thousandths[from + axis];
      recentCosines[axis] += cosine;
      recentSquares[axis] += cosine * cosine;
    }
  }

  private void settle() {
    if (recent == 0) {
      return;
    }
    recent = 0;
    for (int axis = 0; axis < cosines.length; axis++) {
      cosines[axis] += recentCosines[axis];
      squares[axis] += recentSquares[axis];
      recentCosines[axis] = 0;
      recentSquares[axis] = 0;
    }
  }

  /** Adds another text. */
  void add(AxisSums other) {
    settle();
    other.settle();
    tokens += other.tokens;
    words += other.words;
    for (int axis = 0; axis < cosines.length; axis++) {
      cosines[axis] += other.cosines[axis];
      squares[axis] += other.squares[axis];
    }
  }

  /** Tokens of the text, known or not. */
  long tokens() {
    return tokens;
  }

  /** Words with a vector. */
  long words() {
    return words;
  }

  /** Fills the arrays of scores: words, sum of cosines, sum of squared cosines, by axis. */
  void fill(double[] s0, double[] s1, double[] s2) {
    settle();
    Arrays.fill(s0, (double) words);
    for (int axis = 0; axis < cosines.length; axis++) {
      s1[axis] = cosines[axis] / SCALE;
      s2[axis] = squares[axis] / (SCALE * SCALE);
    }
  }
}
