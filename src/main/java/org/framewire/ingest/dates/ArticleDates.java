package org.framewire.ingest.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Dates articles: by the field, else by the address. A day in the address also tells in which order
 * the field writes day and month, and corrects a field without a zone that is a day off.
 *
 * <p>A day behind the last that an article can be of is none. Of two readings of a date in numbers
 * the one that is not too late is then certain.
 */
public final class ArticleDates {
  /** An address may have the day of another zone. */
  private static final int DAYS_OF_AGREEMENT = 1;

  private final OutletZones zones;
  private final boolean datesFromUrls;
  private final LocalDate latest;

  /**
   * @param datesFromUrls whether an article takes the day of its address where it has no usable
   *     field, or one that is a day off and has no zone
   * @param latest the last day that an article can be of, or null for no bound
   */
  public ArticleDates(OutletZones zones, boolean datesFromUrls, LocalDate latest) {
    this.zones = zones;
    this.datesFromUrls = datesFromUrls;
    this.latest = latest;
  }

  /**
   * Dates one article.
   *
   * @param field what the dump gives as the date, or null
   * @param url the article's address, or null
   */
  public Dating of(String field, String url, String outletId) {
    ZoneId zone = zones.of(outletId);
    WrittenDate written = PublicationDate.parse(field);
    LocalDate found = UrlDate.find(url);
    LocalDate inUrl = isTooLate(found) ? null : found;
    if (written.isOpen()) {
      written = settleByFuture(settle(written, inUrl), zone);
    }
    boolean isTooLate = isTooLate(written.published(zone).day());
    if (!written.isKnown() || isTooLate) {
      return withoutField(found, isTooLate);
    }
    Published published = published(written, inUrl, zone);
    return new Dating(
        published,
        written.publishedInOtherOrder(zone),
        rule(written, published.day().equals(written.published(zone).day())),
        written.form(),
        written.order());
  }

  private Dating withoutField(LocalDate found, boolean isFieldTooLate) {
    LocalDate inUrl = datesFromUrls ? found : null;
    if (inUrl != null && !isTooLate(inUrl)) {
      return ofDay(inUrl);
    }
    return isFieldTooLate || isTooLate(inUrl) ? Dating.IN_FUTURE : Dating.NONE;
  }

  private boolean isTooLate(LocalDate day) {
    return day != null && latest != null && day.isAfter(latest);
  }

  /** Settles an open date of which one reading alone can be. */
  private WrittenDate settleByFuture(WrittenDate written, ZoneId zone) {
    boolean isTooLate = isTooLate(written.published(zone).day());
    if (!written.isOpen() || isTooLate == isTooLate(written.publishedInOtherOrder(zone).day())) {
      return written;
    }
    DayMonthOrder usual = written.form().usualOrder();
    return written.settled(isTooLate ? usual.other() : usual);
  }

  /**
   * A field that does not say whose day it gives may have that of UTC, or of those who made the
   * dump; where it is a day off, the outlet's own address is surer.
   */
  private Published published(WrittenDate written, LocalDate inUrl, ZoneId zone) {
    boolean isDayOff =
        datesFromUrls
            && inUrl != null
            && !written.isOpen()
            && !written.saysWhere()
            && Math.abs(ChronoUnit.DAYS.between(written.day(), inUrl)) == 1;
    return isDayOff ? written.publishedOn(inUrl, zone) : written.published(zone);
  }

  private static DateRule rule(WrittenDate written, boolean isOfField) {
    if (!isOfField) {
      return DateRule.URL;
    }
    return written.isOpen() ? DateRule.FIELD_USUAL : DateRule.FIELD;
  }

  private static Dating ofDay(LocalDate day) {
    return new Dating(new Published(day, null), Published.UNKNOWN, DateRule.URL, null, null);
  }

  private static WrittenDate settle(WrittenDate written, LocalDate inUrl) {
    if (inUrl == null) {
      return written;
    }
    DayMonthOrder usual = written.form().usualOrder();
    if (agree(written.day(), inUrl)) {
      return written.settled(usual);
    }
    return agree(written.otherDay(), inUrl) ? written.settled(usual.other()) : written;
  }

  private static boolean agree(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_OF_AGREEMENT;
  }
}
