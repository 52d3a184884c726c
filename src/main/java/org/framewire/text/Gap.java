package org.framewire.text;

/** Reads what stands between two tokens: spaces, paragraph breaks, marks. */
final class Gap {
  static final int NONE = -1;

  private Gap() {}

  /** Whether a code point is white space of any kind, no-break spaces included. */
  static boolean isSpace(int codePoint) {
    return codePoint <= ' '
        || codePoint == 0xA0
        || (codePoint > 0x7F && (Character.isWhitespace(codePoint) || codePoint == 0x202F));
  }

  /** Whether the bytes hold an empty line, which ends a paragraph. */
  static boolean breaksParagraph(byte[] utf8, int from, int to) {
    boolean sawLineEnd = false;
    for (int at = from; at < to; at++) {
      byte b = utf8[at];
      if (b == '\n') {
        if (sawLineEnd) {
          return true;
        }
        sawLineEnd = true;
      } else if (b > ' ' || b < 0) {
        sawLineEnd = false;
      }
    }
    return false;
  }

  /** The code point before a byte offset, or {@link #NONE} at the start of the text. */
  static int before(byte[] utf8, int at) {
    int start = at - 1;
    while (start >= 0 && (utf8[start] & 0xC0) == 0x80) {
      start--;
    }
    return start < 0 ? NONE : Utf8.decode(utf8, start, at);
  }

  /** The code point at a byte offset, or {@link #NONE} at the end of the text. */
  static int after(byte[] utf8, int at, int length) {
    return at >= length ? NONE : Utf8.decode(utf8, at, length);
  }
}
