package org.framewire.windows;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.Col;
import org.framewire.tables.OutletTerms;
import org.framewire.tables.TermCounts;
import org.framewire.tables.Totals;

/**
 * Sums by key and window: a row a key, with a column a sum and window. Which day counts in which
 * window is said here for every table.
 *
 * @param asOf last day of the windows
 */
public record WindowSums(LocalDate asOf) {
  /** Every daily table calls its day so. */
  private static final Col<LocalDate> DATE = TermCounts.DATE;

  private static final Col<String> WINDOW = OutletTerms.WINDOW;

  /** Until rows are side by side they carry each sum once, not once a window. */
  private static final Col<Integer> SHORTEST =
      Col.of("shortest", IntegerType, "place of the shortest window in which the row counts");

  /** Whether a row's day lies in a window; a null date is in {@link Window#ALL} alone. */
  public static Column contains(Window window, LocalDate asOf) {
    return window
        .firstDay(asOf)
        .map(first -> DATE.column().between(first, asOf))
        .orElseGet(() -> DATE.column().isNull().or(DATE.column().leq(asOf)));
  }

  /** The column of a sum in a window. */
  public static Column sumOf(Col<Long> sum, Window window) {
    return col(name(sum, window));
  }

  /**
   * Sums.
   *
   * @param summed what is summed
   * @param key columns of the totals' key
   * @param side columns of the key whose rows shall be in one partition, for what is done next;
   *     none leaves that to Spark
   * @return the key, {@link #sumOf} each sum and window, and the totals' marks
   */
  public Dataset<Row> apply(
      SummedDays summed, List<? extends Col<?>> key, List<? extends Col<?>> side) {
    Totals totals = summed.totals();
    // Of less than the whole key a mark says nothing.
    List<Col<Boolean>> marks =
        key.size() < totals.table().key().size() ? List.of() : totals.marks();
    Dataset<Row> all =
        summed
            .upToDay()
            .select(
                values(totals, key, marks, sum -> sum.column().column(), lit(place(Window.ALL))));
    Dataset<Row> days =
        summed
            .days()
            .where(contains(Window.longest(), asOf))
            .select(values(totals, key, marks, Totals.Sum::value, shortestOfDay()));
    Dataset<Row> rows = all.unionByName(days);
    List<Column> sums = new ArrayList<>();
    for (Totals.Sum each : totals.sums()) {
      for (Window window : Window.SHORTEST_FIRST) {
        Column counted = when(countsIn(window), each.column().column()).otherwise(lit(0L));
        sums.add(sum(counted).as(name(each.column(), window)));
      }
    }
    marks.forEach(mark -> sums.add(max(mark.column()).as(mark.name())));
    return (side.isEmpty() ? rows : rows.repartition(columns(side)))
        .groupBy(columns(key))
        .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
  }

  /** A key's rows again, one for each window, with the sums of that window under their names. */
  public static Dataset<Row> byWindow(Dataset<Row> rows, List<Col<?>> key, List<Col<Long>> sums) {
    Column[] windows =
        Window.SHORTEST_FIRST.stream()
            .map(
                window -> {
                  List<Column> fields = new ArrayList<>(List.of(label(window)));
                  sums.forEach(sum -> fields.add(sumOf(sum, window).as(sum.name())));
                  return struct(fields.toArray(Column[]::new));
                })
            .toArray(Column[]::new);
    List<Column> kept = new ArrayList<>(key.stream().map(Col::column).toList());
    kept.add(inline(array(windows)));
    return rows.select(kept.toArray(Column[]::new));
  }

  static Column label(Window window) {
    return lit(window.label()).as(WINDOW.name());
  }

  private Column shortestOfDay() {
    Column shortest = lit(place(Window.longest()));
    for (int place = place(Window.longest()) - 1; place >= 0; place--) {
      Column inside = contains(Window.SHORTEST_FIRST.get(place), asOf);
      shortest = when(inside, lit(place)).otherwise(shortest);
    }
    return shortest;
  }

  /** Days count in each window that they lie in but the last, for which there are the totals. */
  private static Column countsIn(Window window) {
    return window == Window.ALL
        ? SHORTEST.column().equalTo(place(window))
        : SHORTEST.column().leq(place(window));
  }

  private static int place(Window window) {
    return Window.SHORTEST_FIRST.indexOf(window);
  }

  private static Column[] values(
      Totals totals,
      List<? extends Col<?>> key,
      List<Col<Boolean>> marks,
      Function<Totals.Sum, Column> value,
      Column shortest) {
    List<Column> values = new ArrayList<>(key.stream().map(Col::column).toList());
    totals.sums().forEach(sum -> values.add(value.apply(sum).as(sum.column().name())));
    marks.forEach(mark -> values.add(mark.column()));
    values.add(shortest.as(SHORTEST.name()));
    return values.toArray(Column[]::new);
  }

  private static Column[] columns(List<? extends Col<?>> columns) {
    return columns.stream().map(Col::column).toArray(Column[]::new);
  }

  static String name(Col<Long> sum, Window window) {
    return sum.name() + "_" + window.label();
  }
}
