package org.framewire.framing.tone;

import java.util.ArrayList;
import java.util.List;
import org.framewire.framing.artefacts.ClassHealth;
import org.framewire.framing.labels.Polarity;
import org.framewire.framing.labels.ToneExample;
import org.framewire.framing.labels.ToneLabels;
import org.framewire.framing.validation.LabelCheck;
import org.framewire.text.ScannedText;

/**
 * What a lens of tone answers on labelled targets.
 *
 * @param right the labelled class, by example
 * @param probabilities by example, then by class
 */
public record ToneAnswers(int[] right, double[][] probabilities) {

  /** Answers with a lens. */
  public static ToneAnswers of(ToneLens lens, ToneLabels labels) {
    Surroundings around = new Surroundings(lens.words());
    ToneScorer scorer = lens.toneScorer();
    ScannedText text = new ScannedText();
    List<double[]> probabilities = new ArrayList<>();
    for (ToneExample example : labels.examples()) {
      text.scan(example.sentence());
      around.read(text, example.target(), example.others());
      probabilities.add(scorer.score(around));
    }
    return new ToneAnswers(labels.classes(), probabilities.toArray(double[][]::new));
  }

  /** By example, then by class: the one that people gave. */
  public boolean[][] truth() {
    boolean[][] truth = new boolean[right.length][Polarity.values().length];
    for (int example = 0; example < truth.length; example++) {
      truth[example][right[example]] = true;
    }
    return truth;
  }

  /** By example, then by class: the likeliest one. */
  public boolean[][] said() {
    boolean[][] said = new boolean[right.length][Polarity.values().length];
    for (int example = 0; example < said.length; example++) {
      int likeliest = 0;
      for (int c = 1; c < said[example].length; c++) {
        likeliest = probabilities[example][c] > probabilities[example][likeliest] ? c : likeliest;
      }
      said[example][likeliest] = true;
    }
    return said;
  }

  /** Hits and misses. */
  public LabelCheck check() {
    return new LabelCheck(truth(), said());
  }

  /**
   * The figures of each class, for a card.
   *
   * @param source which labels, and how they were kept from the fit
   */
  List<ClassHealth> health(String source) {
    LabelCheck check = check();
    List<ClassHealth> health = new ArrayList<>();
    for (Polarity polarity : Polarity.values()) {
      boolean[] carried = new boolean[right.length];
      double[] scores = new double[right.length];
      for (int example = 0; example < right.length; example++) {
        carried[example] = right[example] == polarity.place();
        scores[example] = probabilities[example][polarity.place()];
      }
      health.add(
          new ClassHealth(
              Math.round(check.f1(polarity.place()) * 1000) / 1000.0,
              Math.round(LabelCheck.auc(carried, scores) * 1000) / 1000.0,
              check.positives(polarity.place()),
              source));
    }
    return health;
  }
}
