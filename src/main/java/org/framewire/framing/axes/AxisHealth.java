package org.framewire.framing.axes;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Whether an axis finds synonyms of its poles that it was not made of.
 *
 * @param checked synonyms that have a vector, of both poles
 * @param rightSide of these, how many lie on their pole's side of the middle between the means of
 *     the poles' own words
 * @param gap mean cosine of the high pole's synonyms less that of the low pole's
 */
public record AxisHealth(int checked, int rightSide, double gap) implements Serializable {
  /** The share of synonyms on their side from which an axis passes. */
  public static final double NEEDED = 0.75;

  /** Fewer synonyms than this on either side tell nothing. */
  private static final int FEWEST = 2;

  /**
   * Checks an axis; null where it has not at least two synonyms with a vector on either side.
   *
   * @param has whether a word has a vector
   * @param cosine of a word with the axis
   */
  static AxisHealth of(Axis axis, Predicate<String> has, ToDoubleFunction<String> cosine) {
    double[] high = cosines(axis.highCheck(), has, cosine);
    double[] low = cosines(axis.lowCheck(), has, cosine);
    if (axis.low().isEmpty() || high.length < FEWEST || low.length < FEWEST) {
      return null;
    }
    double middle =
        (mean(cosines(axis.high(), has, cosine)) + mean(cosines(axis.low(), has, cosine))) / 2;
    int right = 0;
    for (double of : high) {
      right += of > middle ? 1 : 0;
    }
    for (double of : low) {
      right += of < middle ? 1 : 0;
    }
    return new AxisHealth(high.length + low.length, right, mean(high) - mean(low));
  }

  private static double[] cosines(
      List<String> words, Predicate<String> has, ToDoubleFunction<String> cosine) {
    return words.stream().filter(has).mapToDouble(cosine).toArray();
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Whether the synonyms lie apart the right way, and three of four on their side. */
  public boolean passes() {
    return gap > 0 && rightSide >= NEEDED * checked;
  }

  /** The health as the table of lenses says it. */
  String said() {
    return String.format(
        Locale.ROOT,
        "%s: %d of %d held-out synonyms on their side, %.3f apart",
        passes() ? "passes" : "fails",
        rightSide,
        checked,
        gap);
  }
}
