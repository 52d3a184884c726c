package org.framewire.ingest.records;

import java.util.Locale;

/** What became of a record, and the rows that count the records of a file. */
public enum Outcome {
  ARTICLE,
  /** Of an article that is kept from another record. */
  DUPLICATE,
  /** Usable, but not asked for. */
  SKIPPED,
  /** Not usable. */
  REJECTED,
  /** Not a record: how many of them were cut out of one file. */
  BOOK;

  /** As it stands in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
