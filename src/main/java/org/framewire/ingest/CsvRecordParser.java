package org.framewire.ingest;

import java.util.ArrayList;
import java.util.List;

/** Finds the fields in a row of cells by the names of its header. */
final class CsvRecordParser implements RecordParser {
  private final CsvCells cells;
  private final List<FieldNames.Meaning> meanings = new ArrayList<>();

  CsvRecordParser(CsvHeader header) {
    this.cells = new CsvCells(header.delimiter());
    FieldNames names = new FieldNames();
    header.names().forEach(name -> meanings.add(names.meaning(name)));
  }

  /** Whether a column can be the text. */
  boolean knowsText() {
    return meanings.stream().anyMatch(meaning -> meaning.field() == Field.TEXT);
  }

  @Override
  public void parse(RawRecord record, FieldValues into) throws BrokenRecordException {
    cells.parse(record.bytes(), record.from(), record.to());
    int columns = meanings.size();
    if (cells.count() < columns || hasTextBehind(columns)) {
      throw new BrokenRecordException(
          Reason.COLUMN_COUNT, cells.count() + " cells under " + columns + " names");
    }
    for (int cell = 0; cell < columns; cell++) {
      FieldNames.Meaning meaning = meanings.get(cell);
      if (meaning.field() != null && !cells.isEmpty(cell)) {
        into.offer(meaning, cells.text(cell));
      }
    }
  }

  private boolean hasTextBehind(int columns) {
    for (int cell = columns; cell < cells.count(); cell++) {
      if (!cells.isEmpty(cell)) {
        return true;
      }
    }
    return false;
  }
}
