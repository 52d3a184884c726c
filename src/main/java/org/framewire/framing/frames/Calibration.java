package org.framewire.framing.frames;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Turns the margins of the regressions into probabilities (Platt 1999): p = σ(slope · margin +
 * offset), fitted so that the mean probability over the training articles is the share that the
 * seeds label. A probability therefore speaks of the seeds' labels, not of a coder's.
 */
final class Calibration {
  /** Margins that part the labels wholly would drive the slope to infinity without one. */
  private static final double PENALTY = 1e-4;

  private static final int ITERATIONS = 100;
  private static final String MARGINS = "margins";
  private static final String MARGIN = "margin";
  private static final String LABEL = "label";

  private final Dataset<Row> articles;

  /**
   * What calibration makes of one frame.
   *
   * @param threshold the probability that as many training articles reach as the prevalence says
   */
  record Scale(double slope, double offset, double threshold) {}

  private Calibration(Dataset<Row> articles) {
    this.articles = articles;
  }

  /**
   * Prepares the margins of all frames.
   *
   * @param weights by frame, each with its intercept behind the words
   */
  static Calibration of(Dataset<Row> articles, double[][] weights) {
    Column margins =
        udf(new Margins(weights), createArrayType(DoubleType))
            .apply(col(FrameRegressions.WEIGHTED));
    return new Calibration(articles.withColumn(MARGINS, margins));
  }

  Scale fit(int frame, WeakLabels labels) {
    Column margin = col(MARGINS).getItem(frame);
    LogisticRegressionModel model =
        new LogisticRegression()
            .setFamily("binomial")
            .setRegParam(PENALTY)
            .setMaxIter(ITERATIONS)
            .setFeaturesCol(MARGIN)
            .fit(
                articles.select(
                    org.apache.spark.ml.functions.array_to_vector(array(margin)).as(MARGIN),
                    labels.byAll(frame).as(LABEL)));
    double slope = model.coefficients().apply(0);
    double border = WeakLabels.quantile(articles, margin, 1 - labels.prevalence(frame));
    return new Scale(
        slope, model.intercept(), 1 / (1 + Math.exp(-slope * border - model.intercept())));
  }

  /** The margin of each frame for the words of an article. */
  private static final class Margins implements UDF1<Vector, double[]> {
    private final double[][] weights;

    Margins(double[][] weights) {
      this.weights = weights;
    }

    @Override
    public double[] call(Vector weighted) {
      int[] words = weighted.toSparse().indices();
      double[] values = weighted.toSparse().values();
      double squares = 0;
      for (double value : values) {
        squares += value * value;
      }
      double length = squares == 0 ? 1 : Math.sqrt(squares);
      double[] margins = new double[weights.length];
      for (int frame = 0; frame < weights.length; frame++) {
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
          sum += weights[frame][words[i]] * values[i];
        }
        margins[frame] = sum / length + weights[frame][weights[frame].length - 1];
      }
      return margins;
    }
  }
}
