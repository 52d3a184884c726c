package org.framewire.ingest.dates;

/**
 * How many dates of one source and form can be read in one order alone.
 *
 * @param monthFirst dates that are days only with the month first
 * @param dayFirst dates that are days only with the day first
 */
public record DayMonthEvidence(long monthFirst, long dayFirst) {
  public static final DayMonthEvidence NONE = new DayMonthEvidence(0, 0);

  /** A source with a few slips of the hand still has an order. */
  private static final double DECISIVE_SHARE = 0.9;

  /** This evidence and one more date that shows an order; null shows none. */
  public DayMonthEvidence plus(DayMonthOrder order) {
    if (order == null) {
      return this;
    }
    return order == DayMonthOrder.DAY_FIRST
        ? new DayMonthEvidence(monthFirst, dayFirst + 1)
        : new DayMonthEvidence(monthFirst + 1, dayFirst);
  }

  /** The order that nine dates of ten or more show; null without dates, or when they are mixed. */
  public DayMonthOrder order() {
    double decisive = DECISIVE_SHARE * (monthFirst + dayFirst);
    if (monthFirst > 0 && monthFirst >= decisive) {
      return DayMonthOrder.MONTH_FIRST;
    }
    return dayFirst > 0 && dayFirst >= decisive ? DayMonthOrder.DAY_FIRST : null;
  }

  private boolean isNone() {
    return monthFirst == 0 && dayFirst == 0;
  }

  /**
   * Settles the order of a source: by the narrowest circle that has any evidence, else by what is
   * usual. Mixed evidence is not outvoted by a wider circle, for that says nothing about the mix.
   *
   * @param outlet evidence of the outlet's dates of this form in the folder
   * @param folder of all dates of this form in the folder
   * @param run of all dates of this form
   */
  public static SettledOrder settle(
      DayMonthForm form, DayMonthEvidence outlet, DayMonthEvidence folder, DayMonthEvidence run) {
    if (!outlet.isNone()) {
      return outlet.orUsual(form, SettledOrder.By.OUTLET);
    }
    if (!folder.isNone()) {
      return folder.orUsual(form, SettledOrder.By.FOLDER);
    }
    return run.isNone()
        ? new SettledOrder(form.usualOrder(), SettledOrder.By.USUAL)
        : run.orUsual(form, SettledOrder.By.RUN);
  }

  private SettledOrder orUsual(DayMonthForm form, SettledOrder.By by) {
    DayMonthOrder order = order();
    return order == null
        ? new SettledOrder(form.usualOrder(), SettledOrder.By.MIXED)
        : new SettledOrder(order, by);
  }
}
