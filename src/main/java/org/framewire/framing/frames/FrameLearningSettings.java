package org.framewire.framing.frames;

import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of a fit to labels.
 *
 * @param fewestArticles labelled articles that must have a word, unless the weak model knows it
 * @param fewestLabels articles that must carry a frame, and that must not
 * @param weakScale standard deviation that the scores of the weak model get as features; a text's
 *     words together have length 1
 * @param strength how far an article outweighs the penalty
 * @param iterations of the optimiser at most
 * @param folds of the cross-validation, outer and inner
 * @param slopesTogether how far the frames' calibrations are alike ({@link
 *     org.framewire.framing.learning.PlattFit})
 * @param microShare what micro-F1 counts beside macro-F1 when thresholds are chosen
 */
public record FrameLearningSettings(
    int fewestArticles,
    int fewestLabels,
    double weakScale,
    double strength,
    int iterations,
    int folds,
    double slopesTogether,
    double microShare) {

  /** Chosen by cross-validation on the 295 English articles of SemEval-2023 Task 3. */
  public static final FrameLearningSettings DEFAULTS =
      new FrameLearningSettings(2, 10, 0.07, 3, 200, 5, 10, 3);

  public FrameLearningSettings {
    if (fewestArticles < 1 || fewestLabels < 1 || iterations < 1 || folds < 2) {
      throw new IllegalArgumentException("counts must be above 0, and folds at least two");
    }
    if (!(weakScale >= 0) || !(strength > 0) || !(slopesTogether > 0) || !(microShare >= 0)) {
      throw new IllegalArgumentException(
          "weights must not be below 0; the strength and what draws slopes together must be above");
    }
  }

  /** All settings by name, for the model's card. */
  Map<String, String> described() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("fewestArticles", Integer.toString(fewestArticles));
    settings.put("fewestLabels", Integer.toString(fewestLabels));
    settings.put("weakScale", Double.toString(weakScale));
    settings.put("strength", Double.toString(strength));
    settings.put("iterations", Integer.toString(iterations));
    settings.put("folds", Integer.toString(folds));
    settings.put("slopesTogether", Double.toString(slopesTogether));
    settings.put("microShare", Double.toString(microShare));
    return settings;
  }
}
