package org.framewire.ingest.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days on which an article can have been published. */
final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int PIVOT = 70;

  private Days() {}

  /** The day, or null when there is none such, or none of articles: before 1900 or after 2100. */
  static LocalDate of(int year, int month, int day) {
    if (!isYear(year) || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The year that two digits stand for: from 1970 to 2069. */
  static int yearOf(int twoDigits) {
    return twoDigits + (twoDigits < PIVOT ? 2000 : 1900);
  }
}
