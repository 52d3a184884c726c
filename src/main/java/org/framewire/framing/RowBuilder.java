package org.framewire.framing;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.framewire.tables.Col;

/** Makes a row by the names of its columns. What is not put is null. */
final class RowBuilder {
  private final StructType schema;
  private final Object[] values;

  RowBuilder(StructType schema) {
    this.schema = schema;
    this.values = new Object[schema.length()];
  }

  <T> RowBuilder put(Col<T> column, T value) {
    values[schema.fieldIndex(column.name())] = value;
    return this;
  }

  /** Puts what another row has under the same name. */
  <T> RowBuilder copy(Col<T> column, Row from) {
    return put(column, column.get(from));
  }

  Row row() {
    return RowFactory.create(values);
  }
}
