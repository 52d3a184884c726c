package org.framewire.windows;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF6;
import org.framewire.statistics.LogOdds;
import org.framewire.statistics.Window;
import org.framewire.tables.Col;
import org.framewire.tables.OutletPairs;
import org.framewire.tables.Totals;

/**
 * Sets what an outlet counts of a key beside what all others do, window by window, for the log-odds
 * ratio with an informative prior ({@link LogOdds}). The prior of a key is its share of everything
 * that its group counts up to the as-of date. An outlet that is alone in its group has no rows, and
 * a key that an outlet never counts has none.
 *
 * @param group keys are compared within it: a language, a kind of unit
 * @param key what is counted, without the group
 * @param count the sum that is compared
 * @param minimum what a row needs: counted, or expected by the others' use
 * @param prior α_0, the weight of the prior in counts
 */
public record OutletContrast(
    Col<String> group, List<Col<String>> key, Col<Long> count, long minimum, double prior) {
  private static final Col<String> OUTLET = OutletPairs.OUTLET_ID;

  /** What the outlet counts over all keys of the group. */
  public static final Col<Long> OUTLET_TOTAL =
      Col.of("outlet_total", LongType, "counts of the outlet, of all keys");

  /** What the others count of the key. */
  public static final Col<Long> OTHERS = OutletPairs.OTHERS;

  /** What the others count over all keys of the group. */
  public static final Col<Long> OTHERS_TOTAL =
      Col.of("others_total", LongType, "counts of the others, of all keys");

  /** The key's share of the prior. */
  public static final Col<Double> KEY_PRIOR =
      Col.of("key_prior", DoubleType, "the key's share of the prior");

  private static final Col<Long> EVERYWHERE =
      Col.of("everywhere", LongType, "counts of all outlets");
  private static final Col<Long> OF_ALL =
      Col.of("of_all", LongType, "counts of all outlets, of all keys");
  private static final String OF_OUTLET = "outlet_";

  /** A further sum of an outlet over all keys of the group. */
  public static Column ofOutlet(Col<Long> sum) {
    return col(OF_OUTLET + sum.name());
  }

  /**
   * The sums of each outlet and key, with those of the key over all outlets beside them. Keys that
   * are rare everywhere can have no row and are left out.
   */
  public Dataset<Row> known(SummedDays summed, WindowSums windows) {
    List<Col<?>> beside = Stream.<Col<?>>concat(key.stream(), Stream.of(group)).toList();
    List<Col<?>> whole = Stream.concat(Stream.of(OUTLET), beside.stream()).toList();
    // The key first: a sort compares the first eight bytes of the first column cheaply.
    return withTotals(windows.apply(summed, whole, beside), beside, EVERYWHERE)
        .where(WindowSums.sumOf(EVERYWHERE, Window.ALL).geq(minimum));
  }

  /**
   * Compares.
   *
   * @param known rows of {@link #known}, or some of them
   * @param summed what they were made of
   * @return a row an outlet, key and window: the sums, {@link #OUTLET_TOTAL}, {@link #OTHERS},
   *     {@link #OTHERS_TOTAL}, {@link #KEY_PRIOR}, {@link #ofOutlet} and the totals' marks
   */
  public Dataset<Row> compare(Dataset<Row> known, SummedDays summed, WindowSums windows) {
    Dataset<Row> outlets =
        withTotals(
            windows.apply(summed, List.of(OUTLET, group), List.of()), List.of(group), OF_ALL);
    for (Totals.Sum each : summed.totals().sums()) {
      for (Window window : Window.SHORTEST_FIRST) {
        String name = WindowSums.name(each.column(), window);
        outlets = outlets.withColumnRenamed(name, OF_OUTLET + name);
      }
    }
    List<Column> kept = new ArrayList<>(List.of(OUTLET.column(), group.column()));
    key.forEach(column -> kept.add(column.column()));
    summed.totals().marks().forEach(mark -> kept.add(mark.column()));
    kept.add(inline(array(windows(summed.totals()))));
    return supported(
        known
            .join(broadcast(outlets), new String[] {OUTLET.name(), group.name()})
            .select(kept.toArray(Column[]::new)));
  }

  private Dataset<Row> withTotals(Dataset<Row> sums, List<Col<?>> by, Col<Long> total) {
    Column[] partition = by.stream().map(Col::column).toArray(Column[]::new);
    List<Column> columns = new ArrayList<>(List.of(col("*")));
    for (Window window : Window.SHORTEST_FIRST) {
      columns.add(
          sum(WindowSums.sumOf(count, window))
              .over(org.apache.spark.sql.expressions.Window.partitionBy(partition))
              .as(WindowSums.name(total, window)));
    }
    return sums.select(columns.toArray(Column[]::new));
  }

  private Column[] windows(Totals totals) {
    Column share =
        WindowSums.sumOf(EVERYWHERE, Window.ALL).divide(WindowSums.sumOf(OF_ALL, Window.ALL));
    return Window.SHORTEST_FIRST.stream()
        .map(
            window -> {
              List<Column> fields = new ArrayList<>(List.of(WindowSums.label(window)));
              for (Totals.Sum each : totals.sums()) {
                String name = WindowSums.name(each.column(), window);
                fields.add(col(name).as(each.column().name()));
                fields.add(col(OF_OUTLET + name).as(OF_OUTLET + each.column().name()));
              }
              fields.add(WindowSums.sumOf(EVERYWHERE, window).as(EVERYWHERE.name()));
              fields.add(WindowSums.sumOf(OF_ALL, window).as(OF_ALL.name()));
              fields.add(share.multiply(prior).as(KEY_PRIOR.name()));
              return struct(fields.toArray(Column[]::new));
            })
        .toArray(Column[]::new);
  }

  private Dataset<Row> supported(Dataset<Row> compared) {
    Column expected = OUTLET_TOTAL.column().multiply(OTHERS.column()).divide(OTHERS_TOTAL.column());
    return compared
        .where(count.column().gt(0).and(KEY_PRIOR.column().lt(prior)))
        .withColumn(OUTLET_TOTAL.name(), ofOutlet(count))
        .withColumn(OTHERS.name(), EVERYWHERE.column().minus(count.column()))
        .withColumn(OTHERS_TOTAL.name(), OF_ALL.column().minus(ofOutlet(count)))
        .where(OTHERS_TOTAL.column().gt(0))
        .where(greatest(expected, count.column().cast(DoubleType)).geq(minimum))
        .drop(EVERYWHERE.name(), OF_ALL.name());
  }

  /** The log-odds ratio of a row, in full. */
  public Column delta() {
    return againstOthers(LogOdds::delta);
  }

  /** The same in standard errors. */
  public Column z() {
    return againstOthers(LogOdds::z);
  }

  /** The log-odds ratio in standard errors of one part of an outlet's counts against another. */
  public Column zOfParts(Col<Long> one, Col<Long> other) {
    return odds(LogOdds::z, one.column(), ofOutlet(one), other.column(), ofOutlet(other));
  }

  private Column againstOthers(Measure measure) {
    return odds(
        measure, count.column(), OUTLET_TOTAL.column(), OTHERS.column(), OTHERS_TOTAL.column());
  }

  private Column odds(
      Measure measure, Column count, Column total, Column otherCount, Column otherTotal) {
    return udf(new Measured(measure), DoubleType)
        .apply(count, total, otherCount, otherTotal, KEY_PRIOR.column(), lit(prior));
  }

  /** What is wanted of a comparison. */
  private interface Measure extends Serializable {
    double of(LogOdds odds);
  }

  /** Compares the two sides of a row. */
  private record Measured(Measure measure)
      implements UDF6<Long, Long, Long, Long, Double, Double, Double> {
    @Override
    public Double call(
        Long count, Long total, Long otherCount, Long otherTotal, Double keyPrior, Double prior) {
      return measure.of(
          LogOdds.of(
              new LogOdds.Side(count, total),
              new LogOdds.Side(otherCount, otherTotal),
              keyPrior,
              prior));
    }
  }
}
