package org.framewire.ingest.dates;

/**
 * When an article was published, and how that is known.
 *
 * @param published in the usual order of day and month where the date is open
 * @param inOtherOrder where the date is open: its source must decide between the two; else unknown
 * @param rule what decided, as long as the source has not
 * @param form of day and month in numbers, where their order could matter; else null
 * @param order that this date shows to others of its source; null when it shows none
 */
public record Dating(
    Published published,
    Published inOtherOrder,
    DateRule rule,
    DayMonthForm form,
    DayMonthOrder order) {
  static final Dating NONE =
      new Dating(Published.UNKNOWN, Published.UNKNOWN, DateRule.NONE, null, null);

  static final Dating IN_FUTURE =
      new Dating(Published.UNKNOWN, Published.UNKNOWN, DateRule.FUTURE, null, null);

  /** Whether the source must decide. */
  public boolean isOpen() {
    return inOtherOrder.isKnown();
  }
}
