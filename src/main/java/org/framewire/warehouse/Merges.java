package org.framewire.warehouse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Table;

/**
 * What a period holds after a run, from what is stored in it and what the run made. Daily tables
 * need no merge: their new rows are the whole period. Pure functions of their arguments.
 */
final class Merges {
  /** Every table's date, as-of date or run's date stands under this one name. */
  static final Col<LocalDate> DATE = Articles.DATE;

  private static final String NEW = "new_";

  private Merges() {}

  /**
   * A window table's period: the stored rows of other as-of dates, and the new rows.
   *
   * @param stored rows of the periods that the as-of dates fall into
   * @param made rows of the as-of dates alone
   * @param asOf the dates made anew, those that came out without a row included
   */
  static Dataset<Row> asOf(
      Table table, Dataset<Row> stored, Dataset<Row> made, Collection<LocalDate> asOf) {
    Dataset<Row> others = stored.where(functions.not(DATE.column().isin(asOf.toArray())));
    return table.conform(others).unionByName(table.conform(made));
  }

  /** A ledger's period: the new rows, and the stored ones whose key is not among them. */
  static Dataset<Row> byKey(Table table, Dataset<Row> stored, Dataset<Row> made) {
    Dataset<Row> others = keyJoin(table, stored, made, "left_anti");
    return table.conform(others).unionByName(table.conform(made));
  }

  /** The stored rows that new ones take the place of. */
  static Dataset<Row> superseded(Table table, Dataset<Row> stored, Dataset<Row> made) {
    return keyJoin(table, stored, made, "left_semi");
  }

  private static Dataset<Row> keyJoin(
      Table table, Dataset<Row> stored, Dataset<Row> made, String kind) {
    List<Col<?>> key = table.key();
    Dataset<Row> madeKeys =
        made.select(
            key.stream().map(column -> column.column().as(NEW + column)).toArray(Column[]::new));
    Column sameKey =
        key.stream()
            .map(column -> column.column().eqNullSafe(functions.col(NEW + column)))
            .reduce(Column::and)
            .orElseThrow();
    return stored.join(madeKeys, sameKey, kind);
  }
}
