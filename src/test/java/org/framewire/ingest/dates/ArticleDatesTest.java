package org.framewire.ingest.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ArticleDatesTest {
  private static final String DATED = "https://a.example/2016/09/06/pier";
  private static final LocalDate SIXTH = LocalDate.of(2016, 9, 6);

  private final ArticleDates dates = new ArticleDates(OutletZones.NONE, true, null);

  @Test
  void theFieldComesBeforeTheAddress() {
    for (String field : new String[] {"2016-09-04", "2016-09-08", "2016-09-07T01:30:00Z"}) {
      Dating dating = dates.of(field, DATED, "a.example");
      assertEquals(LocalDate.parse(field.substring(0, 10)), dating.published().day());
      assertEquals(DateRule.FIELD, dating.rule());
    }
  }

  @Test
  void aDayNextToThatOfTheAddressMakesWayForIt() {
    for (String field :
        new String[] {"2016-09-07", "2016-09-05", "09-07-2016", "2016-09-07T00:00Z"}) {
      Dating dating = dates.of(field, DATED, "a.example");
      assertEquals(new Published(SIXTH, null), dating.published());
      assertEquals(DateRule.URL, dating.rule());
      assertFalse(dating.isOpen());
    }
    Dating asWritten =
        new ArticleDates(OutletZones.NONE, false, null).of("2016-09-07", DATED, "a.example");
    assertEquals(LocalDate.of(2016, 9, 7), asWritten.published().day());
    assertEquals(DateRule.FIELD, asWritten.rule());
  }

  @Test
  void aTimeWithoutZoneIsInUtcWhereThatMakesItTheDayOfTheAddress() {
    OutletZones zones = outlet -> outlet.equals("b.example") ? ZoneId.of("America/New_York") : null;
    ArticleDates zoned = new ArticleDates(zones, true, null);
    for (String outlet : new String[] {"a.example", "b.example"}) {
      Dating night = zoned.of("2016-09-07 01:30:00", DATED, outlet);
      assertEquals(new Published(SIXTH, Instant.parse("2016-09-07T01:30:00Z")), night.published());
      assertEquals(DateRule.URL, night.rule());
    }
    // In New York too it was the seventh then, whatever its address says.
    Dating noon = zoned.of("2016-09-07 12:00:00", DATED, "b.example");
    assertEquals(
        new Published(LocalDate.of(2016, 9, 7), Instant.parse("2016-09-07T16:00:00Z")),
        noon.published());
    assertEquals(DateRule.FIELD, noon.rule());
  }

  @Test
  void anEmptyOrAbsurdFieldMakesWayForTheAddress() {
    for (String field : new String[] {null, "", "0001-11-30", "3 hours ago"}) {
      Dating dating = dates.of(field, DATED, "a.example");
      assertEquals(new Published(SIXTH, null), dating.published());
      assertEquals(DateRule.URL, dating.rule());
    }
    assertEquals(Dating.NONE, dates.of("", "https://a.example/pier", "a.example"));
    assertEquals(
        Dating.NONE, new ArticleDates(OutletZones.NONE, false, null).of("", DATED, "a.example"));
  }

  @Test
  void theAddressShowsTheOrder() {
    Dating monthFirst = dates.of("9/6/16", DATED, "a.example");
    assertEquals(SIXTH, monthFirst.published().day());
    assertEquals(DayMonthOrder.MONTH_FIRST, monthFirst.order());
    Dating dayFirst = dates.of("7/9/16", DATED, "a.example");
    assertEquals(DayMonthOrder.DAY_FIRST, dayFirst.order());
    assertFalse(dayFirst.isOpen());
    // And being a day off, it is that of the address.
    assertEquals(SIXTH, dayFirst.published().day());
    assertEquals(DateRule.URL, dayFirst.rule());
  }

  @Test
  void withoutAnAgreeingAddressTheSourceMustDecide() {
    Dating dating = dates.of("3/4/16", DATED, "a.example");
    assertTrue(dating.isOpen());
    assertEquals(LocalDate.of(2016, 3, 4), dating.published().day());
    assertEquals(LocalDate.of(2016, 4, 3), dating.inOtherOrder().day());
    assertEquals("n/n/yy", dating.form().code());
    assertEquals(DateRule.FIELD_USUAL, dating.rule());
  }

  @Test
  void aDayBehindTheLatestIsNone() {
    ArticleDates bounded = new ArticleDates(OutletZones.NONE, true, SIXTH);
    assertEquals(SIXTH, bounded.of("2016-09-06", null, "a.example").published().day());
    for (String field : new String[] {"2016-09-07", "2050-09-30T12:00:00Z", "13/12/2016"}) {
      assertEquals(Dating.IN_FUTURE, bounded.of(field, null, "a.example"), field);
      Dating byAddress = bounded.of(field, DATED, "a.example");
      assertEquals(new Published(SIXTH, null), byAddress.published(), field);
      assertEquals(DateRule.URL, byAddress.rule(), field);
    }
    String lateAddress = "https://a.example/2016/09/07/pier";
    assertEquals(Dating.IN_FUTURE, bounded.of(null, lateAddress, "a.example"));
    assertEquals(Dating.IN_FUTURE, bounded.of("2050-09-30", lateAddress, "a.example"));
    assertEquals(
        SIXTH, bounded.of("2016-09-06", lateAddress, "a.example").published().day(), "not moved");
    assertEquals(
        Dating.NONE,
        new ArticleDates(OutletZones.NONE, false, SIXTH).of(null, lateAddress, "a.example"),
        "addresses do not count here");
  }

  @Test
  void theReadingThatIsNotTooLateIsCertain() {
    ArticleDates bounded = new ArticleDates(OutletZones.NONE, true, SIXTH);
    Dating dayFirst = bounded.of("3/11/16", null, "a.example");
    assertTrue(dayFirst.isOpen() == false && dayFirst.order() == DayMonthOrder.MONTH_FIRST);
    assertEquals(LocalDate.of(2016, 3, 11), dayFirst.published().day());
    Dating monthFirst = bounded.of("11/3/16", null, "a.example");
    assertEquals(DayMonthOrder.DAY_FIRST, monthFirst.order());
    assertEquals(LocalDate.of(2016, 3, 11), monthFirst.published().day());
    assertEquals(DateRule.FIELD, monthFirst.rule());
    assertTrue(bounded.of("3/4/16", null, "a.example").isOpen(), "both can be");
    assertEquals(Dating.IN_FUTURE, bounded.of("10/11/16", null, "a.example"), "neither can");
  }

  @Test
  void theDayIsTheOutletsOwn() {
    OutletZones zones = outlet -> outlet.equals("b.example") ? ZoneId.of("Asia/Tokyo") : null;
    ArticleDates zoned = new ArticleDates(zones, true, null);
    String time = "2016-09-05T16:00:00Z";
    assertEquals(SIXTH, zoned.of(time, null, "b.example").published().day());
    assertEquals(LocalDate.of(2016, 9, 5), zoned.of(time, null, "a.example").published().day());
  }
}
