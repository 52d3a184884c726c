package org.framewire.framing.outlets;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.framewire.statistics.StoryComparison.Part;
import org.framewire.statistics.StudentisedBootstrap.Estimate;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.Struct;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A row between the last two steps of {@code outlet_framing}, being made: all measures of an outlet
 * in one window and part, as arrays by the lens's measures. Where a measure has no estimate its
 * place is null.
 */
final class OutletEstimates {
  private static final DataType DOUBLES = createArrayType(DoubleType);
  private static final DataType LONGS = createArrayType(LongType);

  static final Col<Seq<Long>> ARTICLES = Col.of("articles_by_measure", LONGS, "articles scored");
  static final Col<Seq<Long>> STORIES = Col.of("stories_by_measure", LONGS, "stories scored");
  static final Col<Seq<Double>> EFFECTIVE =
      Col.of("effective_by_measure", DOUBLES, "stories of equal weight");
  static final Col<Seq<Double>> SHARES = Col.of("shares", DOUBLES, "shares of shared stories");
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

  static final List<Col<String>> SUBJECT_AND_WINDOW =
      Stream.concat(SUBJECT.stream(), Stream.of(OutletFraming.WINDOW)).toList();

  static final List<Col<String>> SUBJECT_WINDOW_STORY =
      Stream.concat(SUBJECT_AND_WINDOW.stream(), Stream.of(StoryScores.STORY)).toList();

  static final Struct SHAPE = shape();

  /** What an estimate rests on; see {@link OutletFraming}. */
  record Support(long articles, long stories, double effectiveStories) {}

  private final Struct.Builder row = SHAPE.row();
  private final List<Long> articles = new ArrayList<>();
  private final List<Long> stories = new ArrayList<>();
  private final List<Double> effective = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();
  private final List<Double> errors = new ArrayList<>();
  private final List<Double> lows = new ArrayList<>();
  private final List<Double> highs = new ArrayList<>();
  private final List<Double> floors = new ArrayList<>();

  private static Struct shape() {
    List<Col<?>> columns = new ArrayList<>(SUBJECT_AND_WINDOW);
    columns.add(OutletFraming.ESTIMAND);
    Collections.addAll(
        columns, ARTICLES, STORIES, EFFECTIVE, SHARES, VALUES, ERRORS, LOWS, HIGHS, FLOORS);
    return Struct.of(columns);
  }

  /**
   * Begins a row.
   *
   * @param like any row about its subject and window
   */
  OutletEstimates(Row like, Part part) {
    SUBJECT_AND_WINDOW.forEach(column -> row.copy(column, like));
    row.set(OutletFraming.ESTIMAND, part.label());
  }

  /** Adds the next measure; {@code estimate} is null where nothing was scored. */
  void add(Estimate estimate, Support support, double share, double floor) {
    articles.add(support.articles());
    stories.add(support.stories());
    effective.add(support.effectiveStories());
    shares.add(finite(share));
    // Over no story there is no estimate, though the outlet's others weigh in a sum of zeros.
    boolean known = estimate != null && support.stories() > 0;
    values.add(known ? finite(estimate.value()) : null);
    errors.add(known ? finite(estimate.standardError()) : null);
    lows.add(known ? finite(estimate.low()) : null);
    highs.add(known ? finite(estimate.high()) : null);
    floors.add(known ? finite(floor) : null);
  }

  Row build() {
    return row.set(ARTICLES, seq(articles))
        .set(STORIES, seq(stories))
        .set(EFFECTIVE, seq(effective))
        .set(SHARES, seq(shares))
        .set(VALUES, seq(values))
        .set(ERRORS, seq(errors))
        .set(LOWS, seq(lows))
        .set(HIGHS, seq(highs))
        .set(FLOORS, seq(floors))
        .build();
  }

  private static Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private static <T> Seq<T> seq(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }
}
