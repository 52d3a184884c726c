package org.framewire.entities;

import org.framewire.text.Utf8;

/** What stands between two pieces of a name, and whether an article may write it another way. */
final class NameGap {
  /** White space alone, which may hold a line's end. */
  static final byte SPACE = 1;

  static final byte HYPHEN = 2;
  static final byte APOSTROPHE = 3;

  /** A full stop without a space: {@code U.S}. */
  static final byte STOP = 4;

  /** A full stop and a space: {@code St. Lucia}. */
  static final byte STOP_SPACE = 5;

  /** An apostrophe and a space: {@code Workers' Party}. */
  static final byte APOSTROPHE_SPACE = 6;

  /** A comma and a space: {@code Washington, D.C.}. */
  static final byte COMMA_SPACE = 7;

  /** Anything else, a paragraph's end above all: no name goes over it. */
  static final byte OTHER = 0;

  private NameGap() {}

  static byte between(byte[] utf8, int from, int to) {
    if (to - from == 1) {
      return ofOneByte(utf8[from]);
    }
    if (from == to) {
      return OTHER;
    }
    int codePoint = Utf8.decode(utf8, from, to);
    int behindMark = from + Utf8.width(codePoint);
    if (isSpace(codePoint)) {
      return isSpaces(utf8, from, to) ? SPACE : OTHER;
    }
    boolean ends = behindMark == to;
    if (!ends && !isSpaces(utf8, behindMark, to)) {
      return OTHER;
    }
    return switch (codePoint) {
      case '\'', 0x2019 -> ends ? APOSTROPHE : APOSTROPHE_SPACE;
      case '-', 0x2010, 0x2011 -> ends ? HYPHEN : OTHER;
      case '.' -> ends ? STOP : STOP_SPACE;
      case ',' -> ends ? OTHER : COMMA_SPACE;
      default -> OTHER;
    };
  }

  private static byte ofOneByte(byte b) {
    return switch (b) {
      case ' ', '\n', '\t', '\r' -> SPACE;
      case '-' -> HYPHEN;
      case '\'' -> APOSTROPHE;
      case '.' -> STOP;
      default -> OTHER;
    };
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint == 0xA0 || Character.isWhitespace(codePoint);
  }

  private static boolean isSpaces(byte[] utf8, int from, int to) {
    int lineEnds = 0;
    int at = from;
    while (at < to) {
      int codePoint = Utf8.decode(utf8, at, to);
      if (!isSpace(codePoint)) {
        return false;
      }
      lineEnds += codePoint == '\n' ? 1 : 0;
      at += Utf8.width(codePoint);
    }
    return lineEnds < 2;
  }

  /**
   * Whether a name that has {@code named} between two words may be written with {@code written}:
   * spaces and hyphens stand for one another, and the marks of abbreviations may be left out.
   */
  static boolean fits(byte named, byte written) {
    if (named == written) {
      return named != OTHER;
    }
    return switch (named) {
      case SPACE -> written == HYPHEN;
      case HYPHEN, APOSTROPHE_SPACE, COMMA_SPACE -> written == SPACE;
      case STOP -> written == STOP_SPACE;
      case STOP_SPACE -> written == SPACE || written == STOP;
      default -> false;
    };
  }
}
