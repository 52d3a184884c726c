package org.framewire.framing.frames;

import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of a fit.
 *
 * @param vocabulary words at most, those in most articles first
 * @param fewestArticles articles that must have a word
 * @param largestShare a word in a larger share of the articles says nothing and is dropped, 0 to 1
 * @param penalty regularisation of the regressions (MLlib's {@code regParam})
 * @param elasticNet share of the penalty that is L1 and makes weights 0, 0 to 1
 * @param iterations of the optimiser at most
 * @param seededShare share of all (article, frame) pairs, those of the highest seed density, that
 *     count as seeded, 0 to 1
 * @param prevalenceWeight how far a frame's prevalence follows its share of the seeded pairs; the
 *     rest is {@code seededShare}, the same for every frame, 0 to 1
 */
public record PolicyFramesSettings(
    int vocabulary,
    int fewestArticles,
    double largestShare,
    double penalty,
    double elasticNet,
    int iterations,
    double seededShare,
    double prevalenceWeight) {

  /** What the shipped model was fitted with. */
  public static final PolicyFramesSettings DEFAULTS =
      new PolicyFramesSettings(8000, 5, 0.5, 1e-3, 0.1, 100, 0.35, 0.75);

  public PolicyFramesSettings {
    requirePositive("vocabulary", vocabulary);
    requirePositive("fewestArticles", fewestArticles);
    requirePositive("iterations", iterations);
    requireShare("largestShare", largestShare);
    requireShare("elasticNet", elasticNet);
    requireShare("seededShare", seededShare);
    requireShare("prevalenceWeight", prevalenceWeight);
    if (!(penalty >= 0)) {
      throw new IllegalArgumentException("penalty must not be below 0, it is " + penalty);
    }
  }

  private static void requirePositive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, it is " + value);
    }
  }

  private static void requireShare(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must lie between 0 and 1, it is " + value);
    }
  }

  /** All settings by name, for the model's card. */
  Map<String, String> described() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("vocabulary", Integer.toString(vocabulary));
    settings.put("fewestArticles", Integer.toString(fewestArticles));
    settings.put("largestShare", Double.toString(largestShare));
    settings.put("penalty", Double.toString(penalty));
    settings.put("elasticNet", Double.toString(elasticNet));
    settings.put("iterations", Integer.toString(iterations));
    settings.put("seededShare", Double.toString(seededShare));
    settings.put("prevalenceWeight", Double.toString(prevalenceWeight));
    return settings;
  }
}
