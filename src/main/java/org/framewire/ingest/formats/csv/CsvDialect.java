package org.framewire.ingest.formats.csv;

import org.framewire.ingest.records.Blank;

/**
 * How a file of cells is written, settled once from its first bytes.
 *
 * @param delimiter what parts the cells
 * @param lineEnd the last byte of a line's end: a line feed, or the carriage return of old files
 * @param escapes whether a quote inside a quoted cell has a backslash before it, and is not doubled
 */
public record CsvDialect(byte delimiter, byte lineEnd, boolean escapes) {
  private static final byte[] DELIMITERS = {',', '\t', ';', '|'};

  /** The dialect of a file that begins so. */
  public static CsvDialect of(byte[] head) {
    int from = Blank.markLength(head, 0, head.length);
    byte lineEnd = lineEndOf(head, from);
    byte delimiter = delimiterOf(head, from, lineEnd);
    return new CsvDialect(delimiter, lineEnd, escapes(head, delimiter));
  }

  /** What ends the first line, line ends in quoted names left out. */
  private static byte lineEndOf(byte[] head, int from) {
    boolean quoted = false;
    for (int i = from; i < head.length; i++) {
      quoted ^= head[i] == '"';
      if (!quoted && head[i] == '\n') {
        return '\n';
      }
      if (!quoted && head[i] == '\r' && i + 1 < head.length && head[i + 1] != '\n') {
        return isReturnAlone(head, i) ? (byte) '\r' : (byte) '\n';
      }
    }
    return '\n';
  }

  /** Some exporters end a line with two returns and a feed. */
  private static boolean isReturnAlone(byte[] head, int from) {
    int at = from;
    while (at < head.length && head[at] == '\r') {
      at++;
    }
    return at == head.length || head[at] != '\n';
  }

  /** The delimiter that the first line has most of outside its quotes; a comma when it has none. */
  private static byte delimiterOf(byte[] head, int from, byte lineEnd) {
    int[] counts = new int[DELIMITERS.length];
    boolean quoted = false;
    for (int i = from; i < head.length && (quoted || head[i] != lineEnd); i++) {
      quoted ^= head[i] == '"';
      for (int d = 0; d < counts.length && !quoted; d++) {
        counts[d] += head[i] == DELIMITERS[d] ? 1 : 0;
      }
    }
    int best = 0;
    for (int d = 1; d < counts.length; d++) {
      best = counts[d] > counts[best] ? d : best;
    }
    return DELIMITERS[best];
  }

  /** Whether quotes inside cells are more often behind a backslash than doubled. */
  private static boolean escapes(byte[] head, byte delimiter) {
    int escaped = 0;
    int doubled = 0;
    for (int i = 1; i + 1 < head.length; i++) {
      if (head[i] == '"' && isInside(head[i + 1], delimiter)) {
        escaped += head[i - 1] == '\\' ? 1 : 0;
        boolean pair = head[i - 1] == '"' && i > 1 && isInside(head[i - 2], delimiter);
        doubled += pair ? 1 : 0;
      }
    }
    return escaped > doubled;
  }

  private static boolean isInside(byte next, byte delimiter) {
    return next != delimiter && next != '\n' && next != '\r' && next != '"';
  }
}
