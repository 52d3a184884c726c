package org.framewire.ingest.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  private static Published inUtc(String field) {
    return PublicationDate.parse(field).published(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2022-09-22| 2022-09-22 | -",
        "2022/9/2| 2022-09-02 | -",
        "2022.09.22| 2022-09-22 | -",
        "2022 09 22| 2022-09-22 | -",
        "20220922| 2022-09-22 | -",
        "2022-09-22T10:11:12Z| 2022-09-22 | 2022-09-22T10:11:12Z",
        "2022-09-22T10:11Z| 2022-09-22 | 2022-09-22T10:11:00Z",
        "2022-09-22T10:11:12.345678+02:00| 2022-09-22 | 2022-09-22T08:11:12Z",
        "2022-09-22T10:11:12.000+0000| 2022-09-22 | 2022-09-22T10:11:12Z",
        "2022-09-22T10:11:12,5+02| 2022-09-22 | 2022-09-22T08:11:12Z",
        "2022-09-22T23:30:00-0500| 2022-09-23 | 2022-09-23T04:30:00Z",
        "2022-09-22T10:11:12+02:00[Europe/Berlin]| 2022-09-22 | 2022-09-22T08:11:12Z",
        "2022-09-22 10:11:12| 2022-09-22 | 2022-09-22T10:11:12Z",
        "2022-09-22 10:11:12 UTC| 2022-09-22 | 2022-09-22T10:11:12Z",
        "2022-09-22 10:11:12 +0000 UTC| 2022-09-22 | 2022-09-22T10:11:12Z",
        "2022-09-22 00:00:00| 2022-09-22 | -",
        "2022-09-22+02:00| 2022-09-22 | -",
        "2022-09-22-05:00| 2022-09-22 | -",
        "2022-09-22 24:00:00| 2022-09-22 | -",
        "2022-09-22 10:99| 2022-09-22 | -",
        "2016-12-31T23:59:60Z| 2016-12-31 | 2016-12-31T23:59:59Z",
        "20220922T101112Z| 2022-09-22 | 2022-09-22T10:11:12Z",
        "20220922T1011-0500| 2022-09-22 | 2022-09-22T15:11:00Z",
        "20220922101112| 2022-09-22 | 2022-09-22T10:11:12Z",
        "202209221011| 2022-09-22 | 2022-09-22T10:11:00Z",
        "20220922000000| 2022-09-22 | -",
      })
  void readsFormsWithTheYearFirst(String field, LocalDate day, Instant instant) {
    assertEquals(new Published(day, instant), inUtc(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Thu, 22 Sep 2022 10:11:12 GMT| 2022-09-22 | 2022-09-22T10:11:12Z",
        "Thu, 22 Sep 2022 10:11:12 +0200| 2022-09-22 | 2022-09-22T08:11:12Z",
        "Thu, 22 Sep 22 10:11:12 EDT| 2022-09-22 | 2022-09-22T14:11:12Z",
        "Thu, 22 Sep 2022 22:11:12 PST| 2022-09-23 | 2022-09-23T06:11:12Z",
        "Thu, 22 Sep 2022 00:30:00 CEST| 2022-09-21 | 2022-09-21T22:30:00Z",
        "Thu, 22 Sep 2022 10:11:12 IST| 2022-09-22 | -",
        "Thu Sep 22 10:11:12 +0000 2022| 2022-09-22 | 2022-09-22T10:11:12Z",
        "Thu Sep 22 10:11:12 2022| 2022-09-22 | 2022-09-22T10:11:12Z",
        "Thu Sep 22 10:11:12 EST 2022| 2022-09-22 | 2022-09-22T15:11:12Z",
        "Thu Sep 22 2022 10:11:12 GMT+0200 (CEST)| 2022-09-22 | 2022-09-22T08:11:12Z",
        "22/Sep/2022:10:11:12 +0000| 2022-09-22 | 2022-09-22T10:11:12Z",
        "September 22, 2022| 2022-09-22 | -",
        "September 22, 2022 10:11 a.m. ET| 2022-09-22 | 2022-09-22T14:11:00Z",
        "January 22, 2022 12:05 AM ET| 2022-01-22 | 2022-01-22T05:05:00Z",
        "September 22, 2022 12:05 p.m. UTC| 2022-09-22 | 2022-09-22T12:05:00Z",
        "10:11 p.m. ET, September 21, 2022| 2022-09-22 | 2022-09-22T02:11:00Z",
        "10:11 AM - 22 Sep 2022| 2022-09-22 | 2022-09-22T10:11:00Z",
        "Thursday, Sept. 22nd, 2022 at 3 PM ET| 2022-09-22 | 2022-09-22T19:00:00Z",
        "22 September 2022| 2022-09-22 | -",
        "22nd of September, 2022| 2022-09-22 | -",
        "22-Sep-22| 2022-09-22 | -",
        "Sep-22-2022| 2022-09-22 | -",
        "2022-Sep-22| 2022-09-22 | -",
        "2022 September 22| 2022-09-22 | -",
        "Published: September 22, 2022| 2022-09-22 | -",
        "Updated 10:11 September 24, 2022; Published September 22, 2022| 2022-09-22 | -",
        "Posted 2022-09-22 10:11 | 2022-09-22 | 2022-09-22T10:11:00Z",
        "Published Sept. 22, 2022 Updated Sept. 24, 2022 10:11 UTC| 2022-09-22 | -",
        "Updated September 22, 2022| 2022-09-22 | -",
        "22. September 2022, 10:11| 2022-09-22 | 2022-09-22T10:11:00Z",
        "le 1er août 2022 à 10h11| 2022-08-01 | 2022-08-01T10:11:00Z",
        "22 de septiembre de 2022| 2022-09-22 | -",
        "22 settembre 2022| 2022-09-22 | -",
        "22 de março de 2022| 2022-03-22 | -",
        "22 maart 2022| 2022-03-22 | -",
        "22 сентября 2022 г.| 2022-09-22 | -",
      })
  void readsMonthsInWords(String field, LocalDate day, Instant instant) {
    assertEquals(new Published(day, instant), inUtc(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "9/6/17| 2017-09-06 | 2017-06-09 | n/n/yy | -",
        "9/6/1998| 1998-09-06 | 1998-06-09 | n/n/yyyy | -",
        "22/9/2017| 2017-09-22 | - | n/n/yyyy | day_first",
        "04-20-2019| 2019-04-20 | - | n-n-yyyy | month_first",
        "20-04-2019| 2019-04-20 | - | n-n-yyyy | day_first",
        "6.9.2017| 2017-09-06 | 2017-06-09 | n.n.yyyy | -",
        "20. 04. 2019| 2019-04-20 | - | n.n.yyyy | day_first",
        "5/5/2017| 2017-05-05 | - | - | -",
        "Sat, 04/20/2019 - 10:11| 2019-04-20 | - | n/n/yyyy | month_first",
        "2017-09-06| 2017-09-06 | - | - | -",
      })
  void tellsWhichOrdersOfDayAndMonthArePossible(
      String field, LocalDate day, LocalDate otherDay, String form, String order) {
    WrittenDate date = PublicationDate.parse(field);
    assertEquals(day, date.day());
    assertEquals(otherDay, date.otherDay());
    assertEquals(form, date.form() == null ? null : date.form().code());
    assertEquals(order, date.order() == null ? null : date.order().code());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1663841472, 2022-09-22T10:11:12Z",
        "1663841472.0, 2022-09-22T10:11:12Z",
        "1663841472000, 2022-09-22T10:11:12Z",
        "1663841472000000, 2022-09-22T10:11:12Z",
        "1663841472000000000, 2022-09-22T10:11:12Z",
        "/Date(1663841472000)/, 2022-09-22T10:11:12Z",
        "/Date(1663841472000+0200)/, 2022-09-22T10:11:12Z",
        "1663804800, -",
      })
  void readsTimeSince1970(String field, Instant instant) {
    assertEquals(new Published(LocalDate.of(2022, 9, 22), instant), inUtc(field));
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
        "2022-09-221",
        "yesterday",
        "3 hours ago",
        "Updated 5 days ago",
        "2022",
        "32/13/2020",
        "30/2/2020",
        "Marching 5, 20",
        "Apr. 20",
        "2022-09",
        "0",
        "-1663841472",
        "4133980800000",
        "16638414720",
        "1663841472 17",
        "10.1.2.3",
        "nan",
        "10:11:12",
      })
  void leavesOthersUndated(String field) {
    assertFalse(PublicationDate.parse(field).isKnown());
  }

  @Test
  void leavesTextUndated() {
    assertFalse(PublicationDate.parse("It began on 2022-09-22. " + "x".repeat(200)).isKnown());
    assertFalse(PublicationDate.parse(null).isKnown());
  }

  @Property
  void readsEveryDayInEveryForm(
      @ForAll @IntRange(max = 73_000) int daysFrom1900, @ForAll @IntRange(max = 21) int form) {
    String pattern =
        new String[] {
              "yyyy-MM-dd",
              "yyyy/M/d",
              "yyyy.MM.dd",
              "yyyyMMdd",
              "yyyyMMdd'T000000Z'",
              "yyyy-MM-dd'T'00:00:00.000'Z'",
              "yyyy-MM-dd 10:11:12 'UTC'",
              "MMMM d, yyyy",
              "MMM. d, yyyy",
              "MMM d yyyy h:mm a",
              "EEEE, MMMM d, yyyy 'at' 3 'PM'",
              "d MMM yyyy",
              "d-MMM-yyyy",
              "d MMMM yyyy",
              "EEE MMM d 10:11:12 yyyy",
              "EEE MMM dd 10:11:12 '+0000' yyyy",
              "EEE, dd MMM yyyy 10:11:12 'GMT'",
              "'Published:' MMMM d, yyyy",
              "yyyy MMMM d",
              "d/MMM/yyyy:10:11:12 '+0000'",
              "MMM-dd-yyyy",
              "dd. MMMM yyyy",
            }
            [form];
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(daysFrom1900);
    String written = day.atStartOfDay().format(DateTimeFormatter.ofPattern(pattern, Locale.US));
    assertEquals(day, inUtc(written).day(), written);
  }

  @Property
  void readsEveryDayInBothOrders(
      @ForAll @IntRange(max = 73_000) int daysFrom1900, @ForAll boolean dayFirst) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(daysFrom1900);
    for (String pattern : dayFirst ? DAY_FIRST : MONTH_FIRST) {
      String written = day.format(DateTimeFormatter.ofPattern(pattern));
      WrittenDate date = PublicationDate.parse(written);
      DayMonthOrder order = dayFirst ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST;
      assertEquals(day, (date.isOpen() ? date.settled(order) : date).day(), written);
    }
  }

  private static final String[] DAY_FIRST = {"dd/MM/yyyy", "d-M-yyyy", "dd.MM.yyyy", "d. M. yyyy"};
  private static final String[] MONTH_FIRST = {"MM/dd/yyyy", "M-d-yyyy", "MM.dd.yyyy", "M/d/yyyy"};

  @Property
  void readsEveryMonthInEveryLanguage(
      @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(max = 7) int language) {
    String tag = new String[] {"en", "de", "fr", "es", "it", "pt", "nl", "ru"}[language];
    LocalDate day = LocalDate.of(2019, month, 20);
    for (String pattern : new String[] {"d MMMM yyyy", "d MMM yyyy", "LLLL d, yyyy"}) {
      String written = day.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(tag)));
      assertEquals(day, inUtc(written).day(), written);
    }
  }

  @Property
  void neverFails(@ForAll @StringLength(max = 170) String field) {
    assertEquals(PublicationDate.parse(field), PublicationDate.parse(field));
  }

  @Property(tries = 5_000)
  void neverFailsOnWhatResemblesDates(
      @ForAll
          @StringLength(max = 40)
          @Chars({'-', '/', '.', ':', ' ', '+', 'T', 'Z', 'p', 'm', 'h', '(', ','})
          @CharRange(from = '0', to = '9')
          String field) {
    WrittenDate date = PublicationDate.parse(field);
    assertEquals(date.isKnown(), date.published(null).isKnown());
  }

  @Test
  void neverHangs() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String piece : new String[] {"1", "1-", "a", "a1", "1:", " ", "1:1 ", "jan ", "é"}) {
            PublicationDate.parse(piece.repeat(160 / piece.length()));
            UrlDate.find("http://a.example/" + piece.repeat(1_900 / piece.length()));
          }
        });
  }
}
