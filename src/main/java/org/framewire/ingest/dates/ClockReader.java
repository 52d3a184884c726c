package org.framewire.ingest.dates;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.framewire.ingest.dates.WrittenDate.Clock;

/**
 * Finds the time of day: {@code 10:11}, {@code 10:11:12.345Z}, {@code 10:11 a.m. ET}, {@code 3 PM},
 * {@code 10h11}, with a zone by name or offset. Fractions of a second are dropped.
 */
final class ClockReader {
  private static final int MOST_OFFSET_HOURS = 14;
  private static final int LONGEST_ZONE_NAME = 5;

  private final DateTokens tokens;
  private int at;

  private ClockReader(DateTokens tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  /** The first time that is written; its tokens are used up. */
  static Clock find(DateTokens tokens) {
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.isNumber(token, 1, 2) && !isOffsetOfDay(tokens, token)) {
        ClockReader reader = new ClockReader(tokens, token);
        if (reader.minute() > 0 || reader.halfOfDay(token + 1) > 0) {
          return reader.read();
        }
      }
    }
    return Clock.NONE;
  }

  /** A day may have an offset and no time: {@code 2019-04-20+02:00}. */
  private static boolean isOffsetOfDay(DateTokens tokens, int token) {
    return tokens.follows(token, '+') || tokens.follows(token, '-');
  }

  /** A time that was read already, with the zone that is written from {@code token} on. */
  static Clock withZone(LocalTime time, DateTokens tokens, int token) {
    return new ClockReader(tokens, token).zoned(time);
  }

  /** Where the minutes of {@code 10:11} or {@code 10h11} stand; 0 when there are none. */
  private int minute() {
    if (tokens.follows(at + 1, ':') && tokens.isNumber(at + 1, 2, 2)) {
      return at + 1;
    }
    boolean withLetter =
        tokens.isWord(at + 1)
            && tokens.touches(at + 1)
            && tokens.isNumber(at + 2, 2, 2)
            && tokens.touches(at + 2)
            && tokens.lower(at + 1).equals("h");
    return withLetter ? at + 2 : 0;
  }

  /** How many tokens of {@code am} or {@code p.m.} stand at {@code token}. */
  private int halfOfDay(int token) {
    if (!tokens.isWord(token) || tokens.length(token) > 2) {
      return 0;
    }
    String word = tokens.lower(token);
    if (word.equals("am") || word.equals("pm")) {
      return 1;
    }
    boolean inLetters =
        (word.equals("a") || word.equals("p"))
            && tokens.isWord(token + 1)
            && tokens.follows(token + 1, '.')
            && tokens.lower(token + 1).equals("m");
    return inLetters ? 2 : 0;
  }

  private Clock read() {
    int minuteToken = minute();
    int hour = take();
    int minute = 0;
    int second = 0;
    if (minuteToken > 0) {
      while (at < minuteToken) {
        tokens.use(at++);
      }
      minute = take();
      second = second();
    }
    hour = ofWholeDay(hour);
    boolean isTime = hour < 24 && minute < 60 && second <= 60;
    // A leap second is the second before it, which Java's clock knows.
    return zoned(isTime ? LocalTime.of(hour, minute, Math.min(59, second)) : null);
  }

  private int second() {
    if (!tokens.follows(at, ':') || !tokens.isNumber(at, 2, 2)) {
      return 0;
    }
    int second = take();
    if (tokens.isNumber(at) && (tokens.follows(at, '.') || tokens.follows(at, ','))) {
      tokens.use(at++);
    }
    return second;
  }

  private int take() {
    int value = tokens.value(at);
    tokens.use(at++);
    return value;
  }

  private int ofWholeDay(int hour) {
    int length = halfOfDay(at);
    if (length == 0) {
      return hour;
    }
    boolean afternoon = tokens.lower(at).charAt(0) == 'p';
    for (int i = 0; i < length; i++) {
      tokens.use(at++);
    }
    if (hour > 12) {
      return hour;
    }
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private Clock zoned(LocalTime time) {
    if (tokens.isNumber(at)) {
      return new Clock(time, offset(), false);
    }
    if (!tokens.isWord(at) || !standsAlone() || tokens.length(at) > LONGEST_ZONE_NAME) {
      return new Clock(time, null, false);
    }
    String written = tokens.written(at);
    ZoneId zone = ZoneNames.find(tokens.lower(at));
    if (zone == null) {
      // Capitals behind a time are a zone that is not known, unless they are a month.
      boolean isZone = isCapitals(written) && MonthNames.find(tokens.lower(at)) == 0;
      return new Clock(time, null, isZone);
    }
    tokens.use(at++);
    ZoneId offset = zone.equals(ZoneOffset.UTC) && tokens.isNumber(at) ? offset() : null;
    return new Clock(time, offset == null ? zone : offset, false);
  }

  private boolean standsAlone() {
    String gap = tokens.gap(at).strip();
    return gap.isEmpty() || gap.equals("(") || gap.equals(".");
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** The offset {@code +02:00}, {@code -0500} or {@code +02} at the present token, or null. */
  private ZoneId offset() {
    String gap = tokens.gap(at);
    char sign = gap.isEmpty() ? 0 : gap.charAt(gap.length() - 1);
    if ((sign != '+' && sign != '-') || gap.strip().length() != 1) {
      return null;
    }
    int hours;
    int minutes = 0;
    if (tokens.isNumber(at, 4, 4)) {
      hours = tokens.part(at, 0, 2);
      minutes = tokens.part(at, 2, 4);
    } else if (tokens.isNumber(at, 1, 2) && tokens.follows(at + 1, ':')) {
      hours = tokens.value(at);
      minutes = tokens.isNumber(at + 1, 2, 2) ? tokens.value(at + 1) : 60;
    } else if (tokens.isNumber(at, 1, 2) && gap.length() == 1) {
      hours = tokens.value(at);
    } else {
      return null;
    }
    return hours > MOST_OFFSET_HOURS || minutes > 59 ? null : use(sign, hours, minutes);
  }

  private ZoneId use(char sign, int hours, int minutes) {
    boolean inTwoParts = tokens.follows(at + 1, ':');
    tokens.use(at++);
    if (inTwoParts) {
      tokens.use(at++);
    }
    int signum = sign == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(signum * hours, signum * minutes);
  }
}
