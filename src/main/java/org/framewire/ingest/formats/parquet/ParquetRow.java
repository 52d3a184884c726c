package org.framewire.ingest.formats.parquet;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.framewire.ingest.records.Field;

/** The row that is read, as cells; one instance serves row after row. */
final class ParquetRow extends RecordMaterializer<ParquetRow> {
  private final List<Cell> cells;
  private final List<Cell> bySayingMost;
  private final Group root;

  ParquetRow(KnownColumns columns) {
    this.cells = columns.cells();
    this.bySayingMost =
        cells.stream()
            .sorted(Comparator.comparing(cell -> cell.meaning().field() != Field.TEXT))
            .toList();
    this.root = new Group(columns.converters(), () -> cells.forEach(Cell::clear));
  }

  List<Cell> cells() {
    return cells;
  }

  /** The bytes that the values take. */
  long size() {
    long size = 0;
    for (Cell cell : cells) {
      size += cell.size();
    }
    return size;
  }

  /** The bytes that show best what the row is: its text, or else another value. */
  ByteBuffer start() {
    for (Cell cell : bySayingMost) {
      ByteBuffer start = cell.start();
      if (start != null && start.hasRemaining()) {
        return start;
      }
    }
    return ByteBuffer.allocate(0);
  }

  @Override
  public ParquetRow getCurrentRecord() {
    return this;
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }
}
