package org.framewire.ingest.formats.json;

/**
 * Finds where a JSON value ends, chunk by chunk, and tells at once where it cannot go on: so a
 * quote that is missing is found where it is missing, and not at the end of the file. What scrapers
 * write and the parser takes, it passes: commas before an end, comments, NaN, line ends in strings.
 */
final class JsonScanner {
  /** The value goes on behind the bytes that were given. */
  static final int MORE = -1;

  /** What was given is no JSON, or nested deeper than any article. */
  static final int BROKEN = -2;

  private static final int MOST_DEPTH = 200;
  private static final String[] WORDS = {"true", "false", "null", "NaN", "Infinity"};

  private enum Expected {
    VALUE,
    VALUE_OR_END,
    KEY_OR_END,
    COLON,
    COMMA_OR_END,
    /** The value is whole. */
    NOTHING,
    /** Whatever follows, it is broken. */
    NEVER
  }

  private enum Inside {
    STRUCTURE,
    STRING,
    NUMBER,
    WORD,
    COMMENT_START,
    LINE_COMMENT,
    BLOCK_COMMENT
  }

  private final boolean[] isObject = new boolean[MOST_DEPTH];
  private int depth;
  private Expected expected;
  private Inside inside;
  private boolean escaped;
  private boolean star;
  private String word;
  private int letters;
  private int brokenAt;

  /** Prepares for the first byte of another value. */
  void begin() {
    depth = 0;
    expected = Expected.VALUE;
    inside = Inside.STRUCTURE;
    escaped = false;
  }

  /** Where scanning stopped after {@link #BROKEN}. */
  int brokenAt() {
    return brokenAt;
  }

  /** Whether the value is whole if nothing follows, as a number may be. */
  boolean mayEnd() {
    boolean wordEnds = inside == Inside.WORD && letters == word.length();
    return depth == 0 && (inside == Inside.NUMBER || wordEnds);
  }

  /** The index behind the value's last byte, {@link #MORE} or {@link #BROKEN}. */
  int scan(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (inside == Inside.STRING) {
        at = passString(bytes, at, to);
      } else if (inside == Inside.STRUCTURE || !passInside(bytes[at])) {
        if (isDone()) {
          return at;
        }
        if (!passStructure(bytes[at])) {
          brokenAt = at;
          return BROKEN;
        }
        at++;
      } else {
        at++;
      }
      if (inside == Inside.STRUCTURE && isDone()) {
        return at;
      }
    }
    return MORE;
  }

  private boolean isDone() {
    return expected == Expected.NOTHING;
  }

  private int passString(byte[] bytes, int from, int to) {
    int at = from;
    if (escaped) {
      escaped = false;
      at++;
    }
    while (at < to && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    if (at > to) {
      escaped = true;
      return to;
    }
    if (at < to) {
      inside = Inside.STRUCTURE;
      valueEnds();
      return at + 1;
    }
    return at;
  }

  /** Passes a byte of a number, a word or a comment; false when it stands behind that. */
  private boolean passInside(byte next) {
    switch (inside) {
      case NUMBER -> {
        if (isOfNumber(next)) {
          return true;
        }
        if (next == 'I') {
          return beginWord(next);
        }
        inside = Inside.STRUCTURE;
        valueEnds();
        return false;
      }
      case WORD -> {
        if (letters < word.length() && word.charAt(letters) == next) {
          letters++;
          return true;
        }
        inside = Inside.STRUCTURE;
        if (letters == word.length()) {
          valueEnds();
        } else {
          expected = Expected.NEVER;
        }
        return false;
      }
      case COMMENT_START -> {
        inside = next == '/' ? Inside.LINE_COMMENT : Inside.BLOCK_COMMENT;
        star = false;
        return true;
      }
      case LINE_COMMENT -> {
        inside = next == '\n' ? Inside.STRUCTURE : inside;
        return true;
      }
      case BLOCK_COMMENT -> {
        inside = star && next == '/' ? Inside.STRUCTURE : inside;
        star = next == '*';
        return true;
      }
      default -> throw new IllegalStateException(inside.toString());
    }
  }

  private static boolean isOfNumber(byte next) {
    return (next >= '0' && next <= '9')
        || next == '.'
        || next == '-'
        || next == '+'
        || next == 'e'
        || next == 'E';
  }

  private boolean passStructure(byte next) {
    return switch (next) {
      case ' ', '\t', '\n', '\r' -> true;
      case '/' -> {
        inside = Inside.COMMENT_START;
        yield true;
      }
      case '"' -> {
        inside = Inside.STRING;
        yield expectsValue() || expected == Expected.KEY_OR_END;
      }
      case '{', '[' -> expectsValue() && open(next == '{');
      case '}', ']' -> close(next == '}');
      case ':' -> expect(Expected.VALUE, Expected.COLON);
      case ',' -> expect(behindComma(), Expected.COMMA_OR_END);
      default -> expectsValue() && beginScalar(next);
    };
  }

  private boolean expect(Expected then, Expected now) {
    boolean fits = expected == now;
    expected = then;
    return fits;
  }

  private Expected behindComma() {
    return depth > 0 && isObject[depth - 1] ? Expected.KEY_OR_END : Expected.VALUE_OR_END;
  }

  private boolean expectsValue() {
    return expected == Expected.VALUE || expected == Expected.VALUE_OR_END;
  }

  private boolean beginScalar(byte next) {
    if (isOfNumber(next) && next != 'e' && next != 'E') {
      inside = Inside.NUMBER;
      return true;
    }
    return beginWord(next);
  }

  private boolean beginWord(byte next) {
    for (String candidate : WORDS) {
      if (candidate.charAt(0) == next) {
        inside = Inside.WORD;
        word = candidate;
        letters = 1;
        return true;
      }
    }
    return false;
  }

  private boolean open(boolean object) {
    if (depth == MOST_DEPTH) {
      return false;
    }
    isObject[depth] = object;
    depth++;
    expected = object ? Expected.KEY_OR_END : Expected.VALUE_OR_END;
    return true;
  }

  private boolean close(boolean object) {
    boolean mayEnd =
        expected == Expected.COMMA_OR_END
            || expected == (object ? Expected.KEY_OR_END : Expected.VALUE_OR_END);
    if (depth == 0 || isObject[depth - 1] != object || !mayEnd) {
      return false;
    }
    depth--;
    expected = Expected.COMMA_OR_END;
    valueEnds();
    return true;
  }

  private void valueEnds() {
    if (depth == 0) {
      expected = Expected.NOTHING;
    } else if (expected == Expected.KEY_OR_END) {
      expected = Expected.COLON;
    } else {
      expected = Expected.COMMA_OR_END;
    }
  }
}
