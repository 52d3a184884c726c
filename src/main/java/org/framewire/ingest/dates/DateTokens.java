package org.framewire.ingest.dates;

import java.util.Arrays;
import java.util.Locale;

/**
 * A short text cut into numbers and words. Who reads a part of it marks its tokens as used, and
 * others pass over them.
 */
final class DateTokens {
  /** A date with weekday, time, zone and labels has some twenty. */
  private static final int MOST = 40;

  private static final int MOST_DIGITS_OF_INT = 9;

  private final String text;
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private final boolean[] used = new boolean[MOST];
  private int count;

  DateTokens(String text) {
    this.text = text;
    cut();
  }

  private void cut() {
    int at = 0;
    while (at < text.length() && count < MOST) {
      int end = isDigit(at) ? endOfNumber(at) : endOfWord(at);
      if (end > at) {
        starts[count] = at;
        ends[count] = end;
        count++;
      }
      at = Math.max(end, at + 1);
    }
  }

  private int endOfNumber(int from) {
    int end = from;
    while (end < text.length() && isDigit(end)) {
      end++;
    }
    return end;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  int count() {
    return count;
  }

  /** Whether an unused number stands at {@code token}, which may lie outside. */
  boolean isNumber(int token) {
    return isFree(token) && isDigit(starts[token]);
  }

  /** Whether an unused number of so many digits stands at {@code token}. */
  boolean isNumber(int token, int fewestDigits, int mostDigits) {
    return isNumber(token) && length(token) >= fewestDigits && length(token) <= mostDigits;
  }

  boolean isWord(int token) {
    return isFree(token) && !isDigit(starts[token]);
  }

  private boolean isFree(int token) {
    return token >= 0 && token < count && !used[token];
  }

  /** Digits or letters of a token. */
  int length(int token) {
    return ends[token] - starts[token];
  }

  /** The value of a number of nine digits at most. */
  int value(int token) {
    if (length(token) > MOST_DIGITS_OF_INT) {
      throw new IllegalArgumentException("more than nine digits: " + written(token));
    }
    return part(token, 0, length(token));
  }

  /** The value of some digits of a number. */
  int part(int token, int from, int to) {
    int value = 0;
    for (int at = starts[token] + from; at < starts[token] + to; at++) {
      value = value * 10 + (text.charAt(at) - '0');
    }
    return value;
  }

  String written(int token) {
    return text.substring(starts[token], ends[token]);
  }

  String lower(int token) {
    return written(token).toLowerCase(Locale.ROOT);
  }

  /** What stands between a token and the one before, or before the first. */
  String gap(int token) {
    return text.substring(token == 0 ? 0 : ends[token - 1], starts[token]);
  }

  /** Whether a token and the one before are parted by {@code between} and nothing else. */
  boolean follows(int token, char between) {
    return isBehindAnother(token)
        && starts[token] - ends[token - 1] == 1
        && text.charAt(ends[token - 1]) == between;
  }

  /** Whether a token follows the one before without a gap. */
  boolean touches(int token) {
    return isBehindAnother(token) && starts[token] == ends[token - 1];
  }

  private boolean isBehindAnother(int token) {
    return token > 0 && token < count;
  }

  /**
   * The one character, blanks aside, between a token and the one before; a blank if none; else 0.
   */
  char separator(int token) {
    char found = 0;
    for (int at = ends[token - 1]; at < starts[token]; at++) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c)) {
        if (found != 0) {
          return 0;
        }
        found = c;
      }
    }
    return found == 0 && starts[token] > ends[token - 1] ? ' ' : found;
  }

  void use(int token) {
    used[token] = true;
  }

  /** Takes all tokens outside the range as used, and those inside as not. */
  void restrict(int from, int to) {
    Arrays.fill(used, true);
    Arrays.fill(used, from, to, false);
  }

  /** The next unused token behind {@code token}, or {@link #count}. */
  int next(int token) {
    int next = token + 1;
    while (next < count && used[next]) {
      next++;
    }
    return next;
  }

  /** The last unused token before {@code token}, or -1. */
  int previous(int token) {
    int previous = token - 1;
    while (previous >= 0 && used[previous]) {
      previous--;
    }
    return previous;
  }
}
