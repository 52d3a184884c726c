package org.framewire.ingest.formats.parquet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.io.SeekableInputStream;

/** The columns of one row group, each with its own place in the file. */
final class RowGroupPages implements PageReadStore {
  private final BlockMetaData group;
  private final SeekableInputStream file;
  private final long length;
  private final List<ColumnPages> opened = new ArrayList<>();

  /**
   * @param length bytes of the whole file
   */
  RowGroupPages(BlockMetaData group, SeekableInputStream file, long length) {
    this.group = group;
    this.file = file;
    this.length = length;
  }

  @Override
  public long getRowCount() {
    return group.getRowCount();
  }

  @Override
  public PageReader getPageReader(ColumnDescriptor column) {
    ColumnChunkMetaData chunk = chunk(column);
    long start = chunk.getStartingPos();
    if (start <= 0 || start >= length) {
      throw new ParquetDecodingException("a column would start at byte " + start);
    }
    boolean onePerRow = column.getMaxRepetitionLevel() == 0;
    if (onePerRow && chunk.getValueCount() != group.getRowCount()) {
      throw new ParquetDecodingException(
          "the footer tells of "
              + group.getRowCount()
              + " rows, and of "
              + chunk.getValueCount()
              + " values in a column of them");
    }
    ColumnPages pages = new ColumnPages(column, chunk, new ChunkStream(file, start, length));
    opened.add(pages);
    return pages;
  }

  /** Why a page could not be read, or what its absence led to where all could. */
  RuntimeException cause(RuntimeException seen) {
    for (ColumnPages pages : opened) {
      if (pages.failure() != null) {
        return pages.failure();
      }
    }
    return seen;
  }

  private ColumnChunkMetaData chunk(ColumnDescriptor column) {
    for (ColumnChunkMetaData chunk : group.getColumns()) {
      if (Arrays.equals(chunk.getPath().toArray(), column.getPath())) {
        return chunk;
      }
    }
    throw new ParquetDecodingException(
        "a row group lacks the column " + String.join(".", column.getPath()));
  }
}
