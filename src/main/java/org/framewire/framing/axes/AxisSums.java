package org.framewire.framing.axes;

import java.util.Arrays;

/**
 * The words of a text on every axis, added up: how many have a vector, and the sums of their
 * cosines and squared cosines. Kept in whole numbers, so that the sums of a text are those of its
 * parts, in whatever order.
 */
final class AxisSums {
  private static final double SCALE = AxisWord.SCALE;

  private long tokens;
  private long words;
  private final long[] cosines;
  private final long[] squares;

  /** For so many axes. */
  AxisSums(int axes) {
    cosines = new long[axes];
    squares = new long[axes];
  }

  void clear() {
    tokens = 0;
    words = 0;
    Arrays.fill(cosines, 0);
    Arrays.fill(squares, 0);
  }

  void countToken() {
    tokens++;
  }

  /** Adds a word whose cosines, in thousandths, stand from a place of an array on. */
  void addWord(short[] thousandths, int from) {
    words++;
    for (int axis = 0; axis < cosines.length; axis++) {
      long cosine = thousandths[from + axis];
      cosines[axis] += cosine;
      squares[axis] += cosine * cosine;
    }
  }

  /** Adds another text. */
  void add(AxisSums other) {
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
    Arrays.fill(s0, (double) words);
    for (int axis = 0; axis < cosines.length; axis++) {
      s1[axis] = cosines[axis] / SCALE;
      s2[axis] = squares[axis] / (SCALE * SCALE);
    }
  }
}
