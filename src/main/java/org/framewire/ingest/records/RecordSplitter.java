package org.framewire.ingest.records;

import java.io.Closeable;
import java.io.IOException;

/**
 * Cuts a file into records and counts them. The count is the file's book: it is made here, below
 * all parsing, so that a record which gets lost on its way to a row is missed.
 */
public abstract class RecordSplitter implements Closeable {
  private final RawRecord record = new RawRecord();
  private long recordsRead;

  /** The next record, or null at the end of the file. */
  public final RawRecord next() {
    if (!cut(record)) {
      return null;
    }
    recordsRead++;
    record.number(recordsRead);
    return record;
  }

  /** Records cut so far, those with a problem included. */
  public final long recordsRead() {
    return recordsRead;
  }

  /**
   * Fills {@code into} with the next record; false at the end. A damaged file makes a record with a
   * problem, never an exception.
   */
  public abstract boolean cut(RawRecord into);

  @Override
  public void close() throws IOException {}
}
