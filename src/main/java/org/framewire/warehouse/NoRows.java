package org.framewire.warehouse;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.parquet.ParquetReadSupport;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.types.StructType;
import org.framewire.tables.Table;

/**
 * The file of a table that has no rows: its columns, so that whoever reads the table finds it. It
 * is the same whenever it is written.
 */
final class NoRows {
  private static final String FILE = "no-rows.parquet";

  private NoRows() {}

  /**
   * Writes the file into a directory.
   *
   * @return what the directory then holds
   */
  static PeriodContent write(SparkSession session, Table table, Path directory) {
    Configuration configuration = session.sparkContext().hadoopConfiguration();
    StructType schema = table.schema().asNullable();
    MessageType columns =
        new SparkToParquetSchemaConverter(session.sessionState().conf()).convert(schema);
    Path file = new Path(directory, FILE);
    return Attempt.to(
        "write",
        file,
        () -> {
          try (ParquetFileWriter writer =
              new ParquetFileWriter(
                  HadoopOutputFile.fromPath(file, configuration),
                  columns,
                  ParquetFileWriter.Mode.OVERWRITE,
                  ParquetWriter.DEFAULT_BLOCK_SIZE,
                  ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
                  null,
                  ParquetProperties.builder().build())) {
            writer.start();
            writer.end(Map.of(ParquetReadSupport.SPARK_METADATA_KEY(), schema.json()));
            return new PeriodContent(1, 0, writer.getPos());
          }
        });
  }
}
