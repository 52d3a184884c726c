package org.framewire.windows;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.Totals;

/**
 * What the window tables read of a daily table: its totals up to the as-of date, for the window
 * {@code all}, and its days of the longest other window.
 *
 * @param totals what is summed
 * @param upToDay rows of the totals, days after the as-of date taken out
 * @param days rows of the daily table, at least those of the longest window
 */
public record SummedDays(Totals totals, Dataset<Row> upToDay, Dataset<Row> days) {

  /** Sums a whole daily table, where no totals are at hand. */
  public static SummedDays of(Totals totals, Dataset<Row> daily, LocalDate asOf) {
    return new SummedDays(
        totals, totals.of(daily.where(WindowSums.contains(Window.ALL, asOf))), daily);
  }
}
