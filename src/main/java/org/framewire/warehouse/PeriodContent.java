package org.framewire.warehouse;

/**
 * What one period of one table holds.
 *
 * @param files Parquet files
 * @param rows rows in them
 * @param bytes size of the files
 */
public record PeriodContent(long files, long rows, long bytes) {
  static final PeriodContent NONE = new PeriodContent(0, 0, 0);

  PeriodContent plus(PeriodContent other) {
    return new PeriodContent(files + other.files, rows + other.rows, bytes + other.bytes);
  }
}
