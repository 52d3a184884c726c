package org.framewire.ingest.formats.csv;

import java.util.Arrays;
import org.framewire.ingest.records.Blank;
import org.framewire.ingest.records.Decoding;

/** The cells of one row, found in its bytes; only those that are asked for become strings. */
public final class CsvCells {
  private final byte delimiter;
  private final boolean escapes;
  private byte[] bytes = new byte[0];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private boolean[] quoted = new boolean[16];
  private int count;

  public CsvCells(CsvDialect dialect) {
    this.delimiter = dialect.delimiter();
    this.escapes = dialect.escapes();
  }

  /** Finds the cells of a row; a carriage return at its end does not belong to it. */
  public void parse(byte[] newBytes, int from, int to) {
    bytes = newBytes;
    count = 0;
    int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    int at = from;
    while (at <= end) {
      at = at < end && bytes[at] == '"' ? readQuoted(at, end) : readPlain(at, end);
    }
  }

  private int readPlain(int start, int end) {
    int at = start;
    while (at < end && bytes[at] != delimiter) {
      at++;
    }
    add(start, at, false);
    return at + 1;
  }

  private int readQuoted(int start, int end) {
    int at = start + 1;
    while (at < end) {
      if (escapes && bytes[at] == '\\') {
        at += 2;
      } else if (bytes[at] != '"') {
        at++;
      } else if (at + 1 < end && bytes[at + 1] == '"') {
        at += 2;
      } else if (at + 1 == end || bytes[at + 1] == delimiter) {
        add(start + 1, at, true);
        return at + 2;
      } else {
        at++;
      }
    }
    // Never closed: the row's end closes it.
    add(start + 1, end, true);
    return end + 1;
  }

  private void add(int start, int end, boolean isQuoted) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      quoted = Arrays.copyOf(quoted, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    quoted[count] = isQuoted;
    count++;
  }

  public int count() {
    return count;
  }

  /** Whether a cell holds nothing. */
  public boolean isEmpty(int cell) {
    return Blank.isBlank(bytes, starts[cell], ends[cell]);
  }

  /** The text of a cell, its quotes undone. */
  public String text(int cell) {
    String text = Decoding.text(bytes, starts[cell], ends[cell]);
    if (!quoted[cell] || text.indexOf('"') < 0) {
      return text;
    }
    String undoubled = text.replace("\"\"", "\"");
    return escapes ? undoubled.replace("\\\"", "\"") : undoubled;
  }
}
