package org.framewire.terms;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
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
import static org.framewire.tables.TermTotals.EVEN_DAYS;
import static org.framewire.tables.TermTotals.ODD_DAYS;
import static org.framewire.tables.TermTotals.ORIGINAL_DF;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.framewire.statistics.LogOdds;
import org.framewire.windows.OutletContrast;
import org.framewire.windows.SummedDays;
import org.framewire.windows.WindowSums;

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
 * <p>Terms are summed once, side by side, so that a word's total over all outlets needs no further
 * shuffle, and rare words go before windows are unfolded.
 *
 * @param asOf last day of the windows
 * @param minimumArticles articles that a row needs: counted, or for a word that the outlet avoids,
 *     expected by the others' use
 * @param termsEachWay most rows an outlet, window and language with z over 0, and as many under 0
 * @param prior α_0, the weight of the prior in counts
 */
public record OutletTerms(LocalDate asOf, long minimumArticles, int termsEachWay, double prior) {
  private static final int DECIMALS = 6;
  private static final String NOISE = "noise";
  private static final String IS_MORE = "is_more";
  private static final String DISTANCE = "distance";
  private static final String PLACE = "place";

  /** With the parameters of the table: 5 articles, 200 terms each way, α_0 = 1000. */
  public static OutletTerms of(LocalDate asOf) {
    return new OutletTerms(asOf, 5, 200, 1000);
  }

  /**
   * The rows of {@code outlet_terms}, from those of {@code term_totals} and {@code term_counts}.
   */
  public Dataset<Row> apply(SummedDays terms) {
    OutletContrast contrast =
        new OutletContrast(LANGUAGE, List.of(TERM), ORIGINAL_DF, minimumArticles, prior);
    WindowSums windows = new WindowSums(asOf);
    // Numbers count in the totals, and only there: the day of the month says nothing of an outlet.
    Dataset<Row> words = contrast.known(terms, windows).where(Words.isWord(TERM.column()));
    Dataset<Row> compared = contrast.compare(words, terms, windows);
    return TABLE.conform(extremes(scored(compared, contrast), contrast));
  }

  private Dataset<Row> scored(Dataset<Row> compared, OutletContrast contrast) {
    Column comparable =
        OutletContrast.ofOutlet(EVEN_DAYS)
            .gt(0)
            .and(OutletContrast.ofOutlet(ODD_DAYS).gt(0))
            .and(ORIGINAL_DF.column().geq(minimumArticles));
    return compared
        .withColumn(Z.name(), contrast.z())
        .withColumn(NOISE, when(comparable, abs(contrast.zOfParts(EVEN_DAYS, ODD_DAYS))))
        .withColumn(IS_MORE, Z.column().gt(0))
        .withColumn(DISTANCE, abs(Z.column()));
  }

  /** The terms farthest from 0 on either side. One order serves the floor and both sides. */
  private Dataset<Row> extremes(Dataset<Row> scored, OutletContrast contrast) {
    Column[] list = {OUTLET_ID.column(), WINDOW.column(), LANGUAGE.column()};
    Column[] side = {list[0], list[1], list[2], col(IS_MORE)};
    Column[] farthest = {col(DISTANCE).desc(), TERM.column()};
    return scored
        .repartition(list)
        .sortWithinPartitions(list[0], list[1], list[2], side[3], farthest[0], farthest[1])
        .withColumn(
            NOISE_FLOOR.name(), percentile(col(NOISE), lit(0.95)).over(Window.partitionBy(list)))
        .withColumn(PLACE, row_number().over(Window.partitionBy(side).orderBy(farthest)))
        .where(col(PLACE).leq(termsEachWay))
        .where(Z.column().notEqual(0))
        .withColumn(DATE.name(), lit(asOf))
        .withColumn(COUNT.name(), ORIGINAL_DF.column())
        .withColumn(DELTA.name(), round(contrast.delta(), DECIMALS))
        .withColumn(Z.name(), round(Z.column(), DECIMALS))
        .withColumn(NOISE_FLOOR.name(), round(NOISE_FLOOR.column(), DECIMALS));
  }
}
