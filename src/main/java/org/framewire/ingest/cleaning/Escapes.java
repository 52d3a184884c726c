package org.framewire.ingest.cleaning;

import org.apache.commons.text.StringEscapeUtils;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Undoes escapes that exporters leave in a text: HTML entities, those escaped twice, and {@code
 * \u2019}, {@code \n} or {@code \"} that stand there as letters.
 */
final class Escapes {
  private static final BoundedPattern ENTITY = BoundedPattern.of("&#?[A-Za-z0-9]{2,31};");
  private static final BoundedPattern UNENDED_ENTITY =
      BoundedPattern.of("&(?:nbsp|amp|quot|[lr][sd]quo|[mn]dash|hellip)(?=\\s|\\z)");
  private static final BoundedPattern CODE_UNIT =
      BoundedPattern.of("(?<!\\\\)\\\\(?:u([0-9A-Fa-f]{4})|x([aA]0))");
  private static final BoundedPattern ESCAPED_MARK = BoundedPattern.of("(?<!\\\\)\\\\++([\"'’/])");

  /** Line ends, where nothing but an escape can be meant: not the {@code \n} of a file's path. */
  private static final BoundedPattern SURE_LINE_END =
      BoundedPattern.of("(?:\\\\r)?\\\\n\\s?(?:\\\\r)?\\\\n|[.!?”\"]\\s?\\\\n");

  private static final BoundedPattern LINE_END = BoundedPattern.of("\\\\r\\\\n|\\\\[nr]");
  private static final BoundedPattern PATH = BoundedPattern.of("\\b[A-Za-z]:\\\\");

  private Escapes() {}

  /** The text with every escape undone that is plainly one; the same object when it has none. */
  static String undo(String raw) {
    String text = raw.indexOf('\\') >= 0 ? withoutBackslashes(raw) : raw;
    return text.indexOf('&') >= 0 ? withoutEntities(text) : text;
  }

  private static String withoutEntities(String text) {
    String plain = UNENDED_ENTITY.replaceAll(text, "$0;");
    for (int round = 0; round < 2 && ENTITY.isIn(plain); round++) {
      plain = StringEscapeUtils.unescapeHtml4(plain.replace("&apos;", "'"));
    }
    return plain;
  }

  private static String withoutBackslashes(String text) {
    if (PATH.isIn(text)) {
      return text;
    }
    String plain = CODE_UNIT.replaceAll(text, Escapes::character);
    if (SURE_LINE_END.isIn(plain)) {
      plain = LINE_END.replaceAll(plain, "\n").replace("\\t", " ");
    }
    return ESCAPED_MARK.replaceAll(plain, "$1");
  }

  private static String character(BoundedMatcher escape) {
    String hexadecimal = escape.group(1) == null ? escape.group(2) : escape.group(1);
    char unit = (char) Integer.parseInt(hexadecimal, 16);
    return String.valueOf(unit);
  }
}
