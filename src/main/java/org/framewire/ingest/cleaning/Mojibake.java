package org.framewire.ingest.cleaning;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * Undoes mojibake: UTF-8 that was read as windows-1252 or Latin-1, once or several times over, as
 * in {@code itâ€™s} and {@code cafÃ©}.
 *
 * <p>It goes run by run. A run is what one character became; it is undone when its bytes are the
 * UTF-8 of a character and nobody would write the run itself. Runs that somebody may have written,
 * such as the end of {@code “IRMÃ”}, stay, unless the text holds others that are beyond doubt.
 */
final class Mojibake {
  private static final int MOST_ROUNDS = 4;

  /** What windows-1252 has at the bytes 80 to 9F; where it has nothing, the control of Latin-1. */
  private static final String WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

  /** Marks of bytes 80 to BF that may well follow a letter. */
  private static final String USUAL_MARKS = "‚„…‘’“”–—›‹•†‡™®°«»·¿¡\u00a0";

  private static final Set<UnicodeBlock> ALPHABETS =
      Set.of(
          UnicodeBlock.GREEK,
          UnicodeBlock.CYRILLIC,
          UnicodeBlock.HEBREW,
          UnicodeBlock.ARABIC,
          UnicodeBlock.DEVANAGARI,
          UnicodeBlock.BENGALI,
          UnicodeBlock.TAMIL,
          UnicodeBlock.THAI,
          UnicodeBlock.HIRAGANA,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.HANGUL_SYLLABLES);

  private final String text;
  private final StringBuilder mended;
  private boolean sureOfSome;

  private Mojibake(String text) {
    this.text = text;
    this.mended = new StringBuilder(text.length());
  }

  /** The text without mojibake; the same object when it has none. */
  static String undo(String text) {
    String before = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int first = firstSuspect(before);
      if (first < 0) {
        return before;
      }
      String after = new Mojibake(before).undoOnce(first);
      if (after.equals(before)) {
        return before;
      }
      before = after;
    }
    return before;
  }

  /** Where the first lead stands that a continuation may follow, or -1: what clean texts cost. */
  private static int firstSuspect(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (isLead(c) && (continuation(text, i + 1) >= 0 || isBareLead(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private String undoOnce(int first) {
    sureOfSome = hasSureRun(first);
    mended.append(text, 0, first);
    int at = first;
    while (at < text.length()) {
      at = step(at);
    }
    return mended.toString();
  }

  private boolean hasSureRun(int from) {
    for (int at = from; at < text.length(); at++) {
      if (isLead(text.charAt(at))) {
        int meant = decoded(at);
        if (meant >= 0 && isSure(at, meant)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Copies or mends what stands at a place; gives the place behind. */
  private int step(int at) {
    char c = text.charAt(at);
    if (!isLead(c)) {
      mended.append(c);
      return at + 1;
    }
    int meant = decoded(at);
    if (meant >= 0 && (isSure(at, meant) || (sureOfSome && isLatin(meant)))) {
      mended.appendCodePoint(meant);
      return at + length(c);
    }
    if (isBrokenQuote(at)) {
      mended.append('”');
      return at + 2;
    }
    if (isBareLead(text, at) || (sureOfSome && c == 'Ã' && isBlankBehind(at))) {
      mended.append(c == 'Â' ? ' ' : 'à');
      return at + 2;
    }
    mended.append(c);
    return at + 1;
  }

  /** The quote whose last byte windows-1252 does not have, and which exporters drop. */
  private boolean isBrokenQuote(int at) {
    return text.startsWith("â€", at) && continuation(text, at + 2) < 0;
  }

  /** A no-break space whose second half has become a common one: {@code said.Â The}. */
  private static boolean isBareLead(String text, int at) {
    return text.charAt(at) == 'Â'
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && at + 1 < text.length()
        && text.charAt(at + 1) == ' ';
  }

  private boolean isBlankBehind(int at) {
    boolean blank = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return blank && (at == 0 || !Character.isUpperCase(text.charAt(at - 1)));
  }

  private static boolean isLead(char c) {
    return c >= 0xC2 && c <= 0xF4;
  }

  /** How many characters the run of a lead has. */
  private static int length(char lead) {
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  /** The low six bits of the byte that a character was, or -1 when it was no continuation. */
  private static int continuation(String text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    char c = text.charAt(at);
    if (c >= 0x80 && c < 0xC0) {
      return c & 0x3F;
    }
    int western = c < 0x100 ? -1 : WESTERN.indexOf(c);
    return western < 0 ? -1 : western;
  }

  /** The character that the run at a place was, or -1 when its bytes are no UTF-8. */
  private int decoded(int at) {
    char lead = text.charAt(at);
    int length = length(lead);
    int codePoint = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      int low = continuation(text, at + i);
      if (low < 0) {
        return -1;
      }
      codePoint = codePoint << 6 | low;
    }
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    boolean surrogate = codePoint >= 0xD800 && codePoint < 0xE000;
    return codePoint < least || surrogate || codePoint > 0x10FFFF ? -1 : codePoint;
  }

  private boolean isSure(int at, int meant) {
    if (isMarkOrSymbol(meant)) {
      return true;
    }
    if (ALPHABETS.contains(UnicodeBlock.of(meant))) {
      return hasLikeNeighbour(at);
    }
    return isLatin(meant) && !couldBeWritten(at);
  }

  /** What three and four bytes give in Western texts: quotes, dashes, signs, emoji, a BOM. */
  private static boolean isMarkOrSymbol(int meant) {
    return (meant >= 0x2000 && meant < 0x2C00)
        || (meant >= 0x1F000 && meant < 0x1FB00)
        || meant == 0xFEFF
        || meant == 0xFFFD
        || (meant >= 0xFB00 && meant <= 0xFB06);
  }

  /** Latin letters, the signs among them, and the accents that windows-1252 has by themselves. */
  private static boolean isLatin(int meant) {
    return meant < 0x300;
  }

  /** Whether the next character or the one before is of the same kind: a letter seldom is alone. */
  private boolean hasLikeNeighbour(int at) {
    char lead = text.charAt(at);
    int length = length(lead);
    return isLike(lead, at + length) || (at >= length && isLike(lead, at - length));
  }

  private boolean isLike(char lead, int at) {
    return at < text.length()
        && isLead(text.charAt(at))
        && Math.abs(text.charAt(at) - lead) <= 8
        && length(text.charAt(at)) == length(lead)
        && decoded(at) >= 0;
  }

  /** Whether somebody may have meant a capital at a word's end, and a mark behind it. */
  private boolean couldBeWritten(int at) {
    if (USUAL_MARKS.indexOf(text.charAt(at + 1)) < 0) {
      return false;
    }
    if (text.charAt(at) == 'Â') {
      return at > 0 && Character.isUpperCase(text.charAt(at - 1));
    }
    boolean behindSmall = at > 0 && Character.isLowerCase(text.charAt(at - 1));
    boolean beforeSmall = at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
    return !behindSmall && !beforeSmall;
  }
}
