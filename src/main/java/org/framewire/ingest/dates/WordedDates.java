package org.framewire.ingest.dates;

import java.time.LocalDate;
import java.util.Set;

/**
 * Reads dates with the month in words: {@code April 20, 2019}, {@code 20-Apr-19}, {@code Sat Apr 20
 * 10:11:12 2019}, {@code 20 de abril de 2019}.
 */
final class WordedDates {
  /** What stands behind a number, or between the parts, and says nothing. */
  private static final Set<String> FILLERS =
      Set.of("st", "nd", "rd", "th", "er", "º", "de", "del", "di", "of", "the");

  private static final int LONGEST_MONTH = 12;

  private final DateTokens tokens;

  private WordedDates(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** The first day that is written; null when there is none. */
  static LocalDate find(DateTokens tokens) {
    return new WordedDates(tokens).find();
  }

  private LocalDate find() {
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.isWord(token) && tokens.length(token) <= LONGEST_MONTH) {
        int month = MonthNames.find(tokens.lower(token));
        LocalDate day = month == 0 ? null : around(token, month);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /** The day in the numbers beside a month. */
  private LocalDate around(int month, int number) {
    int before = skipBack(month);
    int after = skip(month);
    int last = skip(after);
    boolean dayBefore = tokens.isNumber(before, 1, 2);
    if (dayBefore && tokens.isNumber(after, 4, 4)) {
      return Days.of(tokens.value(after), number, tokens.value(before));
    }
    if (tokens.isNumber(after, 1, 2) && tokens.isNumber(last, 4, 4)) {
      return Days.of(tokens.value(last), number, tokens.value(after));
    }
    if (tokens.isNumber(before, 4, 4) && tokens.isNumber(after, 1, 2)) {
      return Days.of(tokens.value(before), number, tokens.value(after));
    }
    return dayBefore && tokens.isNumber(after, 2, 2)
        ? Days.of(Days.yearOf(tokens.value(after)), number, tokens.value(before))
        : null;
  }

  private int skip(int token) {
    int next = tokens.next(token);
    while (isFiller(next)) {
      next = tokens.next(next);
    }
    return next;
  }

  private int skipBack(int token) {
    int previous = tokens.previous(token);
    while (isFiller(previous)) {
      previous = tokens.previous(previous);
    }
    return previous;
  }

  private boolean isFiller(int token) {
    return tokens.isWord(token) && FILLERS.contains(tokens.lower(token));
  }
}
