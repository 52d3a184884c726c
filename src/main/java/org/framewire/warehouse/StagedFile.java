package org.framewire.warehouse;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.framewire.tables.Table;

/**
 * One staged Parquet file and its footer.
 *
 * @param bytes its size
 * @param rows as the footer says; 0 when it cannot be read
 * @param footer null when it cannot be read
 * @param problem why not, or an empty string
 */
record StagedFile(
    Table table,
    String period,
    Path path,
    long bytes,
    long rows,
    ParquetMetadata footer,
    String problem) {

  /** Reads the footer alone; a file that has none is returned with its problem. */
  static StagedFile read(
      Configuration configuration, Table table, String period, Path path, long bytes) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      ParquetMetadata footer = reader.getFooter();
      long rows = footer.getBlocks().stream().mapToLong(BlockMetaData::getRowCount).sum();
      return new StagedFile(table, period, path, bytes, rows, footer, "");
    } catch (IOException | RuntimeException e) {
      // Parquet says "not a Parquet file" by a RuntimeException.
      return new StagedFile(table, period, path, bytes, 0, null, String.valueOf(e.getMessage()));
    }
  }

  boolean isReadable() {
    return footer != null;
  }

  /** As people are told of it: table, period and file. */
  String label() {
    return table + "/" + Period.COLUMN + "=" + period + "/" + path.getName();
  }
}
