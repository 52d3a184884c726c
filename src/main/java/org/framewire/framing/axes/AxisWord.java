package org.framewire.framing.axes;

/**
 * A word of a model of axes.
 *
 * @param word lower case
 * @param documents training articles that have it
 * @param cosines by axis, in thousandths
 */
record AxisWord(String word, long documents, short[] cosines) {
  /** What a cosine is multiplied by to be kept as a whole number. */
  static final int SCALE = 1000;

  static short scaled(double cosine) {
    return (short) Math.round(cosine * SCALE);
  }
}
