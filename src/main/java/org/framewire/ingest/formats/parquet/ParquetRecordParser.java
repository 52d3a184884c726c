package org.framewire.ingest.formats.parquet;

import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.RecordParser;

/** Finds the fields in the row that the {@link ParquetSplitter} has just cut. */
final class ParquetRecordParser implements RecordParser {
  private final ParquetRow row;

  ParquetRecordParser(ParquetRow row) {
    this.row = row;
  }

  @Override
  public void parse(RawRecord record, FieldValues into) {
    for (Cell cell : row.cells()) {
      into.offer(cell.meaning(), cell.text());
    }
  }
}
