package org.framewire.framing.learning;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;

/**
 * A logistic regression of MLlib for each class against the rest (L-BFGS, L2 penalty, features as
 * they are), the two sides weighted to be even.
 *
 * <p>All classes are fitted at once: every example stands there once a class, with its features at
 * places of that class's own. Nothing is shared between the places, so the one optimum holds the
 * optimum of each class; and labels are so few that a job of Spark an iteration is what a fit
 * costs. The examples are fitted in their order in one partition, so the same ones give the same
 * weights however many cores there are.
 *
 * @param strength how far an example outweighs the penalty, above 0: MLlib's {@code regParam} is 1
 *     / (strength · examples) for each class
 * @param iterations of the optimiser at most
 */
public record LogisticFit(double strength, int iterations) {
  private static final double TOLERANCE = 1e-6;
  private static final Col<Vector> FEATURES =
      Col.of("features", SQLDataTypes.VectorType(), "of one example, for one class");
  private static final Col<Double> LABEL = Col.of("label", DoubleType, "1 with the class, else 0");
  private static final Col<Double> WEIGHT = Col.of("weight", DoubleType, "evens out the sides");
  private static final Col<Integer> PLACE = Col.of("place", IntegerType, "in the order of the fit");
  private static final Struct SHAPE = Struct.of(PLACE, FEATURES, LABEL, WEIGHT);

  /**
   * The fitted regression of one class.
   *
   * @param weights by feature
   * @param intercept log-odds without any; penalised as a weight is
   */
  public record Fitted(double[] weights, double intercept) {}

  public LogisticFit {
    if (!(strength > 0) || iterations < 1) {
      throw new IllegalArgumentException("strength and iterations must be above 0");
    }
  }

  /**
   * Fits each class against the rest.
   *
   * @param features by example, all of one size
   * @param carried by class, whether an example has it; some must and some must not
   */
  public List<Fitted> fit(SparkSession spark, List<Vector> features, List<boolean[]> carried) {
    int places = features.get(0).size() + 1;
    List<Row> rows = new ArrayList<>();
    for (int c = 0; c < carried.size(); c++) {
      addRows(features, carried.get(c), c, places * carried.size(), rows);
    }
    double[] weights =
        new LogisticRegression()
            .setFamily("binomial")
            .setFeaturesCol(FEATURES.name())
            .setLabelCol(LABEL.name())
            .setWeightCol(WEIGHT.name())
            .setStandardization(false)
            .setFitIntercept(false)
            .setRegParam(1 / (strength * rows.size()))
            .setMaxIter(iterations)
            .setTol(TOLERANCE)
            .fit(inOrder(spark.createDataFrame(rows, schema())))
            .coefficients()
            .toArray();
    List<Fitted> fitted = new ArrayList<>();
    for (int c = 0; c < carried.size(); c++) {
      int end = (c + 1) * places - 1;
      fitted.add(new Fitted(Arrays.copyOfRange(weights, c * places, end), weights[end]));
    }
    return fitted;
  }

  /** Behind a shuffle, for rows of the driver would travel with the task of every iteration. */
  private static Dataset<Row> inOrder(Dataset<Row> rows) {
    return rows.repartition(1).sortWithinPartitions(PLACE.column()).drop(PLACE.column());
  }

  private static void addRows(
      List<Vector> features, boolean[] carried, int ofClass, int size, List<Row> rows) {
    int positives = 0;
    for (boolean carries : carried) {
      positives += carries ? 1 : 0;
    }
    if (positives == 0 || positives == carried.length) {
      throw new IllegalArgumentException("there is nothing to tell apart: all labels are the same");
    }
    double weightOfPositive = carried.length / (2.0 * positives);
    double weightOfNegative = carried.length / (2.0 * (carried.length - positives));
    for (int i = 0; i < carried.length; i++) {
      rows.add(
          SHAPE
              .row()
              .set(PLACE, rows.size())
              .set(FEATURES, placed(features.get(i).toSparse(), ofClass, size))
              .set(LABEL, carried[i] ? 1.0 : 0.0)
              .set(WEIGHT, carried[i] ? weightOfPositive : weightOfNegative)
              .build());
    }
  }

  /** The features at the places of a class, and a 1 behind them for its intercept. */
  private static Vector placed(SparseVector features, int ofClass, int size) {
    int known = features.indices().length;
    int first = ofClass * (features.size() + 1);
    int[] places = new int[known + 1];
    for (int i = 0; i < known; i++) {
      places[i] = first + features.indices()[i];
    }
    places[known] = first + features.size();
    double[] values = Arrays.copyOf(features.values(), known + 1);
    values[known] = 1;
    return Vectors.sparse(size, places, values);
  }

  /** Without the comments of the columns: MLlib reads a column's metadata as its own. */
  private static StructType schema() {
    StructType schema = new StructType();
    for (StructField field : SHAPE.type().fields()) {
      schema = schema.add(field.name(), field.dataType(), false);
    }
    return schema;
  }
}
