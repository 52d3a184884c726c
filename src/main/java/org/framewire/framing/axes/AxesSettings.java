package org.framewire.framing.axes;

import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of a fit of word vectors and axes.
 *
 * @param vocabulary words at most, those in most articles first
 * @param fewestArticles articles that must have a word
 * @param largestShare a word in a larger share of the articles is dropped, 0 to 1: those are the
 *     words of grammar
 * @param thinFrom share of all words above which a word is thinned out before the fit, 0 to 1
 * @param dimensions of a vector
 * @param window words to each side that count as near
 * @param iterations over the articles
 * @param stepSize of the first iteration (MLlib's {@code stepSize})
 * @param commonDirections directions in which the vectors spread most that are taken out
 * @param seed of the fit
 * @param secondSeed of the fit that the first is checked against
 */
public record AxesSettings(
    int vocabulary,
    int fewestArticles,
    double largestShare,
    double thinFrom,
    int dimensions,
    int window,
    int iterations,
    double stepSize,
    int commonDirections,
    long seed,
    long secondSeed) {

  /** What the shipped model was fitted with. */
  public static final AxesSettings DEFAULTS =
      new AxesSettings(25000, 20, 0.2, 3e-5, 64, 5, 6, 0.05, 1, 20220922, 19450815);

  public AxesSettings {
    requirePositive("vocabulary", vocabulary);
    requirePositive("fewestArticles", fewestArticles);
    requirePositive("dimensions", dimensions);
    requirePositive("window", window);
    requirePositive("iterations", iterations);
    requireShare("largestShare", largestShare);
    requireShare("thinFrom", thinFrom);
    if (!(stepSize > 0)) {
      throw new IllegalArgumentException("stepSize must be above 0, it is " + stepSize);
    }
    if (commonDirections < 0) {
      throw new IllegalArgumentException(
          "commonDirections must not be below 0, it is " + commonDirections);
    }
  }

  private static void requirePositive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, it is " + value);
    }
  }

  private static void requireShare(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be above 0 and at most 1, it is " + value);
    }
  }

  /** All settings by name, for the model's card. */
  Map<String, String> described() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("vocabulary", Integer.toString(vocabulary));
    settings.put("fewestArticles", Integer.toString(fewestArticles));
    settings.put("largestShare", Double.toString(largestShare));
    settings.put("thinFrom", Double.toString(thinFrom));
    settings.put("dimensions", Integer.toString(dimensions));
    settings.put("window", Integer.toString(window));
    settings.put("iterations", Integer.toString(iterations));
    settings.put("stepSize", Double.toString(stepSize));
    settings.put("commonDirections", Integer.toString(commonDirections));
    settings.put("seed", Long.toString(seed));
    settings.put("secondSeed", Long.toString(secondSeed));
    return settings;
  }
}
