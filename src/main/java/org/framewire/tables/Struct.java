package org.framewire.tables;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A group of columns in order: the shape of rows that code makes, set by column, not by place. */
public final class Struct {
  private final List<Col<?>> columns;
  private final StructType type;

  private Struct(List<Col<?>> columns) {
    this.columns = columns;
    this.type = new StructType(columns.stream().map(Col::field).toArray(StructField[]::new));
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
    return type;
  }

  /** The type of a column that holds many of these. */
  public ArrayType arrayType() {
    return DataTypes.createArrayType(type, false);
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

    /** Sets a column to what another row has under its name. */
    public <T> Builder copy(Col<T> column, Row from) {
      return set(column, column.get(from));
    }

    /**
     * A row of what is set so far, which knows its columns: {@link Col#get} reads it. More may be
     * set for the next.
     */
    public Row build() {
      return new GenericRowWithSchema(values.clone(), type);
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
