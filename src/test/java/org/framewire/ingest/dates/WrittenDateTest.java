package org.framewire.ingest.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The publication day is the outlet's where its zone is known, else UTC's. */
class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Both sides of the outlet's midnight, in summer and in winter.
        "2019-07-01T03:59:59Z | America/New_York | 2019-06-30 | 2019-07-01T03:59:59Z",
        "2019-07-01T04:00:00Z | America/New_York | 2019-07-01 | 2019-07-01T04:00:00Z",
        "2019-01-01T04:59:59Z | America/New_York | 2018-12-31 | 2019-01-01T04:59:59Z",
        "2019-01-01T05:00:00Z | America/New_York | 2019-01-01 | 2019-01-01T05:00:00Z",
        // Both sides of UTC's, where the outlet is not known.
        "2019-06-30T23:59:59Z | - | 2019-06-30 | 2019-06-30T23:59:59Z",
        "2019-06-30T20:00:01-04:00 | - | 2019-07-01 | 2019-07-01T00:00:01Z",
        "2019-07-01T01:30:00+02:00 | - | 2019-06-30 | 2019-06-30T23:30:00Z",
        "2019-07-01T01:30:00+02:00 | Europe/Berlin | 2019-07-01 | 2019-06-30T23:30:00Z",
        // Both sides of the date line.
        "2019-07-01T11:00:00Z | Pacific/Auckland | 2019-07-01 | 2019-07-01T11:00:00Z",
        "2019-07-01T12:00:00Z | Pacific/Auckland | 2019-07-02 | 2019-07-01T12:00:00Z",
        "2019-07-01T10:30:00Z | Pacific/Kiritimati | 2019-07-02 | 2019-07-01T10:30:00Z",
        "2019-07-01T10:30:00Z | Pacific/Pago_Pago | 2019-06-30 | 2019-07-01T10:30:00Z",
        // A time without a zone is the outlet's own; at 02:30 clocks went forward, then back.
        "2019-07-01 00:30:00 | America/New_York | 2019-07-01 | 2019-07-01T04:30:00Z",
        "2019-03-10 02:30:00 | America/New_York | 2019-03-10 | 2019-03-10T07:30:00Z",
        "2019-11-03 01:30:00 | America/New_York | 2019-11-03 | 2019-11-03T05:30:00Z",
        "2019-07-01 23:30:00 | Asia/Tokyo | 2019-07-01 | 2019-07-01T14:30:00Z",
        "2019-07-01 23:30:00 | - | 2019-07-01 | 2019-07-01T23:30:00Z",
        // Midnight without a zone or in UTC is a day, whatever the outlet's zone.
        "2019-07-01 00:00:00 | America/New_York | 2019-07-01 | -",
        "2019-07-01T00:00:00Z | America/New_York | 2019-07-01 | -",
        "2019-07-01T00:00:00.000+0000 | America/New_York | 2019-07-01 | -",
        "1561939200 | America/New_York | 2019-07-01 | -",
        "1561939201 | America/New_York | 2019-06-30 | 2019-07-01T00:00:01Z",
        "2019-07-01T00:00:00-04:00 | America/New_York | 2019-07-01 | 2019-07-01T04:00:00Z",
        "2019-07-01T00:00:00+02:00 | - | 2019-06-30 | 2019-06-30T22:00:00Z",
        // A day stays as written.
        "2019-07-01 | Pacific/Auckland | 2019-07-01 | -",
        "2019-07-01 10:11 IST | Asia/Kolkata | 2019-07-01 | -",
      })
  void isTheDayOfTheOutlet(String field, ZoneId outletZone, LocalDate day, Instant instant) {
    Published published = PublicationDate.parse(field).published(outletZone);
    assertEquals(new Published(day, instant), published);
  }

  @ParameterizedTest
  @CsvSource({
    "9/6/17 23:30 -0500, 2017-09-07, 2017-06-10",
    "9.6.17 23:30 -0500, 2017-06-10, 2017-09-07",
  })
  void openDatesAreReadInBothOrders(String field, LocalDate usual, LocalDate other) {
    WrittenDate date = PublicationDate.parse(field);
    assertEquals(usual, date.published(null).day());
    assertEquals(other, date.publishedInOtherOrder(null).day());
  }
}
