package org.framewire.ingest.cleaning;

import java.text.Normalizer;
import org.framewire.text.BoundedPattern;

/**
 * Brings a text to the form that articles are kept in: no escapes, tags, mojibake or control
 * characters, NFC, line ends as {@code \n}, no blanks at line ends, the paragraphs as they are, and
 * of the lines those that report.
 */
public final class CleanText {
  private static final String WESTERN_CONTROLS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

  private static final BoundedPattern LINE_ENDS =
      BoundedPattern.of("(?<!\\s)[\\s&&[^\n]]*+\n\\s*+");

  private CleanText() {}

  /** The text of an article; empty when nothing is left but mark-up and boilerplate. */
  public static String body(String raw) {
    String text = ShownMedia.takeOut(PastedHeadlines.takeOut(plain(raw)));
    // Who keeps paragraphs apart keeps labels on lines of their own, and searches cost time.
    if (!text.contains("\n\n")) {
      text = PageLabels.withoutThoseBetween(RepeatedCaption.takeOut(text));
    }
    return ReportBody.of(text);
  }

  /** A headline, on one line. */
  public static String line(String raw) {
    String text = plain(raw);
    return text.indexOf('\n') < 0 ? text : LINE_ENDS.replaceAll(text, " ");
  }

  private static String plain(String raw) {
    String text = Escapes.undo(PrintedText.read(raw));
    text = tidy(Mojibake.undo(Markup.strip(text)));
    return needsComposing(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /** One walk over the characters; a text that is tidy is given back as it is. */
  private static String tidy(String text) {
    int untidy = firstUntidy(text);
    if (untidy < 0) {
      return text;
    }
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), i > 0 ? text.charAt(i - 1) : 0, tidy);
    }
    trimEnd(tidy);
    return tidy.toString();
  }

  private static void append(char c, char before, StringBuilder tidy) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      if (c != '\n' || before != '\r') {
        endLine(tidy);
      }
    } else if (isBlank(c)) {
      if (!tidy.isEmpty()) {
        tidy.append(' ');
      }
    } else if (c >= 0x80 && c < 0xA0) {
      char meant = WESTERN_CONTROLS.charAt(c - 0x80);
      if (meant != 0) {
        tidy.append(meant);
      }
    } else if (!isInvisible(c)) {
      tidy.append(c);
    }
  }

  /** Ends a line without its last blanks; the text begins with none, and has one empty at most. */
  private static void endLine(StringBuilder tidy) {
    trimBlanks(tidy);
    int length = tidy.length();
    boolean wouldBeSecondEmpty =
        length >= 2 && tidy.charAt(length - 1) == '\n' && tidy.charAt(length - 2) == '\n';
    if (length > 0 && !wouldBeSecondEmpty) {
      tidy.append('\n');
    }
  }

  private static void trimBlanks(StringBuilder tidy) {
    int end = tidy.length();
    while (end > 0 && tidy.charAt(end - 1) == ' ') {
      end--;
    }
    tidy.setLength(end);
  }

  private static void trimEnd(StringBuilder tidy) {
    int end = tidy.length();
    while (end > 0 && tidy.charAt(end - 1) <= ' ') {
      end--;
    }
    tidy.setLength(end);
  }

  private static int firstUntidy(String text) {
    int length = text.length();
    if (length > 0 && (text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ')) {
      return 0;
    }
    char before = 0;
    char twoBefore = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n';
      boolean plain = c >= ' ' && c < 0x7F;
      if (lineEnd && (before == ' ' || (before == '\n' && twoBefore == '\n'))) {
        return i;
      }
      if (!plain && !lineEnd && (isBlank(c) || isRareControl(c) || isInvisible(c))) {
        return i;
      }
      twoBefore = before;
      before = c;
    }
    return -1;
  }

  private static boolean isRareControl(char c) {
    return c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c == '\u202F'
        || (c >= '\u2000' && c <= '\u200A');
  }

  /** Controls, soft hyphens, marks of order; not the joiners, which Persian and Hindi need. */
  private static boolean isInvisible(char c) {
    if (c < 0x200B) {
      return c < ' ' || c == 0x7F || c == 0xAD;
    }
    return c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  /** Whether a text may not be in NFC; the marks that English texts are full of are in it. */
  private static boolean needsComposing(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && !(c >= 0x2010 && c <= 0x205E)) {
        return !Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return false;
  }
}
