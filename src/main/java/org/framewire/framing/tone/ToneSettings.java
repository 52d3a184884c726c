package org.framewire.framing.tone;

import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of a fit of tone.
 *
 * @param fewestExamples labelled targets that must have a feature of words
 * @param strength how far an example outweighs the penalty
 * @param iterations of the optimiser at most
 * @param folds of the cross-validation
 */
public record ToneSettings(int fewestExamples, double strength, int iterations, int folds) {

  /** Chosen by cross-validation on NewsMTSC's training part. */
  public static final ToneSettings DEFAULTS = new ToneSettings(2, 3, 60, 5);

  public ToneSettings {
    if (fewestExamples < 1 || !(strength > 0) || iterations < 1 || folds < 2) {
      throw new IllegalArgumentException("settings must be above 0, and folds at least two");
    }
  }

  Map<String, String> described() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("fewestExamples", Integer.toString(fewestExamples));
    settings.put("strength", Double.toString(strength));
    settings.put("iterations", Integer.toString(iterations));
    settings.put("folds", Integer.toString(folds));
    return settings;
  }
}
