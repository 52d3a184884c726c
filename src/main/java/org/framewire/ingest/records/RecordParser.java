package org.framewire.ingest.records;

/** Finds the fields of a record in its bytes. */
public interface RecordParser {

  /**
   * Puts the fields of a whole record into {@code into}, which is empty.
   *
   * @throws BrokenRecordException when the record is not of its format
   */
  void parse(RawRecord record, FieldValues into) throws BrokenRecordException;
}
