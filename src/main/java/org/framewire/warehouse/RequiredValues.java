package org.framewire.warehouse;

import static org.apache.spark.sql.functions.count_if;

import java.util.List;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Col;
import org.framewire.tables.Table;

/**
 * Columns that always have a value have one in each row. The footers' null counts tell, without a
 * query; where they cannot (no statistic, or a list, whose empty cells count as nulls) the rows of
 * those columns are counted.
 */
final class RequiredValues implements Gate {
  @Override
  public String name() {
    return "required values";
  }

  @Override
  public Severity severity() {
    return Severity.FAIL;
  }

  @Override
  public List<AuditFinding> check(StagedTables staged, ReadCounts counts) {
    return staged.tables().stream().flatMap(table -> check(staged, table).stream()).toList();
  }

  private List<AuditFinding> check(StagedTables staged, Table table) {
    List<Col<?>> doubtful =
        table.columns().stream()
            .filter(column -> !column.nullable())
            .filter(column -> !isFull(staged.files(table), column))
            .toList();
    if (doubtful.isEmpty()) {
      return List.of();
    }
    Column[] nulls =
        doubtful.stream()
            .map(column -> nulls(column).from(count_if(column.column().isNull())))
            .toArray(Column[]::new);
    Row counted = staged.read(table).select(nulls).head();
    return doubtful.stream()
        .filter(column -> nulls(column).get(counted) > 0)
        .map(column -> finding(table, message(staged, table, column, counted)))
        .toList();
  }

  private static Col<Long> nulls(Col<?> column) {
    return Col.of(column.name(), DataTypes.LongType, "rows without a value");
  }

  private static String message(StagedTables staged, Table table, Col<?> column, Row counted) {
    return "%s.%s has no value in %d of %d staged rows: please report this fault of the program."
        .formatted(table, column, nulls(column).get(counted), staged.rowsOf(table));
  }

  /** Whether the footers say for certain that the column has no nulls. */
  private static boolean isFull(List<StagedFile> files, Col<?> column) {
    return files.stream()
        .flatMap(file -> file.footer().getBlocks().stream())
        .flatMap(block -> block.getColumns().stream())
        .filter(chunk -> chunk.getPath().toArray()[0].equals(column.name()))
        .allMatch(RequiredValues::isFull);
  }

  private static boolean isFull(ColumnChunkMetaData chunk) {
    Statistics<?> statistics = chunk.getStatistics();
    return statistics != null && statistics.isNumNullsSet() && statistics.getNumNulls() == 0;
  }
}
