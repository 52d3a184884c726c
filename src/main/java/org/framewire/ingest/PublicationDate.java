package org.framewire.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date of an article from what a dump gives: ISO days and times with or without a zone,
 * RFC 1123, {@code 9/6/17}, {@code 04-20-2019}, {@code September 22, 2022}, seconds or milliseconds
 * since 1970.
 *
 * <p>The day is the one that is written, in the zone that it is written in. A time without a zone
 * is taken as UTC; midnight counts as no time, because exports of days write it. Years before 1900
 * and after 2100 are no dates of articles.
 */
final class PublicationDate {
  private static final String CLOCK =
      "(?:(?:[T\\s]\\s*|,\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
          + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + CLOCK + ".*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4})" + CLOCK,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_URL =
      Pattern.compile("[/-]((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/?#_-]|$)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LONGEST = 80;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final DayMonthOrder order;

  PublicationDate(DayMonthOrder order) {
    this.order = order;
  }

  /** The date that a field gives; unknown when the field is null, empty, absurd or no date. */
  Published parse(String field) {
    if (field == null || field.isBlank() || field.length() > LONGEST) {
      return Published.UNKNOWN;
    }
    try {
      return read(field.strip());
    } catch (DateTimeException | NumberFormatException e) {
      return Published.UNKNOWN;
    }
  }

  /** The day that an address carries, as in {@code /2016/09/20/}. */
  static Published inUrl(String url) {
    if (url == null) {
      return Published.UNKNOWN;
    }
    Matcher path = IN_URL.matcher(url.toLowerCase(Locale.ROOT));
    if (!path.find()) {
      return Published.UNKNOWN;
    }
    try {
      String month = path.group(2);
      int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
      return day(Integer.parseInt(path.group(1)), number, Integer.parseInt(path.group(3)));
    } catch (DateTimeException e) {
      return Published.UNKNOWN;
    }
  }

  private Published read(String text) {
    Matcher matcher = YEAR_FIRST.matcher(text);
    if (matcher.matches()) {
      Published day = day(number(matcher, 1), number(matcher, 3), number(matcher, 4));
      return withClock(day, matcher, 5);
    }
    matcher = YEAR_LAST.matcher(text);
    if (matcher.matches()) {
      return yearLast(matcher);
    }
    matcher = COMPACT.matcher(text);
    if (matcher.matches()) {
      return day(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    }
    matcher = EPOCH.matcher(text);
    if (matcher.matches()) {
      return epoch(Long.parseLong(matcher.group(1)));
    }
    return inWords(text);
  }

  private Published inWords(String text) {
    Matcher matcher = DAY_MONTH.matcher(text);
    if (matcher.find() && month(matcher.group(2)) > 0) {
      Published day = day(number(matcher, 3), month(matcher.group(2)), number(matcher, 1));
      return withClock(day, matcher, 4);
    }
    matcher = MONTH_DAY.matcher(text);
    while (matcher.find()) {
      if (month(matcher.group(1)) > 0) {
        return day(number(matcher, 3), month(matcher.group(1)), number(matcher, 2));
      }
    }
    return Published.UNKNOWN;
  }

  private Published yearLast(Matcher matcher) {
    int first = number(matcher, 1);
    int second = number(matcher, 3);
    int year = number(matcher, 4);
    if (year < 100) {
      year += year < 70 ? 2000 : 1900;
    }
    boolean dayFirst = first > 12 || (second <= 12 && order.dayFirst(matcher.group(2).charAt(0)));
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }

  private static Published epoch(long seconds) {
    Instant instant = Instant.ofEpochSecond(seconds);
    LocalDate day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
    return new Published(day, instant);
  }

  private static Published day(int year, int month, int day) {
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Published.UNKNOWN
        : new Published(LocalDate.of(year, month, day), null);
  }

  /** Adds the time of the four groups from {@code group} on: hour, minute, second, zone. */
  private static Published withClock(Published published, Matcher matcher, int group) {
    if (!published.isKnown() || matcher.group(group) == null) {
      return published;
    }
    String second = matcher.group(group + 2);
    LocalTime time =
        LocalTime.of(
            number(matcher, group),
            number(matcher, group + 1),
            second == null ? 0 : Math.min(59, Integer.parseInt(second)));
    if (time.equals(LocalTime.MIDNIGHT)) {
      return published;
    }
    ZoneOffset zone = zone(matcher.group(group + 3));
    return new Published(published.day(), published.day().atTime(time).toInstant(zone));
  }

  private static ZoneOffset zone(String written) {
    return written == null || Character.isLetter(written.charAt(0))
        ? ZoneOffset.UTC
        : ZoneOffset.of(written);
  }

  /** 1 to 12 for a month's English name or its first letters, else 0. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int at = lower.length() < 3 ? -1 : MONTHS.indexOf(lower.substring(0, 3));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
