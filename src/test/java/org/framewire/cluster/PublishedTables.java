package org.framewire.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Contracts;
import org.framewire.tables.Rejects;
import org.framewire.tables.Runs;
import org.framewire.tables.Table;

/** The tables of a warehouse read by DuckDB, an engine that shares no code with Spark. */
final class PublishedTables implements AutoCloseable {
  /** Where a record stood says nothing of what it holds. */
  private static final Set<String> PROVENANCE =
      Set.of(Articles.SOURCE_FILE.name(), Articles.SOURCE_RECORD.name());

  /** What of a run's row says what it did, and not when, from where or how quickly. */
  private static final Set<Col<?>> COUNTED =
      Set.of(Runs.READ, Runs.KEPT, Runs.DUPLICATES, Runs.SKIPPED, Runs.REJECTED, Runs.UNDATED);

  private final Connection duck;

  PublishedTables() throws SQLException {
    duck = DriverManager.getConnection("jdbc:duckdb:");
  }

  /** Rows of each table that the warehouse holds. */
  Map<String, Long> counts(Path warehouse) throws SQLException {
    TreeMap<String, Long> counts = new TreeMap<>();
    for (Table table : Contracts.ALL) {
      counts.put(
          table.name(),
          exists(warehouse, table) ? one("SELECT count(*) FROM " + from(warehouse, table)) : 0);
    }
    return counts;
  }

  /**
   * How many rows are in one warehouse alone, by table; {@code runs} is left out, and of window
   * tables all but what is as of the last day.
   */
  Map<String, Long> differences(Path one, Path other) throws SQLException {
    TreeMap<String, Long> differences = new TreeMap<>();
    for (Table table : Contracts.ALL) {
      if (table != Runs.TABLE) {
        long missing = rowsNotIn(one, other, table) + rowsNotIn(other, one, table);
        if (missing > 0) {
          differences.put(table.name(), missing);
        }
      }
    }
    return differences;
  }

  /**
   * The content of each table as its number of rows and a hash of all of them, in whatever order
   * they are stored. Where a record stood is left out, and of {@code runs} all but what it counted.
   */
  Map<String, String> contents(Path warehouse) throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    for (Table table : Contracts.ALL) {
      String row =
          table.columns().stream()
              .filter(table == Runs.TABLE ? COUNTED::contains : column -> !isPlace(column))
              .map(column -> "coalesce(CAST(\"" + column.name() + "\" AS VARCHAR), '\u2205')")
              .collect(Collectors.joining(", "));
      contents.put(
          table.name(),
          exists(warehouse, table)
              ? column(
                      "SELECT CASE count(*) WHEN 0 THEN 'no rows' ELSE"
                          + " concat(count(*), ' ', printf('%032x', coalesce(sum(md5_number_lower("
                          + "concat_ws('|', "
                          + row
                          + "))), 0))) END FROM "
                          + from(warehouse, table))
                  .get(0)
              : "no rows");
    }
    return contents;
  }

  private static boolean isPlace(Col<?> column) {
    return PROVENANCE.contains(column.name());
  }

  /** The first column of a query's rows, as text. */
  List<String> column(String query) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new java.util.ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  /** What stands behind {@code FROM} to read a table. */
  static String from(Path warehouse, Table table) {
    return "read_parquet('"
        + warehouse.resolve(table.name())
        + "/*/*.parquet', hive_partitioning = false)";
  }

  private long rowsNotIn(Path one, Path other, Table table) throws SQLException {
    if (!exists(one, table)) {
      return 0;
    }
    String columns =
        table.columns().stream()
            .map(Col::name)
            .filter(name -> table == Rejects.TABLE || !PROVENANCE.contains(name))
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    if (!exists(other, table)) {
      return one("SELECT count(*) FROM " + from(one, table));
    }
    return one(
        "SELECT count(*) FROM ("
            + select(columns, one, table)
            + " EXCEPT ALL "
            + select(columns, other, table)
            + ")");
  }

  private static String select(String columns, Path warehouse, Table table) {
    String rows = from(warehouse, table);
    String newest = " WHERE date = (SELECT max(date) FROM " + rows + ")";
    return "SELECT "
        + columns
        + " FROM "
        + rows
        + (table.kind() == Table.Kind.WINDOW ? newest : "");
  }

  private static boolean exists(Path warehouse, Table table) {
    return Files.isDirectory(warehouse.resolve(table.name()));
  }

  private long one(String query) throws SQLException {
    return Long.parseLong(column(query).get(0));
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
