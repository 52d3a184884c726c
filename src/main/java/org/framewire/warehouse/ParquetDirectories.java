package org.framewire.warehouse;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.framewire.tables.Table;

/** Reads directories of Parquet files by a schema that is known, whatever their path is. */
final class ParquetDirectories {
  /** What Spark takes for a pattern, in a folder's name too. */
  private static final Pattern GLOB = Pattern.compile("[{}\\[\\]*?\\\\]");

  private ParquetDirectories() {}

  /** The rows of the directories; none, with the table's columns, when there is no directory. */
  static Dataset<Row> read(SparkSession session, Table table, Collection<Path> directories) {
    if (directories.isEmpty()) {
      return session.createDataFrame(List.of(), table.schema());
    }
    return read(session, table.schema(), directories);
  }

  /** The rows of the directories, which exist, by a schema. */
  static Dataset<Row> read(SparkSession session, StructType schema, Collection<Path> directories) {
    String[] paths = directories.stream().map(ParquetDirectories::literal).toArray(String[]::new);
    return session.read().schema(schema).parquet(paths);
  }

  private static String literal(Path directory) {
    return GLOB.matcher(directory.toString()).replaceAll("\\\\$0");
  }
}
