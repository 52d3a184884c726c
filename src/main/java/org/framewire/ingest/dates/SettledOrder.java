package org.framewire.ingest.dates;

import java.util.Locale;

/**
 * The order of day and month in which a source's dates are read.
 *
 * @param order day or month first
 * @param by what settled it
 */
public record SettledOrder(DayMonthOrder order, By by) {

  /** What settled an order. */
  public enum By {
    /** Other dates of the outlet in the same folder. */
    OUTLET,
    /** Dates of other outlets in the same folder. */
    FOLDER,
    /** Dates of other folders of the run. */
    RUN,
    /** Nothing: no date of the run shows an order, so the usual one is taken. */
    USUAL,
    /** Nothing: the dates of the source contradict each other, so the usual order is taken. */
    MIXED;

    /** As it stands in the tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The rule of an article whose date this settled. */
  public DateRule rule() {
    return by == By.USUAL || by == By.MIXED ? DateRule.FIELD_USUAL : DateRule.FIELD_ORDER;
  }
}
