package org.framewire.ingest.cleaning;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Undoes escapes that exporters leave in a text: HTML entities, those escaped twice, and {@code
 * \u2019}, {@code \n} or {@code \"} that stand there as letters.
 */
final class Escapes {
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{2,31};");
  private static final Pattern UNENDED_ENTITY =
      Pattern.compile("&(?:nbsp|amp|quot|[lr][sd]quo|[mn]dash|hellip)(?=\\s|\\z)");
  private static final Pattern CODE_UNIT =
      Pattern.compile("(?<!\\\\)\\\\(?:u([0-9A-Fa-f]{4})|x([aA]0))");
  private static final Pattern ESCAPED_MARK = Pattern.compile("\\\\+([\"'’/])");

  /** Line ends, where nothing but an escape can be meant: not the {@code \n} of a file's path. */
  private static final Pattern SURE_LINE_END =
      Pattern.compile("(?:\\\\r)?\\\\n\\s?(?:\\\\r)?\\\\n|[.!?”\"]\\s?\\\\n");

  private static final Pattern LINE_END = Pattern.compile("\\\\r\\\\n|\\\\[nr]");
  private static final Pattern PATH = Pattern.compile("\\b[A-Za-z]:\\\\");

  private Escapes() {}

  /** The text with every escape undone that is plainly one; the same object when it has none. */
  static String undo(String raw) {
    String text = raw.indexOf('\\') >= 0 ? withoutBackslashes(raw) : raw;
    return text.indexOf('&') >= 0 ? withoutEntities(text) : text;
  }

  private static String withoutEntities(String text) {
    String plain = UNENDED_ENTITY.matcher(text).replaceAll("$0;");
    for (int round = 0; round < 2 && ENTITY.matcher(plain).find(); round++) {
      plain = StringEscapeUtils.unescapeHtml4(plain.replace("&apos;", "'"));
    }
    return plain;
  }

  private static String withoutBackslashes(String text) {
    if (PATH.matcher(text).find()) {
      return text;
    }
    String plain = CODE_UNIT.matcher(text).replaceAll(Escapes::character);
    if (SURE_LINE_END.matcher(plain).find()) {
      plain = LINE_END.matcher(plain).replaceAll("\n").replace("\\t", " ");
    }
    return ESCAPED_MARK.matcher(plain).replaceAll("$1");
  }

  private static String character(MatchResult escape) {
    String hexadecimal = escape.group(1) == null ? escape.group(2) : escape.group(1);
    char unit = (char) Integer.parseInt(hexadecimal, 16);
    return Matcher.quoteReplacement(String.valueOf(unit));
  }
}
