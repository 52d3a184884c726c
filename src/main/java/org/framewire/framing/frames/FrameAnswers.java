package org.framewire.framing.frames;

import java.util.ArrayList;
import java.util.List;
import org.framewire.framing.artefacts.ClassHealth;
import org.framewire.framing.labels.FrameExample;
import org.framewire.framing.labels.FrameLabels;
import org.framewire.framing.labels.LabelException;
import org.framewire.framing.validation.LabelCheck;

/**
 * What a model answers on labelled articles. Arrays are by article, then by frame.
 *
 * @param frames their names
 * @param truth by the people who labelled
 * @param probabilities by the model
 * @param said yes from each frame's threshold on
 */
public record FrameAnswers(
    List<String> frames, boolean[][] truth, double[][] probabilities, boolean[][] said) {

  /**
   * Scores labelled articles, whole.
   *
   * @throws LabelException when a label is of no frame that the model knows
   */
  public static FrameAnswers of(PolicyFramesModel model, FrameLabels labels) {
    List<String> frames = model.frames().stream().map(ModelFrame::name).toList();
    for (FrameExample example : labels.examples()) {
      for (String frame : example.frames()) {
        if (!frames.contains(frame)) {
          throw new LabelException(
              String.format(
                  "%s, record %s carries %s, which the model does not measure: it knows %s",
                  labels.name(), example.id(), frame, String.join(", ", frames)));
        }
      }
    }
    WholeText scorer = new WholeText(model);
    double[][] probabilities =
        labels.examples().stream()
            .map(example -> scorer.probabilities(example.title(), example.text()))
            .toArray(double[][]::new);
    boolean[][] said = new boolean[probabilities.length][];
    for (int article = 0; article < said.length; article++) {
      said[article] = model.present(probabilities[article]);
    }
    return new FrameAnswers(frames, labels.truth(frames), probabilities, said);
  }

  /** Hits and misses. */
  public LabelCheck check() {
    return new LabelCheck(truth, said);
  }

  /**
   * The figures of each frame, for a card.
   *
   * @param source which labels, and how they were kept from the fit
   */
  public List<ClassHealth> health(String source) {
    LabelCheck check = check();
    List<ClassHealth> health = new ArrayList<>();
    for (int frame = 0; frame < frames.size(); frame++) {
      boolean[] carried = new boolean[truth.length];
      double[] scores = new double[truth.length];
      for (int article = 0; article < truth.length; article++) {
        carried[article] = truth[article][frame];
        scores[article] = probabilities[article][frame];
      }
      health.add(
          new ClassHealth(
              thousandths(check.f1(frame)),
              thousandths(LabelCheck.auc(carried, scores)),
              check.positives(frame),
              source));
    }
    return health;
  }

  private static double thousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
