package org.framewire.terms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.framewire.tables.TermTrends.COUNT;
import static org.framewire.tables.TermTrends.DATE;
import static org.framewire.tables.TermTrends.EXPECTED;
import static org.framewire.tables.TermTrends.LANGUAGE;
import static org.framewire.tables.TermTrends.TABLE;
import static org.framewire.tables.TermTrends.TERM;
import static org.framewire.tables.TermTrends.WINDOW;
import static org.framewire.tables.TermTrends.Z;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.statistics.Rounding;
import org.framewire.statistics.Trend;
import org.framewire.statistics.Window;
import org.framewire.tables.OutletDays;
import org.framewire.tables.TermCounts;
import org.framewire.windows.WindowSums;

/**
 * Makes the table {@code term_trends}: words that stand in more, or fewer, original articles of a
 * window than the days before it let one expect, over all outlets. The window {@code all} has no
 * days before it and so no trend; nor has a language without an article in those days.
 *
 * <p>One shuffle of sums by term; the totals by language are few and broadcast.
 *
 * @param asOf last day of the windows
 * @param daysBefore how many days before a window it is compared with
 * @param minimumArticles articles that a row needs, counted or expected
 */
public record TermTrends(LocalDate asOf, int daysBefore, long minimumArticles) {
  private static final List<Window> WINDOWS =
      Window.SHORTEST_FIRST.stream().filter(window -> window != Window.ALL).toList();

  /** Prefixes of columns that are there once a window. */
  private static final String NOW = "now_";

  private static final String BEFORE = "before_";
  private static final String ARTICLES_NOW = "articles_now_";
  private static final String ARTICLES_BEFORE = "articles_before_";

  /** With the parameters of the table: 28 days before, 5 articles. */
  public static TermTrends of(LocalDate asOf) {
    return new TermTrends(asOf, 28, 5);
  }

  /** The rows of {@code term_trends}, from those of {@code term_counts} and {@code outlet_days}. */
  public Dataset<Row> apply(Dataset<Row> termCounts, Dataset<Row> outletDays) {
    Dataset<Row> terms =
        aggregate(
            termCounts
                .where(inReach(TermCounts.DATE.column()))
                .groupBy(LANGUAGE.column(), TERM.column()),
            sums(TermCounts.DATE.column(), TermCounts.ORIGINAL_DF.column(), NOW, BEFORE));
    Dataset<Row> articles =
        aggregate(
            outletDays.where(inReach(OutletDays.DATE.column())).groupBy(LANGUAGE.column()),
            sums(
                OutletDays.DATE.column(),
                OutletDays.ORIGINAL_ARTICLES.column(),
                ARTICLES_NOW,
                ARTICLES_BEFORE));
    Dataset<Row> compared =
        terms
            .where(mayQualify())
            .where(Words.isWord(TERM.column()))
            .join(broadcast(articles), LANGUAGE.name())
            .select(LANGUAGE.column(), TERM.column(), inline(array(structs())));
    return TABLE.conform(scored(compared));
  }

  /** The first day that is read: of the days before the longest window. */
  public LocalDate firstDay() {
    return firstDay(Window.longest()).minusDays(daysBefore);
  }

  /** The days of any window or of those before it; what has no date has no trend. */
  private Column inReach(Column date) {
    return date.between(firstDay(), asOf);
  }

  private List<Column> sums(Column date, Column count, String now, String before) {
    List<Column> sums = new ArrayList<>();
    for (Window window : WINDOWS) {
      LocalDate first = firstDay(window);
      Column isBefore = date.between(first.minusDays(daysBefore), first.minusDays(1));
      sums.add(sumWhere(WindowSums.contains(window, asOf), count).as(now + window.label()));
      sums.add(sumWhere(isBefore, count).as(before + window.label()));
    }
    return sums;
  }

  /** The sum of a count over the rows of a group that meet a condition; 0 where none does. */
  private static Column sumWhere(Column condition, Column count) {
    return sum(when(condition, count).otherwise(lit(0L)));
  }

  private static Dataset<Row> aggregate(RelationalGroupedDataset groups, List<Column> aggregates) {
    return groups.agg(
        aggregates.get(0), aggregates.subList(1, aggregates.size()).toArray(Column[]::new));
  }

  private LocalDate firstDay(Window window) {
    return window.firstDay(asOf).orElseThrow();
  }

  /**
   * Most terms stand in an article or two: they go before anything is joined. The longest window
   * and the days before it hold all days that count.
   */
  private Column mayQualify() {
    String longest = Window.longest().label();
    return col(NOW + longest).plus(col(BEFORE + longest)).geq(minimumArticles);
  }

  private Column[] structs() {
    return WINDOWS.stream()
        .map(
            window ->
                struct(
                    lit(window.label()).as(WINDOW.name()),
                    col(NOW + window.label()).as(NOW),
                    col(BEFORE + window.label()).as(BEFORE),
                    col(ARTICLES_NOW + window.label()).as(ARTICLES_NOW),
                    col(ARTICLES_BEFORE + window.label()).as(ARTICLES_BEFORE)))
        .toArray(Column[]::new);
  }

  private Dataset<Row> scored(Dataset<Row> compared) {
    Column expected =
        udf(new Expected(), DataTypes.DoubleType)
            .apply(col(NOW), col(ARTICLES_NOW), col(BEFORE), col(ARTICLES_BEFORE));
    return compared
        .where(col(ARTICLES_BEFORE).gt(0))
        .withColumn(EXPECTED.name(), expected)
        .where(col(NOW).geq(minimumArticles).or(EXPECTED.column().geq(minimumArticles)))
        .select(
            lit(asOf).as(DATE.name()),
            WINDOW.column(),
            LANGUAGE.column(),
            TERM.column(),
            col(NOW).as(COUNT.name()),
            round(EXPECTED.column(), 6).as(EXPECTED.name()),
            udf(new ZScore(), DataTypes.DoubleType)
                .apply(col(NOW), EXPECTED.column())
                .as(Z.name()));
  }

  /** Articles expected in a window; see {@link Trend#against}. */
  private static final class Expected implements UDF4<Long, Long, Long, Long, Double> {
    @Override
    public Double call(Long count, Long articlesNow, Long countBefore, Long articlesBefore) {
      return Trend.against(count, articlesNow, countBefore, articlesBefore).expected();
    }
  }

  /** Standard deviations from what was expected. */
  private static final class ZScore implements UDF2<Long, Double, Double> {
    @Override
    public Double call(Long count, Double expected) {
      return Rounding.published(new Trend(count, expected).z());
    }
  }
}
