package org.framewire.framing.frames;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.feature.ElementwiseProduct;
import org.apache.spark.ml.feature.Normalizer;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Fits MLlib's logistic regressions for one frame after another.
 *
 * <p>One half of a frame's seeds labels the articles and is masked in the features, so a regression
 * learns from the other words, the other half of the seeds among them; then the halves change
 * places. A word's weight is the mean over the fits in which it was not masked. Classes are
 * weighted to be even, so that rare frames are learnt too; calibration undoes what that does to
 * probabilities.
 */
final class FrameRegressions {
  /** Tf-idf of the words of an article, not yet of length 1. */
  static final String WEIGHTED = "weighted";

  private static final String MASKED = "masked";
  private static final String FEATURES = "features";
  private static final String LABEL = "label";
  private static final String WEIGHT = "weight";

  private final List<String> words;
  private final PolicyFramesSettings settings;

  FrameRegressions(List<String> words, PolicyFramesSettings settings) {
    this.words = words;
    this.settings = settings;
  }

  /**
   * The weight of each word, and behind them the intercept.
   *
   * @param articles with {@link #WEIGHTED} and densities; sorted, in one partition
   */
  double[] fit(Dataset<Row> articles, SeededFrame frame, int index, WeakLabels labels) {
    double[] sum = new double[words.size() + 1];
    int[] fits = new int[words.size() + 1];
    for (int half = 0; half < SeededFrame.HALVES; half++) {
      double[] mask = mask(frame, half);
      LogisticRegressionModel model =
          fitHalf(articles, mask, labels.byHalf(index, half), frame.name());
      for (int word = 0; word < mask.length; word++) {
        sum[word] += model.coefficients().apply(word) * mask[word];
        fits[word] += (int) mask[word];
      }
      sum[mask.length] += model.intercept();
      fits[mask.length]++;
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= Math.max(1, fits[i]);
    }
    return sum;
  }

  /** 0 for the seeds that label, 1 for all other words. */
  private double[] mask(SeededFrame frame, int half) {
    return words.stream().mapToDouble(word -> frame.hasSeedWord(half, word) ? 0 : 1).toArray();
  }

  private LogisticRegressionModel fitHalf(
      Dataset<Row> articles, double[] mask, Column label, String frame) {
    Dataset<Row> masked =
        new ElementwiseProduct()
            .setScalingVec(Vectors.dense(mask))
            .setInputCol(WEIGHTED)
            .setOutputCol(MASKED)
            .transform(articles.withColumn(LABEL, label));
    Dataset<Row> features =
        new Normalizer().setInputCol(MASKED).setOutputCol(FEATURES).transform(masked);
    double positives = positives(articles, label, frame);
    return new LogisticRegression()
        .setFamily("binomial")
        .setStandardization(false)
        .setRegParam(settings.penalty())
        .setElasticNetParam(settings.elasticNet())
        .setMaxIter(settings.iterations())
        .setWeightCol(WEIGHT)
        .fit(
            features.select(
                col(FEATURES),
                col(LABEL),
                when(col(LABEL).equalTo(1), lit(0.5 / positives))
                    .otherwise(lit(0.5 / (1 - positives)))
                    .as(WEIGHT)));
  }

  private static double positives(Dataset<Row> articles, Column label, String frame) {
    double share = articles.agg(functions.avg(label)).head().getDouble(0);
    if (share == 0 || share == 1) {
      throw new IllegalArgumentException(
          "the seeds do not part the articles by the frame "
              + frame
              + ": give more articles, or other seeds");
    }
    return share;
  }
}
