package org.framewire.framing;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.framewire.statistics.NoiseFloor;
import org.framewire.statistics.StudentisedBootstrap.Estimate;
import org.framewire.statistics.UnitSums;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The rows between the two steps of {@code org.framewire.framing.OutletFraming}: all measures of an
 * outlet in one window, as arrays by the lens's measures. Where a measure has no estimate its place
 * is null.
 */
final class OutletEstimates {
  private static final DataType DOUBLES = createArrayType(DoubleType);

  static final Col<Seq<Long>> ARTICLES =
      Col.of("articles_by_measure", createArrayType(LongType), "articles scored");
  static final Col<Seq<Double>> VALUES = Col.of("values", DOUBLES, "the estimates");
  static final Col<Seq<Double>> ERRORS = Col.of("errors", DOUBLES, "their standard errors");
  static final Col<Seq<Double>> LOWS = Col.of("lows", DOUBLES, "lower ends of their intervals");
  static final Col<Seq<Double>> HIGHS = Col.of("highs", DOUBLES, "upper ends");
  static final Col<Seq<Double>> FLOORS = Col.of("floors", DOUBLES, "their floors of noise");

  /** What each row is about. */
  static final List<Col<String>> SUBJECT =
      List.of(
          OutletFraming.OUTLET_ID,
          OutletFraming.LENS,
          OutletFraming.LENS_VERSION,
          OutletFraming.TARGET,
          OutletFraming.VOICE);

  static final StructType SCHEMA = schema();

  private OutletEstimates() {}

  private static StructType schema() {
    List<Col<?>> columns = new ArrayList<>(SUBJECT);
    columns.add(OutletFraming.WINDOW);
    Collections.addAll(columns, ARTICLES, VALUES, ERRORS, LOWS, HIGHS, FLOORS);
    StructType schema = new StructType();
    for (Col<?> column : columns) {
      schema = schema.add(column.name(), column.type(), column.nullable());
    }
    return schema;
  }

  /** The row of an outlet and window; {@code like} is any row about the same subject. */
  static Row row(Row like, String window, UnitSums sums, Estimate[] estimates) {
    List<Long> articles = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    List<Double> lows = new ArrayList<>();
    List<Double> highs = new ArrayList<>();
    List<Double> floors = new ArrayList<>();
    for (int measure = 0; measure < estimates.length; measure++) {
      Estimate estimate = estimates[measure];
      articles.add(sums.scored(measure));
      values.add(estimate == null ? null : finite(estimate.value()));
      errors.add(estimate == null ? null : finite(estimate.standardError()));
      lows.add(estimate == null ? null : finite(estimate.low()));
      highs.add(estimate == null ? null : finite(estimate.high()));
      floors.add(estimate == null ? null : finite(NoiseFloor.ofRatio(sums, measure)));
    }
    RowBuilder builder = new RowBuilder(SCHEMA).put(OutletFraming.WINDOW, window);
    SUBJECT.forEach(column -> builder.copy(column, like));
    return builder
        .put(ARTICLES, seq(articles))
        .put(VALUES, seq(values))
        .put(ERRORS, seq(errors))
        .put(LOWS, seq(lows))
        .put(HIGHS, seq(highs))
        .put(FLOORS, seq(floors))
        .row();
  }

  /** The same estimates as those of another window. */
  static Row inWindow(Row estimates, String window) {
    RowBuilder builder = new RowBuilder(SCHEMA);
    SUBJECT.forEach(column -> builder.copy(column, estimates));
    return builder
        .put(OutletFraming.WINDOW, window)
        .copy(ARTICLES, estimates)
        .copy(VALUES, estimates)
        .copy(ERRORS, estimates)
        .copy(LOWS, estimates)
        .copy(HIGHS, estimates)
        .copy(FLOORS, estimates)
        .row();
  }

  private static Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private static <T> Seq<T> seq(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }
}
