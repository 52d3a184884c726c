package org.framewire.ingest.formats.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;

/** Tells from the beginning of a file or an object how articles lie in its JSON. */
public final class JsonShape {
  /** Under which names the answers of APIs hold their lists, and the objects around these. */
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "posts",
          "docs",
          "documents",
          "results",
          "result",
          "response",
          "hits",
          "data",
          "items",
          "news",
          "stories",
          "entries",
          "records",
          "rows",
          "value",
          "feed",
          "channel",
          "payload");

  private static final int MOST_LEVELS = 3;

  private JsonShape() {}

  /** Whether content begins as JSON that can hold articles does. */
  public static boolean looksLikeJson(byte[] bytes, int from) {
    int next = pastBlank(bytes, from + 1, bytes.length);
    byte second = next < bytes.length ? bytes[next] : 0;
    return switch (bytes[from]) {
      case '{' -> second == '"' || second == '}';
      case '[' -> second == '{' || second == '[' || second == ']';
      default -> false;
    };
  }

  /**
   * Whether the file has one object of an article a line, from the lines that are seen.
   *
   * @param leastShare the share of the lines that must look like an object
   */
  public static boolean isLines(byte[] head, int from, double leastShare, FieldNames names) {
    if (hasOldLineEnds(head)) {
      return false;
    }
    int lines = 0;
    int objects = 0;
    boolean wraps = false;
    int at = from;
    while (at < head.length) {
      int end = lineEnd(head, at);
      int first = pastBlank(head, at, end);
      int last = beforeBlank(head, first, end);
      boolean seenWhole = end < head.length || lines == 0;
      if (first < end && seenWhole) {
        lines++;
        boolean object = head[first] == '{' && (head[last] == '}' || end == head.length);
        wraps |= object && objects == 0 && wraps(head, first, end, names);
        objects += object ? 1 : 0;
      }
      at = end + 1;
    }
    return objects > 0 && objects >= leastShare * lines && !wraps;
  }

  /** Whether carriage returns alone part the lines. */
  private static boolean hasOldLineEnds(byte[] head) {
    boolean returns = false;
    for (byte next : head) {
      if (next == '\n') {
        return false;
      }
      returns |= next == '\r';
    }
    return returns;
  }

  /** Whether an object holds a list of articles, instead of being one. */
  static boolean wraps(byte[] bytes, int from, int to, FieldNames names) {
    return wraps(bytes, from, to, names, MOST_LEVELS);
  }

  private static boolean wraps(byte[] bytes, int from, int to, FieldNames names, int levels) {
    JsonScanner scanner = new JsonScanner();
    boolean holdsList = false;
    boolean holdsEmptyList = false;
    boolean describes = false;
    int at = pastBlank(bytes, from + 1, to);
    while (at < to && bytes[at] == '"') {
      scanner.begin();
      int keyEnd = scanner.scan(bytes, at, to);
      int value = keyEnd < 0 ? to : pastColon(bytes, keyEnd, to);
      if (value >= to) {
        return holdsList;
      }
      String name = new String(bytes, at + 1, keyEnd - at - 2, StandardCharsets.UTF_8);
      Field field = names.meaning(name).field();
      if (field == Field.TEXT && bytes[value] == '"') {
        return false;
      }
      describes |= field == Field.TITLE || field == Field.URL;
      if (isList(name)) {
        byte inner = second(bytes, value, to);
        holdsList |= bytes[value] == '[' && inner == '{';
        holdsList |=
            bytes[value] == '{' && levels > 1 && wraps(bytes, value, to, names, levels - 1);
        holdsEmptyList |= bytes[value] == '[' && inner == ']';
      }
      scanner.begin();
      int valueEnd = scanner.scan(bytes, value, to);
      if (valueEnd < 0) {
        return holdsList;
      }
      int next = pastBlank(bytes, valueEnd, to);
      at = next < to && bytes[next] == ',' ? pastBlank(bytes, next + 1, to) : next;
    }
    // Without any article it is an answer that found none, or an article that has an empty list.
    return holdsList || (holdsEmptyList && !describes && at < to);
  }

  static boolean isList(String name) {
    return LISTS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static byte second(byte[] bytes, int from, int to) {
    int at = pastBlank(bytes, from + 1, to);
    return at < to ? bytes[at] : 0;
  }

  /** Where a member's value begins, behind blanks and a colon, or {@code to}. */
  private static int pastColon(byte[] bytes, int from, int to) {
    int colon = pastBlank(bytes, from, to);
    return colon < to && bytes[colon] == ':' ? pastBlank(bytes, colon + 1, to) : to;
  }

  static int pastBlank(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && isBlank(bytes[at])) {
      at++;
    }
    return at;
  }

  static boolean isBlank(byte next) {
    return next == ' ' || next == '\n' || next == '\r' || next == '\t';
  }

  private static int beforeBlank(byte[] bytes, int from, int to) {
    int at = to - 1;
    while (at > from && isBlank(bytes[at])) {
      at--;
    }
    return at;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }
}
