package org.framewire.quotations;

import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/** The marks between a token and the one before it, as bits. */
final class Marks {
  static final int NONE = 0;
  static final int COMMA = 1;

  /** A full stop, question or exclamation mark. */
  static final int STOP = 2;

  /** A question or exclamation mark alone, behind which a sentence may go on. */
  static final int CALL = 4;

  /** A colon, semicolon or dash. */
  static final int PAUSE = 8;

  static final int BRACKET = 16;
  static final int QUOTE = 32;

  private Marks() {}

  /** The marks before a token; of the first token, those at the start of the text. */
  static int before(Tokens tokens, int token) {
    int from = token == 0 ? 0 : tokens.end(token - 1);
    int to = token < tokens.count() ? tokens.start(token) : tokens.length();
    byte[] utf8 = tokens.text();
    int marks = NONE;
    for (int at = from; at < to; ) {
      int codePoint = Utf8.decode(utf8, at, to);
      marks |= mark(codePoint, to - from);
      at += Utf8.width(codePoint);
    }
    return marks;
  }

  private static int mark(int codePoint, int gap) {
    return switch (codePoint) {
      case ',' -> COMMA;
      case '.' -> STOP;
      case '!', '?' -> STOP | CALL;
      case ':', ';', 0x2013, 0x2014 -> PAUSE;
      // A hyphen between spaces is a dash.
      case '-' -> gap > 1 ? PAUSE : NONE;
      case '(', ')', '[', ']' -> BRACKET;
      case '"', 0x201C, 0x201D, 0x201E, 0xAB, 0xBB -> QUOTE;
      default -> NONE;
    };
  }

  static boolean has(int marks, int any) {
    return (marks & any) != 0;
  }
}
