package org.framewire.framing.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.labels.Folds;
import org.framewire.framing.labels.FrameExample;
import org.framewire.framing.labels.FrameLabels;
import org.framewire.framing.labels.LabelException;
import org.framewire.framing.learning.PlattFit;
import org.framewire.framing.learning.PlattScale;
import org.framewire.framing.learning.Thresholds;

/**
 * Fits a model of frames to a user's labels. The same labels give the same model, in whatever order
 * and on however many cores.
 *
 * <p>Probabilities are calibrated, and thresholds chosen, on what models of inner folds say of
 * articles that they did not see. The health in the card is that of an outer cross-validation, in
 * which all of this was done anew without the fold that was scored.
 *
 * @param weak the model fitted without labels, whose scores are features
 * @param settings of the fit
 * @param corpus what the labels are, for the model's card; no path
 */
public record LearnFrames(PolicyFramesModel weak, FrameLearningSettings settings, String corpus) {

  /**
   * What comes of a fit.
   *
   * @param model with its health
   * @param crossValidated what the models of the outer folds answered, in the order of the labels
   */
  public record Learnt(PolicyFramesModel model, FrameAnswers crossValidated) {}

  /**
   * Fits and cross-validates a model. Its version is the beginning of its hash.
   *
   * @throws LabelException when the labels do not suffice, saying what is lacking
   */
  public Learnt train(SparkSession spark, FrameLabels labels) {
    Fitting fitting = fitting(spark, labels);
    FrameAnswers answers = crossValidate(fitting, labels, "outer");
    PolicyFramesModel model =
        calibrated(fitting, IntStream.range(0, fitting.truth().length).toArray())
            .withTraining(record(labels, answers))
            .withHealth(answers.health(source(labels)));
    return new Learnt(model, answers);
  }

  private Fitting fitting(SparkSession spark, FrameLabels labels) {
    List<String> names = names(labels);
    boolean[][] truth = labels.truth(names);
    requireEnough(names, truth);
    return new Fitting(
        spark,
        labels.examples(),
        LabelledWords.of(labels.examples()),
        truth,
        new FrameFit(weak, settings, names));
  }

  /** Those of the weak model in its order, then others by the alphabet. */
  private List<String> names(FrameLabels labels) {
    List<String> others = new ArrayList<>(labels.frames());
    List<String> names = new ArrayList<>();
    for (ModelFrame frame : weak.frames()) {
      if (others.remove(frame.name())) {
        names.add(frame.name());
      }
    }
    names.addAll(others);
    return names;
  }

  private void requireEnough(List<String> names, boolean[][] truth) {
    if (names.isEmpty()) {
      throw new LabelException("no article carries a frame: give some their `frames`");
    }
    for (int frame = 0; frame < names.size(); frame++) {
      int at = frame;
      long positives = Arrays.stream(truth).filter(carried -> carried[at]).count();
      if (Math.min(positives, truth.length - positives) < settings.fewestLabels()) {
        throw new LabelException(
            String.format(
                Locale.ROOT,
                "%d of %d articles carry the frame %s: label %d with it and %d without at least, or"
                    + " take it out of all `frames`",
                positives,
                truth.length,
                names.get(frame),
                settings.fewestLabels(),
                settings.fewestLabels()));
      }
    }
  }

  /**
   * What models answer on articles that they did not see.
   *
   * @param deal another one parts the articles otherwise
   */
  FrameAnswers crossValidate(SparkSession spark, FrameLabels labels, String deal) {
    return crossValidate(fitting(spark, labels), labels, deal);
  }

  private FrameAnswers crossValidate(Fitting fitting, FrameLabels labels, String deal) {
    Folds folds = new Folds(labels.groups(), settings.folds(), deal);
    double[][] probabilities = new double[fitting.truth().length][];
    boolean[][] said = new boolean[fitting.truth().length][];
    for (int fold = 0; fold < folds.count(); fold++) {
      PolicyFramesModel model = calibrated(fitting, folds.others(fold));
      WholeText scorer = new WholeText(model);
      for (int article : folds.held(fold)) {
        FrameExample example = fitting.examples().get(article);
        probabilities[article] = scorer.probabilities(example.title(), example.text());
        said[article] = model.present(probabilities[article]);
      }
    }
    return new FrameAnswers(fitting.fit().names(), fitting.truth(), probabilities, said);
  }

  /** A model of these articles, calibrated by inner folds of them. */
  private PolicyFramesModel calibrated(Fitting fitting, int[] articles) {
    double[][] margins = unseenMargins(fitting, articles);
    boolean[][] carried =
        Arrays.stream(articles)
            .mapToObj(article -> fitting.truth()[article])
            .toArray(boolean[][]::new);
    List<PlattScale> scales = new PlattFit(settings.slopesTogether()).fit(margins, carried);
    double[][] probabilities = new double[margins.length][scales.size()];
    for (int i = 0; i < margins.length; i++) {
      for (int frame = 0; frame < scales.size(); frame++) {
        probabilities[i][frame] = scales.get(frame).apply(margins[i][frame]);
      }
    }
    double[] thresholds = new Thresholds(settings.microShare()).choose(probabilities);
    return fitting.fit(articles).calibrated(scales, thresholds);
  }

  /** By article, what a model that did not see it says. */
  private double[][] unseenMargins(Fitting fitting, int[] articles) {
    List<String> groups =
        Arrays.stream(articles)
            .mapToObj(article -> fitting.examples().get(article).group())
            .toList();
    Folds folds = new Folds(groups, settings.folds(), "inner");
    double[][] margins = new double[articles.length][];
    for (int fold = 0; fold < folds.count(); fold++) {
      int[] seen = Arrays.stream(folds.others(fold)).map(i -> articles[i]).toArray();
      WholeText scorer = new WholeText(fitting.fit(seen));
      for (int i : folds.held(fold)) {
        FrameExample example = fitting.examples().get(articles[i]);
        margins[i] = scorer.margins(example.title(), example.text());
      }
    }
    return margins;
  }

  private String source(FrameLabels labels) {
    return String.format(
        Locale.ROOT,
        "%d-fold cross-validation on %s, %,d articles",
        settings.folds(),
        corpus,
        labels.examples().size());
  }

  private TrainingRecord record(FrameLabels labels, FrameAnswers answers) {
    Map<String, String> described =
        TrainingRecord.withLabels(settings.described(), labels.name(), labels.hash());
    described.put("weakModel", weak.version() + " " + weak.hash());
    described.put("crossValidated", answers.check().said());
    return new TrainingRecord(corpus, labels.examples().size(), described);
  }

  /** What every fit of one training shares. */
  private record Fitting(
      SparkSession spark,
      List<FrameExample> examples,
      LabelledWords words,
      boolean[][] truth,
      FrameFit fit) {

    PolicyFramesModel fit(int[] articles) {
      return fit.fit(spark, words, truth, articles);
    }
  }
}
