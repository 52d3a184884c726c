package org.framewire.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.Col;
import org.framewire.tables.PairAssociations;

/** Puts daily rows into the windows that end on a day. */
final class PairWindows {
  private PairWindows() {}

  /** Each row once for every window that its day lies in; the window's label is added. */
  static Dataset<Row> unfold(Dataset<Row> daily, Col<LocalDate> date, LocalDate asOf) {
    Column[] labels =
        Window.SHORTEST_FIRST.stream()
            .map(window -> when(contains(window, date.column(), asOf), lit(window.label())))
            .toArray(Column[]::new);
    return daily.withColumn(PairAssociations.WINDOW.name(), explode(array_compact(array(labels))));
  }

  private static Column contains(Window window, Column date, LocalDate asOf) {
    return window
        .firstDay(asOf)
        .map(first -> date.between(first, asOf))
        .orElseGet(() -> date.isNull().or(date.leq(asOf)));
  }
}
