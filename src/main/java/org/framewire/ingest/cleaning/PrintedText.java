package org.framewire.ingest.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads texts that a Python program printed instead of writing them: {@code u'…'}, {@code b'…'},
 * and lists of paragraphs, {@code ['…', "…"]}. Only what is such a literal from its first to its
 * last character is one.
 */
final class PrintedText {
  private final String text;
  private int at;

  private PrintedText(String text) {
    this.text = text;
  }

  /** The text that was printed, items of a list as paragraphs; else the text as it is. */
  static String read(String raw) {
    String text = raw.strip();
    boolean list = text.startsWith("[") && text.endsWith("]");
    boolean marked = text.length() > 3 && (text.charAt(0) == 'u' || text.charAt(0) == 'b');
    if (!list && !(marked && isQuote(text.charAt(1)) && text.endsWith(text.substring(1, 2)))) {
      return raw;
    }
    PrintedText printed = new PrintedText(text);
    String read = list ? printed.list() : printed.literal();
    return read == null || printed.at != text.length() ? raw : read;
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  /** The items, or null when this is no list of literals. */
  private String list() {
    List<String> items = new ArrayList<>();
    char behind = ',';
    at = 1;
    while (behind == ',') {
      skipBlanks();
      String item = literal();
      if (item == null) {
        return null;
      }
      items.add(item);
      skipBlanks();
      behind = at < text.length() ? text.charAt(at++) : 0;
    }
    return behind == ']' ? String.join("\n\n", items) : null;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  /** The literal that begins here, or null. */
  private String literal() {
    char mark = at < text.length() ? text.charAt(at) : 0;
    boolean bytes = mark == 'b';
    if (bytes || mark == 'u') {
      at++;
    }
    char quote = at < text.length() ? text.charAt(at++) : 0;
    if (!isQuote(quote)) {
      return null;
    }
    StringBuilder read = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        escaped(read);
      } else {
        read.append(c);
      }
    }
    if (at == text.length()) {
      return null;
    }
    at++;
    return bytes ? fromBytes(read) : read.toString();
  }

  private void escaped(StringBuilder read) {
    char kind = text.charAt(at++);
    switch (kind) {
      case 'n', 'r' -> read.append('\n');
      case 't' -> read.append(' ');
      case 'x' -> codePoint(2, read);
      case 'u' -> codePoint(4, read);
      case 'U' -> codePoint(8, read);
      default -> read.append(kind);
    }
  }

  /** A character by its hexadecimal digits; without them, the text as it stands. */
  private void codePoint(int digits, StringBuilder read) {
    int end = Math.min(text.length(), at + digits);
    String hexadecimal = text.substring(at, end);
    boolean whole =
        hexadecimal.length() == digits
            && hexadecimal.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    long code = whole ? Long.parseLong(hexadecimal, 16) : -1;
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      read.append('\\').append(text.charAt(at - 1));
    } else {
      read.appendCodePoint((int) code);
      at = end;
    }
  }

  /** What bytes spell in UTF-8; a literal of bytes that holds other characters is taken as text. */
  private static String fromBytes(CharSequence read) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(read.length());
    for (int i = 0; i < read.length(); i++) {
      if (read.charAt(i) > 0xFF) {
        return read.toString();
      }
      bytes.write(read.charAt(i));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
