package org.framewire.ingest.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Dates articles: by the field, else by the address. A day in the address also tells in which order
 * the field writes day and month, and corrects a field without a zone that is a day off.
 */
public final class ArticleDates {
  /** An address may have the day of another zone. */
  private static final int DAYS_OF_AGREEMENT = 1;

  private final OutletZones zones;
  private final boolean datesFromUrls;

  /**
   * @param datesFromUrls whether an article takes the day of its address where it has no usable
   *     field, or one that is a day off and has no zone
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
    LocalDate inUrl = UrlDate.find(url);
    if (written.isOpen()) {
      written = settle(written, inUrl);
    }
    ZoneId zone = zones.of(outletId);
    Published published = published(written, inUrl, zone);
    return new Dating(
        published,
        written.publishedInOtherOrder(zone),
        rule(written, published.day().equals(written.published(zone).day())),
        written.form(),
        written.order());
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
