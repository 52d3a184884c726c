package org.framewire.ingest.dates;

/**
 * What dates of day, month and year in numbers look like. A source that writes one form in one
 * order may well write another form in the other.
 *
 * @param separator hyphen, slash or full stop
 * @param yearDigits 2 or 4
 */
public record DayMonthForm(char separator, int yearDigits) {

  /** As it stands in the tables, such as {@code n/n/yy}. */
  public String code() {
    return "n" + separator + "n" + separator + (yearDigits == 2 ? "yy" : "yyyy");
  }

  /** The form of a code. */
  public static DayMonthForm ofCode(String code) {
    return new DayMonthForm(code.charAt(1), code.length() - "n/n/".length());
  }

  /** The order where nothing tells it: that of US dumps, but day first with full stops. */
  public DayMonthOrder usualOrder() {
    return separator == '.' ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST;
  }

  /** The 20th of April 2019 in this form. */
  public String example(DayMonthOrder order) {
    String dayAndMonth =
        order == DayMonthOrder.DAY_FIRST ? "20" + separator + "04" : "04" + separator + "20";
    return dayAndMonth + separator + (yearDigits == 2 ? "19" : "2019");
  }
}
