package org.framewire.terms;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.framewire.tables.OutletTerms.COUNT;
import static org.framewire.tables.OutletTerms.DATE;
import static org.framewire.tables.OutletTerms.DELTA;
import static org.framewire.tables.OutletTerms.LANGUAGE;
import static org.framewire.tables.OutletTerms.NOISE_FLOOR;
import static org.framewire.tables.OutletTerms.OUTLET_ID;
import static org.framewire.tables.OutletTerms.TABLE;
import static org.framewire.tables.OutletTerms.TERM;
import static org.framewire.tables.OutletTerms.WINDOW;
import static org.framewire.tables.OutletTerms.Z;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.statistics.LogOdds;
import org.framewire.statistics.Window;
import org.framewire.tables.TermCounts;

/**
 * Makes the table {@code outlet_terms}: the words that set an outlet apart from all the others of
 * its window and language, by the log-odds ratio with an informative prior ({@link LogOdds}).
 *
 * <p>Counts are original articles that have the word; an outlet's total is their sum over all its
 * words. The prior of a word is its share of all outlets' counts up to the as-of date. The other
 * side is all other outlets together, so an outlet that is alone has no rows. A word that an outlet
 * never used has no row either: looking for those would be outlets times vocabulary.
 *
 * <p>The floor of noise compares the outlet with itself: z between its even and its odd days, over
 * the words with enough articles. Days alternate, where a random split would leave one half empty
 * in one short window of many.
 *
 * <p>The cost is that of the daily rows: they are summed once by outlet and term, totals by term
 * come from one pass over those sums, and rare words go before windows are unfolded.
 *
 * @param asOf last day of the windows
 * @param minimumArticles articles that a row needs: counted, or for a word that the outlet avoids,
 *     expected by the others' use
 * @param termsEachWay most rows an outlet, window and language with z over 0, and as many under 0
 * @param prior α_0, the weight of the prior in counts
 */
public record OutletTerms(LocalDate asOf, long minimumArticles, int termsEachWay, double prior) {
  private static final int DECIMALS = 6;

  /** Counts of a term or of all terms, each a struct of the three below, named by window. */
  private static final String OF_TERM = "term_";

  private static final String OF_OUTLET = "outlet_";
  private static final String ALL_DAYS = "all_days";
  private static final String EVEN_DAYS = "even_days";
  private static final String ODD_DAYS = "odd_days";

  private static final String TERM_TOTAL = "term_total_";
  private static final String TOTAL = "total_";
  private static final String EXPECTED = "expected";
  private static final String WORD_PRIOR = "word_prior";
  private static final String NOISE = "noise";
  private static final String PLACE_FROM_TOP = "place_from_top";
  private static final String PLACE_FROM_BOTTOM = "place_from_bottom";

  /** With the parameters of the table: 5 articles, 200 terms each way, α_0 = 1000. */
  public static OutletTerms of(LocalDate asOf) {
    return new OutletTerms(asOf, 5, 200, 1000);
  }

  /** The rows of {@code outlet_terms}, from those of {@code term_counts}. */
  public Dataset<Row> apply(Dataset<Row> termCounts) {
    Dataset<Row> known =
        termCounts.where(contains(Window.ALL).and(TermCounts.ORIGINAL_DF.column().gt(0)));
    Dataset<Row> compared =
        termsOfOutlets(known)
            .join(broadcast(outlets(known)), new String[] {OUTLET_ID.name(), LANGUAGE.name()})
            .select(OUTLET_ID.column(), LANGUAGE.column(), TERM.column(), inline(array(windows())));
    return TABLE.conform(extremes(scored(supported(compared))));
  }

  /** A row an outlet and term, with the term's totals over all outlets, rare terms left out. */
  private Dataset<Row> termsOfOutlets(Dataset<Row> known) {
    // The term first: a sort compares the first eight bytes of the first key cheaply.
    WindowSpec ofTerm = partitionBy(TERM.column(), LANGUAGE.column());
    Dataset<Row> rows =
        WindowDays.aggregate(
            known
                .where(WindowDays.isWord())
                .groupBy(OUTLET_ID.column(), LANGUAGE.column(), TERM.column()),
            counts(OF_TERM));
    return withTotals(rows, OF_TERM, TERM_TOTAL, ofTerm)
        .where(col(TERM_TOTAL + Window.ALL.label()).geq(minimumArticles));
  }

  /** A row an outlet and language, with the totals of its language. Numbers count here. */
  private Dataset<Row> outlets(Dataset<Row> known) {
    Dataset<Row> rows =
        WindowDays.aggregate(
            known.groupBy(OUTLET_ID.column(), LANGUAGE.column()), counts(OF_OUTLET));
    return withTotals(rows, OF_OUTLET, TOTAL, partitionBy(LANGUAGE.column()));
  }

  private List<Column> counts(String prefix) {
    Column day = unix_date(TermCounts.DATE.column());
    Column count = TermCounts.ORIGINAL_DF.column();
    return Window.SHORTEST_FIRST.stream()
        .map(
            window ->
                struct(
                        WindowDays.sumWhere(contains(window), count).as(ALL_DAYS),
                        WindowDays.sumWhere(contains(window).and(half(day, 0)), count)
                            .as(EVEN_DAYS),
                        WindowDays.sumWhere(contains(window).and(half(day, 1)), count).as(ODD_DAYS))
                    .as(prefix + window.label()))
        .toList();
  }

  private static Column half(Column day, int which) {
    return pmod(day, lit(2)).equalTo(which);
  }

  private Column contains(Window window) {
    return WindowDays.contains(window, asOf, TermCounts.DATE.column());
  }

  private static Dataset<Row> withTotals(
      Dataset<Row> rows, String counts, String totals, WindowSpec over) {
    Dataset<Row> wider = rows;
    for (Window window : Window.SHORTEST_FIRST) {
      Column count = col(counts + window.label()).getField(ALL_DAYS);
      wider = wider.withColumn(totals + window.label(), sum(count).over(over));
    }
    return wider;
  }

  private Column[] windows() {
    Column share = col(TERM_TOTAL + Window.ALL.label()).divide(col(TOTAL + Window.ALL.label()));
    return Window.SHORTEST_FIRST.stream()
        .map(
            window ->
                struct(
                    lit(window.label()).as(WINDOW.name()),
                    col(OF_TERM + window.label()).as(OF_TERM),
                    col(OF_OUTLET + window.label()).as(OF_OUTLET),
                    col(TERM_TOTAL + window.label()).as(TERM_TOTAL),
                    col(TOTAL + window.label()).as(TOTAL),
                    share.multiply(prior).as(WORD_PRIOR)))
        .toArray(Column[]::new);
  }

  private Dataset<Row> supported(Dataset<Row> compared) {
    Column count = col(OF_TERM).getField(ALL_DAYS);
    Column ofOutlet = col(OF_OUTLET).getField(ALL_DAYS);
    Column others = col(TOTAL).minus(ofOutlet);
    Column expected = ofOutlet.multiply(col(TERM_TOTAL).minus(count)).divide(others);
    return compared
        .where(count.gt(0).and(others.gt(0)).and(col(WORD_PRIOR).lt(prior)))
        .withColumn(COUNT.name(), count)
        .withColumn(EXPECTED, expected)
        .where(greatest(col(EXPECTED), count.cast(DataTypes.DoubleType)).geq(minimumArticles));
  }

  private Dataset<Row> scored(Dataset<Row> supported) {
    Column even = col(OF_OUTLET).getField(EVEN_DAYS);
    Column odd = col(OF_OUTLET).getField(ODD_DAYS);
    Column halves =
        odds(
            LogOdds::z,
            col(OF_TERM).getField(EVEN_DAYS),
            even,
            col(OF_TERM).getField(ODD_DAYS),
            odd);
    Column comparable = even.gt(0).and(odd.gt(0)).and(COUNT.column().geq(minimumArticles));
    return supported
        .withColumn(Z.name(), againstOthers(LogOdds::z))
        .withColumn(NOISE, when(comparable, abs(halves)));
  }

  private Dataset<Row> extremes(Dataset<Row> scored) {
    WindowSpec ofOutlet = partitionBy(OUTLET_ID.column(), WINDOW.column(), LANGUAGE.column());
    Column top = Z.column().gt(0).and(col(PLACE_FROM_TOP).leq(termsEachWay));
    Column bottom = Z.column().lt(0).and(col(PLACE_FROM_BOTTOM).leq(termsEachWay));
    return scored
        .withColumn(
            PLACE_FROM_TOP, row_number().over(ofOutlet.orderBy(Z.column().desc(), TERM.column())))
        .withColumn(
            PLACE_FROM_BOTTOM, row_number().over(ofOutlet.orderBy(Z.column(), TERM.column())))
        .withColumn(NOISE_FLOOR.name(), percentile(col(NOISE), lit(0.95)).over(ofOutlet))
        .where(top.or(bottom))
        .withColumn(DATE.name(), lit(asOf))
        .withColumn(DELTA.name(), round(againstOthers(LogOdds::delta), DECIMALS))
        .withColumn(Z.name(), round(Z.column(), DECIMALS))
        .withColumn(NOISE_FLOOR.name(), round(NOISE_FLOOR.column(), DECIMALS));
  }

  private Column againstOthers(Measure measure) {
    Column ofOutlet = col(OF_OUTLET).getField(ALL_DAYS);
    return odds(
        measure,
        COUNT.column(),
        ofOutlet,
        col(TERM_TOTAL).minus(COUNT.column()),
        col(TOTAL).minus(ofOutlet));
  }

  private Column odds(
      Measure measure, Column count, Column total, Column otherCount, Column otherTotal) {
    return udf(new Measured(measure), DataTypes.DoubleType)
        .apply(count, total, otherCount, otherTotal, col(WORD_PRIOR), lit(prior));
  }

  private static WindowSpec partitionBy(Column... columns) {
    return org.apache.spark.sql.expressions.Window.partitionBy(columns);
  }

  /** What is wanted of a comparison. */
  private interface Measure extends Serializable {
    double of(LogOdds odds);
  }

  /** Compares the two sides of a row. */
  private static final class Measured
      implements UDF6<Long, Long, Long, Long, Double, Double, Double> {
    private final Measure measure;

    Measured(Measure measure) {
      this.measure = measure;
    }

    @Override
    public Double call(
        Long count, Long total, Long otherCount, Long otherTotal, Double wordPrior, Double prior) {
      return measure.of(
          LogOdds.of(
              new LogOdds.Side(count, total),
              new LogOdds.Side(otherCount, otherTotal),
              wordPrior,
              prior));
    }
  }
}
