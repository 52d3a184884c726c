package org.framewire.tables;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A group of columns in order: the shape of rows that code makes, set by column, not by place. */
public final class Struct {
  private final List<Col<?>> columns;

  private Struct(List<Col<?>> columns) {
    this.columns = columns;
  }

  public static Struct of(Col<?>... columns) {
    return new Struct(List.of(columns));
  }

  public static Struct of(List<Col<?>> columns) {
    return new Struct(List.copyOf(columns));
  }

  public List<Col<?>> columns() {
    return columns;
  }

  public StructType type() {
    return new StructType(columns.stream().map(Col::field).toArray(StructField[]::new));
  }

  /** The type of a column that holds many of these. */
  public ArrayType arrayType() {
    return DataTypes.createArrayType(type(), false);
  }

  /** Starts a row; what is not set stays null. */
  public Builder row() {
    return new Builder();
  }

  /** A row being made. */
  public final class Builder {
    private final Object[] values = new Object[columns.size()];

    private Builder() {}

    public <T> Builder set(Col<T> column, T value) {
      values[indexOf(column)] = value;
      return this;
    }

    /** Sets an array column from a Java array, which Spark takes as it takes a {@code Seq}. */
    public Builder setArray(Col<?> column, Object array) {
      values[indexOf(column)] = array;
      return this;
    }

    public Row build() {
      return RowFactory.create(values);
    }
  }

  private int indexOf(Col<?> column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column.name())) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + column + " among " + columns);
  }
}
