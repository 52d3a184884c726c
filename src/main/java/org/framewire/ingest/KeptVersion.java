package org.framewire.ingest;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.framewire.ingest.records.Reason;
import org.framewire.tables.Articles;

/** Which of several versions at one address of an outlet is kept. */
public enum KeptVersion {
  /**
   * The earliest by time of publication (unknown last); then by day and wording; of equal ones the
   * stored, then by file and record the smallest.
   */
  FIRST(Reason.LATER_VERSION),
  /**
   * The latest by time of publication (unknown first); then by day and wording; of equal ones the
   * stored, then by file and record the largest.
   */
  LAST(Reason.OLDER_VERSION);

  private final Reason others;

  KeptVersion(Reason others) {
    this.others = others;
  }

  /** Why a version with another wording than the kept one is not kept. */
  Reason others() {
    return others;
  }

  /** What versions are ordered by; its fields have the names of their columns. */
  Column order() {
    Column time = Articles.PUBLISHED_AT.column();
    Column day = Articles.DATE.column();
    return this == LAST
        ? struct(
            time,
            day,
            Articles.TEXT_HASH.column(),
            Duplicates.STORED.column(),
            Articles.SOURCE_FILE.column(),
            Articles.SOURCE_RECORD.column())
        : struct(
            time.isNull().as("untimed"),
            time,
            day.isNull().as("undated"),
            day,
            Articles.TEXT_HASH.column(),
            not(Duplicates.STORED.column()).as("new"),
            Articles.SOURCE_FILE.column(),
            Articles.SOURCE_RECORD.column());
  }

  /** The one of a group that is kept. */
  Column of(Column order) {
    return this == LAST ? max(order) : min(order);
  }
}
