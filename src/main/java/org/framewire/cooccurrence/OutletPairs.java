package org.framewire.cooccurrence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.framewire.tables.OutletPairs.COUNT;
import static org.framewire.tables.OutletPairs.DATE;
import static org.framewire.tables.OutletPairs.DELTA;
import static org.framewire.tables.OutletPairs.ENTITY_A;
import static org.framewire.tables.OutletPairs.ENTITY_B;
import static org.framewire.tables.OutletPairs.IS_OWN_LEADER;
import static org.framewire.tables.OutletPairs.OTHERS;
import static org.framewire.tables.OutletPairs.OUTLET_ID;
import static org.framewire.tables.OutletPairs.TABLE;
import static org.framewire.tables.OutletPairs.UNIT;
import static org.framewire.tables.OutletPairs.WINDOW;
import static org.framewire.tables.OutletPairs.Z;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.statistics.LogOdds;
import org.framewire.statistics.Rounding;
import org.framewire.statistics.Window;
import org.framewire.tables.Col;
import org.framewire.tables.PairCounts;

/**
 * Makes the table {@code outlet_pairs}: which two entities an outlet brings together more, or less,
 * than all the others do, by the log-odds ratio with an informative prior ({@link LogOdds}).
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
  private static final Column[] PAIR = {ENTITY_A.column(), ENTITY_B.column(), UNIT.column()};
  private static final String TOTAL = "total";
  private static final String ALL_TOTAL = "all_total";
  private static final String PAIR_TOTAL = "pair_total";
  private static final String SHARE = "share";

  /** The rows of {@code outlet_pairs}, from those of {@code pair_counts}. */
  public Dataset<Row> apply(Dataset<Row> pairCounts) {
    Dataset<Row> byOutlet = byOutlet(pairCounts);
    Dataset<Row> byPair = byPair(byOutlet);
    Dataset<Row> outlets =
        total(byOutlet, TOTAL, WINDOW.column(), OUTLET_ID.column(), UNIT.column());
    Dataset<Row> windows = total(byOutlet, ALL_TOTAL, WINDOW.column(), UNIT.column());
    Dataset<Row> compared =
        byOutlet
            .join(byPair, names(WINDOW, ENTITY_A, ENTITY_B, UNIT))
            .join(shares(byPair, windows), names(ENTITY_A, ENTITY_B, UNIT))
            .join(outlets, names(WINDOW, OUTLET_ID, UNIT))
            .join(windows, names(WINDOW, UNIT))
            .withColumn(OTHERS.name(), col(PAIR_TOTAL).minus(COUNT.column()));
    return TABLE.conform(
        supported(compared)
            .withColumn(DATE.name(), lit(asOf))
            .withColumn(DELTA.name(), measure(LogOdds::delta))
            .withColumn(Z.name(), measure(LogOdds::z)));
  }

  private Dataset<Row> byOutlet(Dataset<Row> pairCounts) {
    return PairWindows.unfold(pairCounts, PairCounts.DATE, asOf)
        .groupBy(WINDOW.column(), OUTLET_ID.column(), PAIR[0], PAIR[1], PAIR[2])
        .agg(
            sum(PairCounts.ORIGINAL_ARTICLES.column()).as(COUNT.name()),
            max(PairCounts.IS_OWN_LEADER.column()).as(IS_OWN_LEADER.name()))
        .where(COUNT.column().gt(0));
  }

  /** Totals of pairs over all outlets; rare pairs can have no row and are left out. */
  private Dataset<Row> byPair(Dataset<Row> byOutlet) {
    return total(byOutlet, PAIR_TOTAL, WINDOW.column(), PAIR[0], PAIR[1], PAIR[2])
        .where(col(PAIR_TOTAL).geq(minimumArticles));
  }

  private static Dataset<Row> total(Dataset<Row> byOutlet, String name, Column... by) {
    return byOutlet.groupBy(by).agg(sum(COUNT.column()).as(name));
  }

  /** A pair's part of the prior: its share of everything up to the as-of date. */
  private static Dataset<Row> shares(Dataset<Row> byPair, Dataset<Row> windows) {
    Column isWhole = WINDOW.column().equalTo(Window.ALL.label());
    return byPair
        .where(isWhole)
        .join(windows.where(isWhole), names(WINDOW, UNIT))
        .select(PAIR[0], PAIR[1], PAIR[2], col(PAIR_TOTAL).divide(col(ALL_TOTAL)).as(SHARE));
  }

  private Dataset<Row> supported(Dataset<Row> compared) {
    Column othersTotal = col(ALL_TOTAL).minus(col(TOTAL));
    Column expected = col(TOTAL).multiply(OTHERS.column()).divide(othersTotal);
    return compared
        .where(othersTotal.gt(0).and(col(SHARE).lt(1)))
        .where(greatest(expected, COUNT.column().cast(DataTypes.DoubleType)).geq(minimumArticles));
  }

  private Column measure(Measure measure) {
    return udf(new Measured(measure), DataTypes.DoubleType)
        .apply(
            COUNT.column(),
            col(TOTAL),
            OTHERS.column(),
            col(ALL_TOTAL).minus(col(TOTAL)),
            col(SHARE).multiply(prior),
            lit(prior));
  }

  private static String[] names(Col<?>... columns) {
    return Arrays.stream(columns).map(Col::name).toArray(String[]::new);
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
        Long count, Long total, Long others, Long othersTotal, Double pairPrior, Double prior) {
      return Rounding.published(
          measure.of(
              LogOdds.of(
                  new LogOdds.Side(count, total),
                  new LogOdds.Side(others, othersTotal),
                  pairPrior,
                  prior)));
    }
  }
}
