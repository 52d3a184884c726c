package org.framewire.framing.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.words.Vocabulary;
import org.framewire.tables.Articles;

/**
 * Fits a model of policy frames without labels: seeds label the articles, MLlib's logistic
 * regression learns from the other words. The same articles give the same model, wherever they
 * stand and in however many partitions: they are sorted by id and fitted in one.
 *
 * @param seeds words that speak for each frame
 * @param settings of the fit
 * @param corpus what the articles are, for the model's card; no path
 */
public record TrainPolicyFrames(SeedLists seeds, PolicyFramesSettings settings, String corpus) {
  private static final String COUNTS = "counts";

  /**
   * Fits a model. Its version is the beginning of its hash.
   *
   * @param articles with the columns of the table of {@link Articles}; those not in English are
   *     left aside. They are read once and held while the fit lasts.
   * @throws IllegalArgumentException when there are too few articles to tell a frame
   */
  public PolicyFramesModel train(Dataset<Row> articles) {
    Dataset<Row> seeded =
        new SeededArticles(seeds)
            .apply(articles)
            .repartition(1)
            .sortWithinPartitions(Articles.ARTICLE_ID.column())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return fit(seeded);
    } finally {
      seeded.unpersist();
    }
  }

  private PolicyFramesModel fit(Dataset<Row> seeded) {
    long articles = seeded.count();
    Vocabulary vocabulary =
        Vocabulary.of(
            seeded,
            SeededArticles.WORDS,
            settings.vocabulary(),
            settings.fewestArticles(),
            settings.largestShare() * articles);
    if (vocabulary.words().isEmpty()) {
      throw new IllegalArgumentException(
          "no word stands in " + settings.fewestArticles() + " English articles: give more");
    }
    WeakLabels labels = WeakLabels.of(seeded, seeds.frames().size(), settings);
    Dataset<Row> weighted =
        weigh(seeded, vocabulary.words()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return fit(weighted, articles, vocabulary, labels);
    } finally {
      weighted.unpersist();
    }
  }

  /** Each word that an article has, by its inverse document frequency. */
  private static Dataset<Row> weigh(Dataset<Row> seeded, List<String> words) {
    Dataset<Row> counted =
        new CountVectorizerModel(words.toArray(String[]::new))
            .setInputCol(SeededArticles.WORDS.name())
            .setOutputCol(COUNTS)
            .setBinary(true)
            .transform(seeded);
    return new IDF()
        .setInputCol(COUNTS)
        .setOutputCol(FrameRegressions.WEIGHTED)
        .fit(counted)
        .transform(counted)
        .drop(COUNTS, SeededArticles.WORDS.name());
  }

  private PolicyFramesModel fit(
      Dataset<Row> weighted, long articles, Vocabulary vocabulary, WeakLabels labels) {
    FrameRegressions regressions = new FrameRegressions(vocabulary.words(), settings);
    List<SeededFrame> frames = seeds.frames();
    double[][] weights = new double[frames.size()][];
    for (int frame = 0; frame < weights.length; frame++) {
      weights[frame] = regressions.fit(weighted, frames.get(frame), frame, labels);
    }
    Calibration calibration = Calibration.of(weighted, weights);
    List<ModelFrame> fitted = new ArrayList<>();
    for (int frame = 0; frame < weights.length; frame++) {
      Calibration.Scale scale = calibration.fit(frame, labels);
      fitted.add(describe(frames.get(frame), scale, labels.prevalence(frame), weights[frame]));
      scale(weights[frame], scale.slope());
    }
    return new PolicyFramesModel(null, record(articles), fitted, modelWords(vocabulary, weights));
  }

  private static ModelFrame describe(
      SeededFrame frame, Calibration.Scale scale, double prevalence, double[] weights) {
    double intercept = scale.slope() * weights[weights.length - 1] + scale.offset();
    return new ModelFrame(
        frame.name(),
        frame.meaning(),
        rounded(intercept),
        rounded(scale.threshold()),
        rounded(prevalence),
        null);
  }

  private static double rounded(double value) {
    return Math.round(value * PolicyFramesModel.ROUNDING) / PolicyFramesModel.ROUNDING;
  }

  private static void scale(double[] weights, double slope) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = WordLines.rounded(weights[i] * slope);
    }
  }

  private static List<ModelWord> modelWords(Vocabulary vocabulary, double[][] weights) {
    List<ModelWord> words = new ArrayList<>();
    for (int word = 0; word < vocabulary.words().size(); word++) {
      double[] byFrame = new double[weights.length];
      for (int frame = 0; frame < weights.length; frame++) {
        byFrame[frame] = weights[frame][word];
      }
      words.add(
          new ModelWord(vocabulary.words().get(word), vocabulary.documents().get(word), byFrame));
    }
    return words;
  }

  private TrainingRecord record(long articles) {
    Map<String, String> described = settings.described();
    int all = seeds.frames().stream().mapToInt(frame -> frame.seeds().size()).sum();
    described.put("labels", "weak: the densest articles by " + all + " seeds");
    return new TrainingRecord(corpus, articles, described);
  }
}
