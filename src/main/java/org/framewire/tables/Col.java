package org.framewire.tables;

import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/**
 * One column of a table contract: its name, type, nullability, meaning and unit. Everything that
 * touches the column goes through its constant, so a name stands in the code once.
 *
 * @param <T> what {@link #get} returns: the Java type that Spark gives for {@link #type}
 */
public final class Col<T> {
  private final String name;
  private final DataType type;
  private final boolean nullable;
  private final String meaning;
  private final String unit;

  private Col(String name, DataType type, boolean nullable, String meaning, String unit) {
    this.name = Objects.requireNonNull(name);
    this.type = Objects.requireNonNull(type);
    this.nullable = nullable;
    this.meaning = Objects.requireNonNull(meaning);
    this.unit = unit;
  }

  /** A column that always has a value. */
  public static <T> Col<T> of(String name, DataType type, String meaning) {
    return new Col<>(name, type, false, meaning, "");
  }

  /** This column, allowed to be null; the meaning should say when. */
  public Col<T> orNull() {
    return new Col<>(name, type, true, meaning, unit);
  }

  /** This column with the unit that its values are in, such as {@code code points}. */
  public Col<T> in(String newUnit) {
    return new Col<>(name, type, nullable, meaning, newUnit);
  }

  /** This column as another table means it. */
  public Col<T> meaning(String newMeaning) {
    return new Col<>(name, type, nullable, newMeaning, unit);
  }

  public String name() {
    return name;
  }

  public DataType type() {
    return type;
  }

  public boolean nullable() {
    return nullable;
  }

  public String meaning() {
    return meaning;
  }

  /** The unit, or an empty string where the type says it all. */
  public String unit() {
    return unit;
  }

  /** The column in a query over a dataset that has one of this name. */
  public Column column() {
    return functions.col(name);
  }

  /** The field of this name inside a struct. */
  public Column within(Column struct) {
    return struct.getField(name);
  }

  /** An expression put under this column's name, with this column's type and comment. */
  public Column from(Column expression) {
    return expression.cast(type).as(name, metadata());
  }

  /** The value in a row that has a schema; null when the cell is. */
  public T get(Row row) {
    return row.getAs(name);
  }

  StructField field() {
    return new StructField(name, type, nullable, metadata());
  }

  private Metadata metadata() {
    String comment = unit.isEmpty() ? meaning : meaning + " [" + unit + "]";
    return new MetadataBuilder().putString("comment", comment).build();
  }

  @Override
  public String toString() {
    return name;
  }
}
