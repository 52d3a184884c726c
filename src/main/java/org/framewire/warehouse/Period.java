package org.framewire.warehouse;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;

/**
 * How long the stretch of dates is that shares a directory of each table: a property of a
 * warehouse, chosen at its first run and never changed by a later one.
 */
public enum Period {
  /** A directory a day, such as {@code period=2022-09-22}: for a nightly feed. */
  DAYS(10),
  /** A directory a month, such as {@code period=2022-09}: for an archive of sparse days. */
  MONTHS(7);

  /** The directory value of rows without a date. */
  public static final String UNDATED = "undated";

  /** The directory value of rows that are about all dates together. */
  static final String EVERY_DATE = "every-date";

  /** The directory value of a table that has no rows at all, for a file with its columns. */
  static final String NO_ROWS = "none";

  /** The partition column, which stands in directory names only. */
  static final String COLUMN = "period";

  /**
   * Below this many articles a day, a file a day is mostly footer. From here on a night that makes
   * a whole month anew does more of that than of its own.
   */
  private static final double SPARSE_DAY = 100;

  /** How many characters of an ISO date name the period. */
  private final int length;

  Period(int length) {
    this.length = length;
  }

  /**
   * The period for a new warehouse: months under 100 articles a day, else days.
   *
   * @param articles dated articles of the first run
   * @param days different dates that they have; 0 gives months
   */
  public static Period choose(long articles, long days) {
    return articles < SPARSE_DAY * Math.max(days, 1) ? MONTHS : DAYS;
  }

  /** The directory value of a date of the years 1 to 9999, or of none at all (null). */
  public String of(LocalDate date) {
    return date == null ? UNDATED : date.toString().substring(0, length);
  }

  /** The first day of a period that is not {@link #UNDATED}. */
  public LocalDate firstDay(String value) {
    return LocalDate.parse(this == DAYS ? value : value + "-01");
  }

  /** The last day of a period that is not {@link #UNDATED}. */
  public LocalDate lastDay(String value) {
    LocalDate first = firstDay(value);
    return this == DAYS ? first : first.plusMonths(1).minusDays(1);
  }

  /** What {@link #of(LocalDate)} gives, for a column of dates. */
  public Column of(Column date) {
    return coalesce(date.cast("string").substr(1, length), lit(UNDATED));
  }

  /** The values that the dates from the first to the last, both included, fall into. */
  public SortedSet<String> between(LocalDate first, LocalDate last) {
    SortedSet<String> values = new TreeSet<>();
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      values.add(of(date));
    }
    return Collections.unmodifiableSortedSet(values);
  }
}
