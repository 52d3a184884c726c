package org.framewire.tables;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The contract of one table: its columns in order, its key, and how it grows. There is one class of
 * column constants a table; each ends in the {@code TABLE} that joins them. Those that are
 * published stand in this package, those that stages hand to each other with the stages.
 */
public final class Table {

  /** How the rows of a period come about, which decides how a run replaces them. */
  public enum Kind {
    /** Facts of a day: a touched day is made anew, whole. */
    DAILY,
    /** Derived as of a date: the rows of that as-of date are replaced. */
    WINDOW,
    /** Of the warehouse's own bookkeeping: new rows join the stored ones. */
    LEDGER,
    /**
     * What a run needs of all days, in one folder: sums of a daily table ({@link Totals}), or its
     * keys. Replaced whole; {@link #version} says when what is stored will not do.
     */
    TOTALS,
    /** Handed from one stage of a run to the next, and never published. */
    STAGED
  }

  private final String name;
  private final String meaning;
  private final Kind kind;
  private final List<Col<?>> key;
  private final List<Col<?>> columns;
  private final int version;

  private Table(
      String name, String meaning, Kind kind, List<Col<?>> key, List<Col<?>> columns, int version) {
    this.name = name;
    this.meaning = meaning;
    this.kind = kind;
    this.key = key;
    this.columns = columns;
    this.version = version;
    requireDistinctNames();
  }

  /** Starts a contract; {@link Unkeyed#key} and {@link Unlisted#columns} finish it. */
  public static Unkeyed named(String name, Kind kind, String meaning) {
    return key -> columns -> new Table(name, meaning, kind, key, Arrays.asList(columns), 1);
  }

  /** A contract without a key yet. */
  public interface Unkeyed {
    Unlisted with(List<Col<?>> key);

    default Unlisted key(Col<?>... key) {
      return with(List.of(key));
    }
  }

  /** A contract without columns yet. */
  public interface Unlisted {
    Table columns(Col<?>... columns);
  }

  public String name() {
    return name;
  }

  public String meaning() {
    return meaning;
  }

  public Kind kind() {
    return kind;
  }

  public List<Col<?>> key() {
    return key;
  }

  public List<Col<?>> columns() {
    return columns;
  }

  /**
   * The version of what the rows say. A run goes on from stored rows of this version alone, and
   * makes {@link Kind#TOTALS} of another anew from all days.
   */
  public int version() {
    return version;
  }

  /** The same table at another version: to be raised with whatever changes what its rows say. */
  public Table ofVersion(int other) {
    return new Table(name, meaning, kind, key, columns, other);
  }

  /** The schema that is documented and audited, with nullability and comments. */
  public StructType schema() {
    return new StructType(columns.stream().map(Col::field).toArray(StructField[]::new));
  }

  /**
   * The rows with this table's columns alone, in its order, with its types and comments; a missing
   * column fails the analysis. Nulls are the audit's to find: Spark infers nullable for most
   * expressions, so refusing by the inferred schema would refuse rows that are right.
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    return rows.select(
        columns.stream().map(column -> column.from(column.column())).toArray(Column[]::new));
  }

  private void requireDistinctNames() {
    Set<String> seen = new HashSet<>();
    for (Col<?> column : columns) {
      if (!seen.add(column.name())) {
        throw new IllegalArgumentException(name + " declares " + column.name() + " twice");
      }
    }
    for (Col<?> column : key) {
      if (!seen.contains(column.name())) {
        throw new IllegalArgumentException(name + " lacks its key column " + column.name());
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
