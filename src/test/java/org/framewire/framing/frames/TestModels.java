package org.framewire.framing.frames;

import java.util.List;
import java.util.Map;
import org.framewire.framing.artefacts.ClassHealth;
import org.framewire.framing.artefacts.TrainingRecord;

/** A model small enough to reckon with by hand. */
public final class TestModels {
  private TestModels() {}

  /** Frames {@code war} and {@code peace}; 99 training articles, so that idf = ln(100/(n + 1)). */
  public static PolicyFramesModel warAndPeace() {
    return new PolicyFramesModel(
        "test",
        new TrainingRecord("made by hand", 99, Map.of("penalty", "0.001")),
        List.of(
            new ModelFrame("war", "fighting", -1, 0.5, 0.3, null),
            new ModelFrame(
                "peace", "an end of it", 0.5, 0.4, 0.2, new ClassHealth(0.6, 0.8, 12, "a test"))),
        List.of(
            new ModelWord("missile", 9, new double[] {2, -1}),
            new ModelWord("treaty", 19, new double[] {0, 3}),
            new ModelWord("said", 49, new double[] {0, 0}),
            new ModelWord("überfall", 4, new double[] {1.5, 0})));
  }

  /** The first frame's probability by the formula. */
  static double sigmoid(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
