package org.framewire.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.framewire.cli.LocalSpark;

/** Small tables for tests of stages, and comparisons of what stages make of them. */
public final class TableRows {
  private TableRows() {}

  /** A row; its values stand in the order of the table's columns. */
  public static Row row(Object... values) {
    return RowFactory.create(values);
  }

  public static Dataset<Row> dataset(Table table, Row... rows) {
    return dataset(table, Arrays.asList(rows));
  }

  public static Dataset<Row> dataset(Table table, List<Row> rows) {
    return LocalSpark.session().createDataFrame(rows, table.schema());
  }

  /** The same rows in another order and another number of partitions. */
  public static Dataset<Row> shuffled(Table table, List<Row> rows, int partitions) {
    List<Row> others = new ArrayList<>(rows);
    Collections.shuffle(others, new Random(partitions));
    return dataset(table, others).repartition(partitions);
  }

  /** The rows as text, sorted: equal for datasets with the same rows, whatever their order. */
  public static List<String> content(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  /** The one row that has these values in these columns, given in pairs. */
  public static Row only(List<Row> rows, Object... columnsAndValues) {
    List<Row> found = rows.stream().filter(row -> matches(row, columnsAndValues)).toList();
    assertEquals(1, found.size(), () -> Arrays.toString(columnsAndValues) + " in " + rows);
    return found.get(0);
  }

  /** Whether a row has these values in these columns, given in pairs. */
  public static boolean matches(Row row, Object... columnsAndValues) {
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      Object value = ((Col<?>) columnsAndValues[i]).get(row);
      if (!columnsAndValues[i + 1].equals(value)) {
        return false;
      }
    }
    return true;
  }
}
