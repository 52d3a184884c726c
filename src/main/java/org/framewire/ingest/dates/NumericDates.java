package org.framewire.ingest.dates;

import java.time.LocalTime;
import org.framewire.ingest.dates.WrittenDate.Clock;

/**
 * Reads dates whose parts are all numbers: {@code 2019-04-20}, {@code 9/6/17}, {@code 20.04.2019},
 * {@code 20190420T101112Z}.
 */
final class NumericDates {
  private static final int DIGITS_OF_DAY = 8;
  private static final int DIGITS_TO_MINUTE = 12;
  private static final int DIGITS_TO_SECOND = 14;

  private NumericDates() {}

  /** The first date in three numbers; unknown when there is none. */
  static WrittenDate inThree(DateTokens tokens, Clock clock) {
    for (int token = 0; token + 2 < tokens.count(); token++) {
      boolean numbers =
          tokens.isNumber(token) && tokens.isNumber(token + 1) && tokens.isNumber(token + 2);
      if (numbers && tokens.separator(token + 1) == tokens.separator(token + 2)) {
        WrittenDate date = inThree(tokens, token, clock);
        if (date != null) {
          return date;
        }
      }
    }
    return WrittenDate.UNKNOWN;
  }

  /** The date in the numbers from {@code first} on; null when they are none by their lengths. */
  private static WrittenDate inThree(DateTokens tokens, int first, Clock clock) {
    char separator = tokens.separator(first + 1);
    boolean parted = separator == '-' || separator == '/' || separator == '.';
    int digits = tokens.length(first);
    int lastDigits = tokens.length(first + 2);
    if (tokens.length(first + 1) > 2 || !(parted || separator == ' ')) {
      return null;
    }
    int middle = tokens.value(first + 1);
    if (digits == 4 && lastDigits <= 2) {
      int day = tokens.value(first + 2);
      return WrittenDate.of(Days.of(tokens.value(first), middle, day), clock);
    }
    if (parted && digits <= 2 && (lastDigits == 4 || lastDigits == 2)) {
      int last = tokens.value(first + 2);
      int year = lastDigits == 4 ? last : Days.yearOf(last);
      DayMonthForm form = new DayMonthForm(separator, lastDigits);
      return WrittenDate.of(tokens.value(first), middle, year, form, clock);
    }
    return null;
  }

  /** The first date in one number of eight digits, or twelve or fourteen with the time. */
  static WrittenDate inOne(DateTokens tokens, Clock clock) {
    for (int token = 0; token < tokens.count(); token++) {
      int digits = tokens.isNumber(token) ? tokens.length(token) : 0;
      if (digits == DIGITS_OF_DAY || digits == DIGITS_TO_MINUTE || digits == DIGITS_TO_SECOND) {
        int year = tokens.part(token, 0, 4);
        int month = tokens.part(token, 4, 6);
        WrittenDate date =
            WrittenDate.of(
                Days.of(year, month, tokens.part(token, 6, DIGITS_OF_DAY)),
                clockOfOne(tokens, token, clock));
        if (date.isKnown()) {
          return date;
        }
      }
    }
    return WrittenDate.UNKNOWN;
  }

  private static Clock clockOfOne(DateTokens tokens, int token, Clock clock) {
    if (tokens.length(token) > DIGITS_OF_DAY) {
      return ClockReader.withZone(time(tokens, token, DIGITS_OF_DAY), tokens, token + 1);
    }
    boolean behindLetter =
        tokens.isWord(token + 1)
            && tokens.touches(token + 1)
            && tokens.touches(token + 2)
            && (tokens.isNumber(token + 2, 4, 4) || tokens.isNumber(token + 2, 6, 6))
            && tokens.lower(token + 1).equals("t");
    if (!behindLetter) {
      return clock;
    }
    int zone = tokens.follows(token + 3, '.') ? token + 4 : token + 3;
    return ClockReader.withZone(time(tokens, token + 2, 0), tokens, zone);
  }

  /** The time in the digits of a number from {@code from} on; null when there is none such. */
  private static LocalTime time(DateTokens tokens, int token, int from) {
    int hour = tokens.part(token, from, from + 2);
    int minute = tokens.part(token, from + 2, from + 4);
    boolean withSecond = tokens.length(token) - from > 4;
    int second = withSecond ? tokens.part(token, from + 4, from + 6) : 0;
    return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
  }
}
