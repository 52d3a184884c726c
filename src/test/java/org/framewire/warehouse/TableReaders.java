package org.framewire.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Col;
import org.framewire.tables.Contracts;
import org.framewire.tables.Table;

/** Reads published tables as people do, who know nothing of the contracts. */
public final class TableReaders {
  private static final Map<DataType, String> DUCK =
      Map.of(
          DataTypes.StringType,
          "VARCHAR",
          DataTypes.DateType,
          "DATE",
          DataTypes.TimestampType,
          "TIMESTAMP WITH TIME ZONE",
          DataTypes.IntegerType,
          "INTEGER",
          DataTypes.LongType,
          "BIGINT",
          DataTypes.DoubleType,
          "DOUBLE",
          DataTypes.BooleanType,
          "BOOLEAN");

  private TableReaders() {}

  /** Finds every table of the contracts, with its columns, by DuckDB and by Spark. */
  public static void assertAllReadable(Path warehouse, SparkSession spark) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Table table : Contracts.ALL) {
        assertEquals(
            table.columns().stream().map(c -> c.name() + " " + inDuck(c.type())).toList(),
            columnsInDuck(duck, warehouse, table),
            table.name());
        assertEquals(
            table.columns().stream().map(c -> c.name() + " " + c.type().simpleString()).toList(),
            columnsInSpark(spark, warehouse, table),
            table.name());
      }
    }
  }

  /** Rows of a table, as DuckDB counts them. */
  static long rows(Path warehouse, Table table) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet count =
            statement.executeQuery("SELECT count(*) FROM " + from(warehouse, table))) {
      count.next();
      return count.getLong(1);
    }
  }

  private static String from(Path warehouse, Table table) {
    return "read_parquet('%s/*/*.parquet', hive_partitioning = false)"
        .formatted(warehouse.resolve(table.name()));
  }

  private static String inDuck(DataType type) {
    return type instanceof ArrayType list ? inDuck(list.elementType()) + "[]" : DUCK.get(type);
  }

  private static List<String> columnsInDuck(Connection duck, Path warehouse, Table table)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("DESCRIBE FROM " + from(warehouse, table))) {
      while (rows.next()) {
        columns.add(rows.getString(1) + " " + rows.getString(2));
      }
    }
    return columns;
  }

  /** The column that stands in names of directories is not one of the table's. */
  private static List<String> columnsInSpark(SparkSession spark, Path warehouse, Table table) {
    Dataset<Row> read =
        spark
            .read()
            .option("mergeSchema", "false")
            .parquet(warehouse.resolve(table.name()).toString())
            .drop(Period.COLUMN);
    read.count();
    List<String> columns = new ArrayList<>();
    for (Col<?> column : table.columns()) {
      DataType type = read.schema().apply(column.name()).dataType();
      columns.add(column.name() + " " + type.simpleString());
    }
    assertEquals(columns.size(), read.columns().length, table.name());
    return columns;
  }
}
