package org.framewire.framing;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.framewire.statistics.NoiseFloor;
import org.framewire.statistics.StudentisedBootstrap.Estimate;
import org.framewire.statistics.UnitSums;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.Struct;
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

  static final Struct SHAPE = shape();

  private OutletEstimates() {}

  private static Struct shape() {
    List<Col<?>> columns = new ArrayList<>(SUBJECT);
    columns.add(OutletFraming.WINDOW);
    Collections.addAll(columns, ARTICLES, VALUES, ERRORS, LOWS, HIGHS, FLOORS);
    return Struct.of(columns);
  }

  /** The row of a subject, its window still open; {@code like} is any row about that subject. */
  static Struct.Builder row(Row like, UnitSums sums, Estimate[] estimates) {
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
    Struct.Builder builder = SHAPE.row();
    SUBJECT.forEach(column -> builder.copy(column, like));
    return builder
        .set(ARTICLES, seq(articles))
        .set(VALUES, seq(values))
        .set(ERRORS, seq(errors))
        .set(LOWS, seq(lows))
        .set(HIGHS, seq(highs))
        .set(FLOORS, seq(floors));
  }

  private static Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private static <T> Seq<T> seq(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }
}
