package org.framewire.annotate;

import static org.apache.spark.sql.functions.inline;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;

/** Takes the structs out of an array column of the annotations: a row a struct. */
public final class Unpack {
  private Unpack() {}

  /**
   * Unpacks one column.
   *
   * @param annotations rows with the group's columns
   * @param packed a column that holds an array of structs
   * @return the columns of {@link Annotations#GROUP} and those of the struct
   */
  public static Dataset<Row> structs(Dataset<Row> annotations, Col<?> packed) {
    List<Column> columns = new ArrayList<>();
    Annotations.GROUP.forEach(column -> columns.add(column.column()));
    columns.add(inline(packed.column()));
    return annotations.select(columns.toArray(Column[]::new));
  }
}
