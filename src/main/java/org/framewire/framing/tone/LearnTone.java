package org.framewire.framing.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.labels.Folds;
import org.framewire.framing.labels.ToneLabels;
import org.framewire.framing.learning.Temperature;
import org.framewire.text.ScannedText;

/**
 * Fits a model of tone to a user's labels. The same labels give the same model, in whatever order
 * and on however many cores. Folds keep the sentences of an article together; what models say of
 * the fold that they did not see is the health in the card, and calibrates the one of all labels.
 *
 * @param words that tell tone
 * @param settings of the fit
 * @param corpus what the labels are, for the model's card; no path
 */
public record LearnTone(ToneWords words, ToneSettings settings, String corpus) {

  /**
   * What comes of a fit.
   *
   * @param model with its health
   * @param crossValidated what models answered on folds that they did not see
   */
  public record Learnt(ToneModel model, ToneAnswers crossValidated) {}

  /**
   * Fits and cross-validates a model. Its version is the beginning of its hash.
   *
   * @throws org.framewire.framing.labels.LabelException when the labels do not suffice
   */
  public Learnt train(SparkSession spark, ToneLabels labels) {
    ToneFit fit = new ToneFit(words, settings, labels.examples());
    Folds folds = new Folds(labels.groups(), settings.folds(), "tone");
    double[][] margins = new double[labels.examples().size()][];
    for (int fold = 0; fold < folds.count(); fold++) {
      score(fit.fit(spark, folds.others(fold)), fit, folds.held(fold), margins);
    }
    ToneAnswers answers =
        new ToneAnswers(labels.classes(), calibrated(margins, labels.classes(), folds));
    ToneModel model =
        fit.fit(spark, IntStream.range(0, margins.length).toArray())
            .calibrated(Temperature.fit(margins, labels.classes()))
            .with(record(labels, answers), answers.health(source(labels)));
    return new Learnt(model, answers);
  }

  private void score(ToneModel model, ToneFit fit, int[] held, double[][] margins) {
    Surroundings around = new Surroundings(words);
    ToneFeatures found = new ToneFeatures();
    ScannedText text = new ScannedText();
    for (int example : held) {
      ToneFit.read(fit.examples().get(example), text, around, found);
      margins[example] = model.margins(found);
    }
  }

  /** The probabilities of each fold, calibrated on the others. */
  private static double[][] calibrated(double[][] margins, int[] right, Folds folds) {
    double[][] probabilities = new double[margins.length][];
    for (int fold = 0; fold < folds.count(); fold++) {
      int[] others = folds.others(fold);
      List<double[]> seen = new ArrayList<>();
      for (int example : others) {
        seen.add(margins[example]);
      }
      int[] rightOfSeen = IntStream.of(others).map(example -> right[example]).toArray();
      Temperature temperature = Temperature.fit(seen.toArray(double[][]::new), rightOfSeen);
      for (int example : folds.held(fold)) {
        probabilities[example] = margins[example].clone();
        temperature.apply(probabilities[example]);
      }
    }
    return probabilities;
  }

  private String source(ToneLabels labels) {
    return String.format(
        Locale.ROOT,
        "%d-fold cross-validation on %s, %,d targets",
        settings.folds(),
        corpus,
        labels.examples().size());
  }

  private TrainingRecord record(ToneLabels labels, ToneAnswers answers) {
    Map<String, String> described =
        TrainingRecord.withLabels(settings.described(), labels.name(), labels.hash());
    described.put("crossValidated", answers.check().said());
    return new TrainingRecord(corpus, labels.examples().size(), described);
  }
}
