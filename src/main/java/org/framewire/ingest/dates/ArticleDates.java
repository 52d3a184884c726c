package org.framewire.ingest.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Dates articles: by the field, else by the address. A day in the address also tells in which order
 * the field writes day and month.
 */
public final class ArticleDates {
  /** An address may have the day of another zone. */
  private static final int DAYS_OF_AGREEMENT = 1;

  private final OutletZones zones;
  private final boolean datesFromUrls;

  /**
   * @param datesFromUrls whether an article without a usable field takes the day of its address
   */
  public ArticleDates(OutletZones zones, boolean datesFromUrls) {
    this.zones = zones;
    this.datesFromUrls = datesFromUrls;
  }

  /**
   * Dates one article.
   *
   * @param field what the dump gives as the date, or null
   * @param url the article's address, or null
   */
  public Dating of(String field, String url, String outletId) {
    WrittenDate written = PublicationDate.parse(field);
    if (!written.isKnown()) {
      LocalDate inUrl = datesFromUrls ? UrlDate.find(url) : null;
      return inUrl == null ? Dating.NONE : ofDay(inUrl);
    }
    if (written.isOpen()) {
      written = settle(written, UrlDate.find(url));
    }
    ZoneId zone = zones.of(outletId);
    return new Dating(
        written.published(zone),
        written.publishedInOtherOrder(zone),
        written.isOpen() ? DateRule.FIELD_USUAL : DateRule.FIELD,
        written.form(),
        written.order());
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
