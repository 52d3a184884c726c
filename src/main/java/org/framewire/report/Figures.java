package org.framewire.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as English readers expect them. */
final class Figures {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Figures() {}

  static String whole(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** With so many decimals; a dash for null. */
  static String decimal(Double number, int decimals) {
    return number == null ? "–" : String.format(Locale.ENGLISH, "%,." + decimals + "f", number);
  }

  /** A difference: with its sign. */
  static String signed(double number, int decimals) {
    return String.format(Locale.ENGLISH, "%+,." + decimals + "f", number);
  }

  /** With three decimals, or that it is smaller than they show; a dash for null. */
  static String small(Double number) {
    return number != null && number < 0.001 ? "< 0.001" : decimal(number, 3);
  }

  /** A share from 0 to 1 as a percentage. */
  static String percent(double share) {
    return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
  }

  /** An interval; a dash where there is none. */
  static String interval(Double low, Double high, int decimals) {
    return low == null || high == null
        ? "–"
        : decimal(low, decimals) + " to " + decimal(high, decimals);
  }

  /** A day in ISO form, written out; a dash for null. */
  static String day(String iso) {
    return iso == null ? "–" : LocalDate.parse(iso).format(DAY);
  }

  /** A moment in UTC, written out to the minute. */
  static String moment(Instant moment) {
    return MOMENT.format(moment.atOffset(ZoneOffset.UTC));
  }

  /** The name of a language in English, such as {@code English} for {@code en}. */
  static String language(String code) {
    return code.equals("und")
        ? "language not told"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
