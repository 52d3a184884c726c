package org.framewire.ingest;

import org.apache.spark.sql.Row;
import org.framewire.ingest.records.RawRecord;

/** Makes the row of one record. */
@FunctionalInterface
interface RecordReader {

  /** The row of a record: an article, or why it is none. Never null, and never an exception. */
  Row read(RawRecord record);
}
