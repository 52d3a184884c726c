package org.framewire.cooccurrence;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.framewire.tables.OutletPairs.COUNT;
import static org.framewire.tables.OutletPairs.DATE;
import static org.framewire.tables.OutletPairs.DELTA;
import static org.framewire.tables.OutletPairs.ENTITY_A;
import static org.framewire.tables.OutletPairs.ENTITY_B;
import static org.framewire.tables.OutletPairs.OTHERS;
import static org.framewire.tables.OutletPairs.TABLE;
import static org.framewire.tables.OutletPairs.UNIT;
import static org.framewire.tables.OutletPairs.Z;
import static org.framewire.tables.PairTotals.ORIGINAL_ARTICLES;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.windows.OutletContrast;
import org.framewire.windows.SummedDays;
import org.framewire.windows.WindowSums;

/**
 * Makes the table {@code outlet_pairs}: which two entities an outlet brings together more, or less,
 * than all the others do, by the log-odds ratio with an informative prior.
 *
 * <p>Counts are original articles in which the pair stands together in such a unit; an outlet's
 * total is their sum over all its pairs. The prior of a pair is its share of all outlets' counts up
 * to the as-of date. The other side is all other outlets together: an outlet that is alone has no
 * rows, and a pair that an outlet never made has none.
 *
 * @param asOf last day of the windows
 * @param minimumArticles articles that a row needs: counted, or for a pair that the outlet avoids,
 *     expected by the others' use
 * @param prior α_0, the weight of the prior in counts
 */
public record OutletPairs(LocalDate asOf, long minimumArticles, double prior) {
  private static final int DECIMALS = 6;

  /**
   * The sums of each outlet and pair by window, for this table and {@code pair_associations}: pairs
   * that too few articles of all outlets together have can have no row in either, and are left out.
   *
   * @param pairs {@code pair_totals} and {@code pair_counts}
   */
  public Dataset<Row> known(SummedDays pairs) {
    return contrast().known(pairs, new WindowSums(asOf));
  }

  /**
   * The rows of {@code outlet_pairs}.
   *
   * @param known rows of {@link #known}
   * @param pairs what these were made of
   */
  public Dataset<Row> apply(Dataset<Row> known, SummedDays pairs) {
    OutletContrast contrast = contrast();
    return TABLE.conform(
        contrast
            .compare(known, pairs, new WindowSums(asOf))
            .where(ORIGINAL_ARTICLES.column().plus(OTHERS.column()).geq(minimumArticles))
            .withColumn(DATE.name(), lit(asOf))
            .withColumn(COUNT.name(), ORIGINAL_ARTICLES.column())
            .withColumn(DELTA.name(), round(contrast.delta(), DECIMALS))
            .withColumn(Z.name(), round(contrast.z(), DECIMALS)));
  }

  private OutletContrast contrast() {
    return new OutletContrast(
        UNIT, List.of(ENTITY_A, ENTITY_B), ORIGINAL_ARTICLES, minimumArticles, prior);
  }
}
