package org.framewire.text;

/**
 * Cuts UTF-8 text into tokens, the one definition of a word that everything here uses.
 *
 * <p>A token is a run of letters, digits and combining marks that begins with a letter or digit;
 * single apostrophes and hyphens inside it belong to it ({@code don't}, {@code US-Russia}). Between
 * them stand the token's <em>pieces</em> ({@code us}, {@code russia}), which is what names are
 * matched on. The normal form of a token is lower case, code point by code point ({@link
 * Character#toLowerCase(int)}), with curly apostrophes and typographic hyphens folded to {@code '}
 * and {@code -}. Text is expected in NFC.
 *
 * <p>An instance holds no state: the state is in the {@link Tokens} that it fills.
 */
public final class Tokenizer {
  private static final byte WORD = 1;
  private static final byte UPPER = 2;
  private static final byte JOINER = 3;
  private static final byte[] ASCII = asciiClasses();

  private Tokenizer() {}

  private static byte[] asciiClasses() {
    byte[] classes = new byte[128];
    for (int c = 0; c < 128; c++) {
      if (c >= 'A' && c <= 'Z') {
        classes[c] = UPPER;
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        classes[c] = WORD;
      } else if (c == '\'' || c == '-') {
        classes[c] = JOINER;
      }
    }
    return classes;
  }

  /** Fills {@code tokens} with the tokens of the first {@code length} bytes of {@code utf8}. */
  public static void tokenize(byte[] utf8, int length, Tokens tokens) {
    tokens.reset(utf8, length);
    int at = 0;
    while (at < length) {
      byte b = utf8[at];
      if (b >= 0) {
        byte kind = ASCII[b];
        if (kind == WORD || kind == UPPER) {
          at = readToken(utf8, at, length, tokens);
        } else {
          at++;
        }
      } else if (isGeneralPunctuation(utf8, at, length)) {
        at += 3;
      } else {
        int codePoint = Utf8.decode(utf8, at, length);
        if (Character.isLetterOrDigit(codePoint)) {
          at = readToken(utf8, at, length, tokens);
        } else {
          at += Utf8.width(codePoint);
        }
      }
    }
  }

  private static int readToken(byte[] utf8, int start, int length, Tokens tokens) {
    tokens.beginToken();
    int at = readPiece(utf8, start, length, tokens);
    while (at < length) {
      int joinerWidth = joinerWidth(utf8, at, length);
      if (joinerWidth == 0 || !startsPiece(utf8, at + joinerWidth, length)) {
        break;
      }
      tokens.join(isHyphen(utf8, at) ? (byte) '-' : (byte) '\'');
      at = readPiece(utf8, at + joinerWidth, length, tokens);
    }
    tokens.endToken();
    return at;
  }

  private static int readPiece(byte[] utf8, int start, int length, Tokens tokens) {
    tokens.beginPiece(start);
    int at = start;
    while (at < length) {
      byte b = utf8[at];
      if (b >= 0) {
        byte kind = ASCII[b];
        if (kind == WORD) {
          tokens.appendLower(b);
        } else if (kind == UPPER) {
          tokens.appendUpper((byte) (b | 0x20));
        } else {
          break;
        }
        at++;
      } else if (isGeneralPunctuation(utf8, at, length)) {
        break;
      } else {
        int codePoint = Utf8.decode(utf8, at, length);
        if (!isWordPart(codePoint)) {
          break;
        }
        tokens.append(codePoint);
        at += Utf8.width(codePoint);
      }
    }
    tokens.endPiece(at);
    return at;
  }

  private static boolean startsPiece(byte[] utf8, int at, int length) {
    if (at >= length) {
      return false;
    }
    byte b = utf8[at];
    if (b >= 0) {
      return ASCII[b] == WORD || ASCII[b] == UPPER;
    }
    return Character.isLetterOrDigit(Utf8.decode(utf8, at, length));
  }

  /**
   * Whether one of U+2000 to U+203F stands here: curly quotes, dashes, the ellipsis, spaces; no
   * letter among them. Nearly all of news beyond ASCII is these, and a look at the character tables
   * for each would cost a twentieth of the pass.
   */
  private static boolean isGeneralPunctuation(byte[] utf8, int at, int length) {
    return utf8[at] == (byte) 0xE2 && at + 2 < length && utf8[at + 1] == (byte) 0x80;
  }

  private static boolean isWordPart(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Bytes of the apostrophe or hyphen here, or 0: ' - ’ (U+2019) ‐ (U+2010) ‑ (U+2011). */
  private static int joinerWidth(byte[] utf8, int at, int length) {
    byte b = utf8[at];
    if (b == '\'' || b == '-') {
      return 1;
    }
    if (b == (byte) 0xE2 && at + 2 < length && utf8[at + 1] == (byte) 0x80) {
      byte last = utf8[at + 2];
      return last == (byte) 0x99 || last == (byte) 0x90 || last == (byte) 0x91 ? 3 : 0;
    }
    return 0;
  }

  private static boolean isHyphen(byte[] utf8, int at) {
    return utf8[at] == '-' || (utf8[at] == (byte) 0xE2 && utf8[at + 2] != (byte) 0x99);
  }
}
