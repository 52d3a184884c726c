package org.framewire.warehouse;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Col;
import org.framewire.tables.Table;

/** No two staged rows of a table have the same key. One query a table that is not too large. */
final class KeysUnique implements Gate {
  /** Rows up to which a table is small: its keys are counted out in about a second. */
  static final long SMALL_TABLE = 1_000_000;

  private static final Col<Long> REPEATS =
      Col.of("rows_of_key", DataTypes.LongType, "rows that have the key");

  private final long mostRows;

  KeysUnique(long mostRows) {
    this.mostRows = mostRows;
  }

  @Override
  public String name() {
    return "keys unique";
  }

  @Override
  public Severity severity() {
    return Severity.FAIL;
  }

  @Override
  public List<AuditFinding> check(StagedTables staged, ReadCounts counts) {
    return staged.tables().stream()
        .filter(table -> staged.rowsOf(table) > 1 && staged.rowsOf(table) <= mostRows)
        .flatMap(table -> check(table, staged.read(table)).stream())
        .toList();
  }

  private List<AuditFinding> check(Table table, Dataset<Row> rows) {
    Column[] key = table.key().stream().map(Col::column).toArray(Column[]::new);
    Dataset<Row> repeated =
        rows.groupBy(key).agg(count(lit(1)).as(REPEATS.name())).where(REPEATS.column().gt(1));
    return repeated.orderBy(key).limit(1).collectAsList().stream()
        .map(row -> finding(table, message(table, row)))
        .toList();
  }

  private static String message(Table table, Row row) {
    String key =
        table.key().stream()
            .map(column -> column + "=" + column.get(row))
            .collect(Collectors.joining(", "));
    return "%s has %d rows with the key (%s), first of those repeated: please report this fault of the program."
        .formatted(table, REPEATS.get(row), key);
  }
}
