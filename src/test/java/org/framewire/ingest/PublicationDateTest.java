package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private final PublicationDate dates = new PublicationDate(DayMonthOrder.USUAL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2022-09-22| 2022-09-22 | -",
        "2022/9/2| 2022-09-02 | -",
        "20220922| 2022-09-22 | -",
        "2022-09-22T10:11:12Z| 2022-09-22 | 2022-09-22T10:11:12Z",
        "2022-09-22T10:11:12.345+02:00| 2022-09-22 | 2022-09-22T08:11:12Z",
        "2022-09-22T23:30:00-0500| 2022-09-22 | 2022-09-23T04:30:00Z",
        "2022-09-22 10:11:12| 2022-09-22 | 2022-09-22T10:11:12Z",
        "2022-09-22 00:00:00| 2022-09-22 | -",
        "Thu, 22 Sep 2022 10:11:12 GMT| 2022-09-22 | 2022-09-22T10:11:12Z",
        "Thu, 22 Sep 2022 10:11:12 +0200| 2022-09-22 | 2022-09-22T08:11:12Z",
        "September 22, 2022| 2022-09-22 | -",
        "Thursday, Sept. 22nd, 2022 at 3 PM ET| 2022-09-22 | -",
        "22 September 2022| 2022-09-22 | -",
        "9/6/17| 2017-09-06 | -",
        "9/6/1998| 1998-09-06 | -",
        "22/9/2017| 2017-09-22 | -",
        "04-20-2019| 2019-04-20 | -",
        "20-04-2019| 2019-04-20 | -",
        "6.9.2017| 2017-09-06 | -",
        "1663841472| 2022-09-22 | 2022-09-22T10:11:12Z",
        "1663841472000| 2022-09-22 | 2022-09-22T10:11:12Z",
      })
  void readsUsualForms(String field, LocalDate day, Instant instant) {
    assertEquals(new Published(day, instant), dates.parse(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0001-11-30",
        "1899-12-31",
        "2101-01-01",
        "2022-13-01",
        "2022-02-30",
        "yesterday",
        "2022",
        "32/13/2020",
        "Marching 5, 20",
        "2022-09"
      })
  void leavesOthersUndated(String field) {
    assertFalse(dates.parse(field).isKnown());
  }

  @Test
  void theOrderOfDayAndMonthIsDecidedOutside() {
    PublicationDate european = new PublicationDate(separator -> true);
    assertEquals(LocalDate.of(2017, 6, 9), european.parse("9/6/17").day());
    assertEquals(LocalDate.of(2017, 9, 22), european.parse("9/22/17").day());
  }

  @Test
  void findsTheDayInAnAddress() {
    assertEquals(
        LocalDate.of(2016, 9, 20),
        PublicationDate.inUrl("http://a.example/2016/09/20/nyregion/x.html").day());
    assertEquals(
        LocalDate.of(2016, 9, 20), PublicationDate.inUrl("http://a.example/2016/sep/20/x").day());
    assertFalse(PublicationDate.inUrl("http://a.example/2016/09/x").isKnown());
    assertFalse(PublicationDate.inUrl("http://a.example/2016/13/20/x").isKnown());
    assertFalse(PublicationDate.inUrl(null).isKnown());
  }

  @Property
  void readsEveryDayInEveryForm(@ForAll @IntRange(max = 73_000) int daysFrom1900) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(daysFrom1900);
    for (String form :
        new String[] {"yyyy-MM-dd", "MM/dd/yyyy", "MMMM d, yyyy", "d MMM yyyy", "yyyyMMdd"}) {
      String written = day.format(DateTimeFormatter.ofPattern(form, Locale.US));
      assertEquals(day, dates.parse(written).day(), written);
    }
  }

  @Property
  void neverFails(@ForAll @StringLength(max = 90) String field) {
    Published published = dates.parse(field);
    assertEquals(published, dates.parse(field));
  }
}
