package org.framewire.warehouse;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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
    Map<Table, List<Col<?>>> doubtful = new LinkedHashMap<>();
    for (Table table : staged.tables()) {
      List<Col<?>> columns =
          table.columns().stream()
              .filter(column -> !column.nullable())
              .filter(column -> !isFull(staged.files(table), column))
              .toList();
      if (!columns.isEmpty()) {
        doubtful.put(table, columns);
      }
    }
    Map<String, Row> counted = count(staged, doubtful);
    List<AuditFinding> findings = new ArrayList<>();
    doubtful.forEach(
        (table, columns) -> {
          List<Long> nulls = counted.get(table.name()).getList(1);
          for (int i = 0; i < columns.size(); i++) {
            if (nulls.get(i) > 0) {
              findings.add(finding(table, message(staged, table, columns.get(i), nulls.get(i))));
            }
          }
        });
    return findings;
  }

  /** By table its name and the nulls of its columns: one query over all tables. */
  private static Map<String, Row> count(StagedTables staged, Map<Table, List<Col<?>>> doubtful) {
    return doubtful.entrySet().stream()
        .map(
            entry ->
                staged
                    .read(entry.getKey())
                    .select(lit(entry.getKey().name()), array(nulls(entry.getValue()))))
        .reduce(Dataset::union)
        .map(Dataset::collectAsList)
        .orElse(List.of())
        .stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row));
  }

  private static Column[] nulls(List<Col<?>> columns) {
    return columns.stream()
        .map(column -> count_if(column.column().isNull()))
        .toArray(Column[]::new);
  }

  private static String message(StagedTables staged, Table table, Col<?> column, long nulls) {
    return "%s.%s has no value in %d of %d staged rows: please report this fault of the program."
        .formatted(table, column, nulls, staged.rowsOf(table));
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
