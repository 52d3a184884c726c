package org.framewire.ingest.dates;

import java.util.Locale;

/** Whether {@code 9/6/2017} is the 6th of September or the 9th of June. */
public enum DayMonthOrder {
  MONTH_FIRST,
  DAY_FIRST;

  DayMonthOrder other() {
    return this == MONTH_FIRST ? DAY_FIRST : MONTH_FIRST;
  }

  /** As it stands in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
