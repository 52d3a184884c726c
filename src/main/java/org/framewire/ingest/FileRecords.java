package org.framewire.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.framewire.ingest.files.SourceFile;
import org.framewire.ingest.formats.OpenFile;
import org.framewire.ingest.records.Outcome;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.RecordSplitter;

/** The rows of one file: one a record, and then its book, with the count that the splitter kept. */
final class FileRecords implements Iterator<Row> {
  private final String sourceFile;
  private final RecordSplitter splitter;
  private final RecordReader reader;
  private Row next;
  private boolean booked;

  /** The rows of a file that is open. */
  static FileRecords of(SourceFile file, OpenFile open, ReadSettings settings, ArticleParts parts) {
    ArticleReader reader = new ArticleReader(file.path(), open.parser(), settings, parts);
    return new FileRecords(file.path(), open.splitter(), reader);
  }

  FileRecords(String sourceFile, RecordSplitter splitter, RecordReader reader) {
    this.sourceFile = sourceFile;
    this.splitter = splitter;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !booked) {
      RawRecord record = splitter.next();
      next = record == null ? book() : reader.read(record);
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  private Row book() {
    booked = true;
    try {
      splitter.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RecordRow()
        .begin(Outcome.BOOK, sourceFile, 0)
        .set(Records.RECORDS_READ, splitter.recordsRead())
        .build();
  }
}
