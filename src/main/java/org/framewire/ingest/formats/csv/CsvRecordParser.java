package org.framewire.ingest.formats.csv;

import java.util.ArrayList;
import java.util.List;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordParser;

/** Finds the fields in a row of cells by the names of its header. */
public final class CsvRecordParser implements RecordParser {
  private final CsvCells cells;
  private final List<FieldNames.Meaning> meanings = new ArrayList<>();

  private CsvRecordParser(CsvHeader header, FieldNames names) {
    this.cells = new CsvCells(header.dialect());
    header.names().forEach(name -> meanings.add(names.meaning(name)));
  }

  /**
   * The parser of the rows under a header.
   *
   * @throws BrokenRecordException when no column can be the text
   */
  public static CsvRecordParser of(CsvHeader header, FieldNames names)
      throws BrokenRecordException {
    CsvRecordParser parser = new CsvRecordParser(header, names);
    if (parser.meanings.stream().anyMatch(meaning -> meaning.field() == Field.TEXT)) {
      return parser;
    }
    String found = String.join(", ", header.names());
    throw new BrokenRecordException(
        Reason.UNKNOWN_FIELDS,
        header.looksLikeData(names)
            ? "the first row looks like data: put a row of names above it, as in"
                + " `title,date,url,text`; it is: "
                + found
            : "no column of the text among: "
                + found
                + "; name it `text`, or say in the settings which it is");
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
