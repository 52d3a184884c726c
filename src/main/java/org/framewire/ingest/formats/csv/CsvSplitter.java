package org.framewire.ingest.formats.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.framewire.ingest.records.Blank;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.ByteWindow;
import org.framewire.ingest.records.Excerpt;
import org.framewire.ingest.records.LineSplitter;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordSplitter;

/**
 * Cuts a file of cells into rows, line ends inside quoted cells included. A quote opens a cell only
 * as its first character, and closes it only before a delimiter or a line end; any other is text,
 * and two are one.
 *
 * <p>It stands where a parser library would give up the file: behind a quote that never closes, or
 * a row beyond the limit, the first line alone is given up and cutting goes on with the next. The
 * work stays linear because a stretch that was seen to hold no closing quote is not searched again.
 */
public final class CsvSplitter extends RecordSplitter {
  private enum Place {
    CELL_START,
    PLAIN,
    QUOTED
  }

  private static final int MARK_BYTES = 3;

  private final ByteWindow window;
  private final int maximumBytes;
  private final CsvDialect dialect;
  private final byte delimiter;
  private final byte lineEnd;
  private int at;
  private int scan;
  private Place place;
  private long noQuoteClosesBefore;

  public CsvSplitter(InputStream stream, int maximumBytes, CsvDialect dialect) {
    this.window = new ByteWindow(stream);
    this.maximumBytes = maximumBytes;
    this.dialect = dialect;
    this.delimiter = dialect.delimiter();
    this.lineEnd = dialect.lineEnd();
  }

  /**
   * Cuts the header, which is no record. Null when the file has no row at all.
   *
   * @throws BrokenRecordException when the header cannot be cut out whole
   */
  public CsvHeader readHeader() throws BrokenRecordException {
    while (!window.isEnded() && window.limit() < MARK_BYTES) {
      window.more(0);
    }
    at = Blank.markLength(window.buffer(), 0, window.limit());
    RawRecord line = new RawRecord();
    if (!cut(line)) {
      return null;
    }
    if (line.problem() != null) {
      throw new BrokenRecordException(line.problem(), "in the header: " + line.detail());
    }
    return CsvHeader.of(line, dialect);
  }

  @Override
  public boolean cut(RawRecord into) {
    scan = at;
    place = Place.CELL_START;
    while (true) {
      if (reachesRowEnd()) {
        int start = at;
        int end = scan;
        at = scan + 1;
        scan = at;
        place = Place.CELL_START;
        if (!Blank.isBlank(window.buffer(), start, end)) {
          into.become(window.buffer(), start, end);
          return true;
        }
        continue;
      }
      if (scan - at > maximumBytes) {
        giveUpLine(Reason.RECORD_TOO_LARGE, "more than " + maximumBytes + " bytes", into);
        return true;
      }
      if (window.isEnded()) {
        return last(into);
      }
      scan -= at;
      window.more(at);
      at = 0;
    }
  }

  /** Moves {@code scan} to the row's end; false when more bytes are needed to find it. */
  private boolean reachesRowEnd() {
    while (scan < window.limit()) {
      byte b = window.buffer()[scan];
      switch (place) {
        case CELL_START -> {
          if (b == '"') {
            open();
          } else {
            place = Place.PLAIN;
          }
        }
        case PLAIN -> {
          if (b == lineEnd) {
            return true;
          }
          place = b == delimiter ? Place.CELL_START : Place.PLAIN;
          scan++;
        }
        case QUOTED -> {
          if (!passQuoted()) {
            return false;
          }
        }
        default -> throw new IllegalStateException(place.toString());
      }
    }
    return false;
  }

  private void open() {
    place = Place.QUOTED;
    scan++;
    boolean quoteFollows = scan < window.limit() && window.buffer()[scan] == '"';
    if (!quoteFollows && window.absolute(scan) < noQuoteClosesBefore) {
      scan = window.index(noQuoteClosesBefore);
    }
  }

  /** Passes text up to a quote, or one quote; false when what follows it is not read yet. */
  private boolean passQuoted() {
    byte[] buffer = window.buffer();
    int limit = window.limit();
    while (scan < limit && buffer[scan] != '"' && !(dialect.escapes() && buffer[scan] == '\\')) {
      scan++;
    }
    if (scan >= limit) {
      return true;
    }
    if (scan + 1 >= limit) {
      return false;
    }
    byte next = buffer[scan + 1];
    if (next == '"' || buffer[scan] == '\\') {
      scan += 2;
    } else {
      if (next == delimiter || next == '\n' || next == '\r') {
        place = Place.PLAIN;
      }
      scan++;
    }
    return true;
  }

  private boolean last(RawRecord into) {
    if (window.isDamaged()) {
      window.tellDamage(into, at);
      at = window.limit();
      return true;
    }
    if (Blank.isBlank(window.buffer(), at, window.limit())) {
      at = window.limit();
      return false;
    }
    boolean closesHere =
        place == Place.QUOTED && scan < window.limit() && window.buffer()[scan] == '"';
    if (place == Place.QUOTED && !closesHere) {
      giveUpLine(Reason.UNCLOSED_QUOTE, "a quoted cell runs to the end of the file", into);
      return true;
    }
    into.become(window.buffer(), at, window.limit());
    at = window.limit();
    return true;
  }

  private void giveUpLine(Reason reason, String detail, RawRecord into) {
    if (place == Place.QUOTED) {
      noQuoteClosesBefore = window.absolute(scan);
    }
    int rowEnd = LineSplitter.indexOf(lineEnd, window, at);
    int headEnd = rowEnd < 0 ? window.limit() : rowEnd;
    byte[] head = Arrays.copyOfRange(window.buffer(), at, Math.min(headEnd, at + Excerpt.BYTES));
    while (rowEnd < 0 && !window.isEnded()) {
      window.more(window.limit());
      rowEnd = LineSplitter.indexOf(lineEnd, window, 0);
    }
    at = rowEnd < 0 ? window.limit() : rowEnd + 1;
    into.becomeProblem(reason, detail, head, 0, head.length);
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
