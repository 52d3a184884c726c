package org.framewire.warehouse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.framewire.tables.Lenses;
import org.framewire.tables.OutletDays;
import org.framewire.tables.Table;
import org.framewire.tables.TermTrends;

/** A few rows of a table of each kind. */
final class TableRows {
  private TableRows() {}

  static Dataset<Row> of(SparkSession session, Table table, Row... rows) {
    return session.createDataFrame(List.of(rows), table.schema());
  }

  static Dataset<Row> outletDays(SparkSession session, Row... rows) {
    return of(session, OutletDays.TABLE, rows);
  }

  /** A daily row; the date as ISO 8601, or null. */
  static Row outletDay(String date, String outlet, long articles) {
    return RowFactory.create(
        date(date),
        outlet,
        "en",
        articles,
        articles,
        5 * articles,
        5 * articles,
        100 * articles,
        articles);
  }

  static Dataset<Row> trends(SparkSession session, Row... rows) {
    return of(session, TermTrends.TABLE, rows);
  }

  static Row trend(String asOf, String term, long count) {
    return RowFactory.create(date(asOf), "7d", "en", term, count, 1.5, 2.0);
  }

  static Dataset<Row> lenses(SparkSession session, Row... rows) {
    return of(session, Lenses.TABLE, rows);
  }

  static Row lens(String date, String measure, String health) {
    return RowFactory.create(
        date(date), "tone", "1", measure, 0, "warm", "words", null, null, health);
  }

  /** The rows as text, sorted: equal for equal content. */
  static List<String> sorted(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  /** The same of rows at hand. */
  static List<String> sorted(Row... rows) {
    return Arrays.stream(rows).map(Row::toString).sorted().toList();
  }

  private static LocalDate date(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
