package org.framewire.ingest.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a file into its lines; empty ones are no records. */
public final class LineSplitter extends RecordSplitter {
  private static final byte LINE_END = '\n';

  private final ByteWindow window;
  private final int maximumBytes;
  private int at;

  public LineSplitter(InputStream stream, int maximumBytes) {
    this.window = new ByteWindow(stream);
    this.maximumBytes = maximumBytes;
  }

  @Override
  public boolean cut(RawRecord into) {
    int scan = at;
    while (true) {
      int lineEnd = indexOf(LINE_END, window, scan);
      if (lineEnd >= 0) {
        int start = at;
        at = lineEnd + 1;
        scan = at;
        if (offer(start, lineEnd, into)) {
          return true;
        }
        continue;
      }
      if (window.limit() - at > maximumBytes) {
        skipLongLine(into);
        return true;
      }
      if (window.isEnded()) {
        return last(into);
      }
      scan = window.limit() - at;
      window.more(at);
      at = 0;
    }
  }

  private boolean offer(int start, int end, RawRecord into) {
    byte[] buffer = window.buffer();
    if (Blank.isBlank(buffer, start, end)) {
      return false;
    }
    if (end - start > maximumBytes) {
      tellTooLarge(into, buffer, start, end);
    } else {
      into.become(buffer, start, end);
    }
    return true;
  }

  private boolean last(RawRecord into) {
    int start = at;
    at = window.limit();
    if (window.isDamaged()) {
      window.tellDamage(into, start);
      return true;
    }
    return offer(start, at, into);
  }

  private void skipLongLine(RawRecord into) {
    byte[] head = Arrays.copyOfRange(window.buffer(), at, at + Excerpt.BYTES);
    int lineEnd = -1;
    while (lineEnd < 0 && !window.isEnded()) {
      window.more(window.limit());
      lineEnd = indexOf(LINE_END, window, 0);
    }
    at = lineEnd < 0 ? window.limit() : lineEnd + 1;
    tellTooLarge(into, head, 0, head.length);
  }

  private void tellTooLarge(RawRecord into, byte[] bytes, int from, int to) {
    into.becomeProblem(
        Reason.RECORD_TOO_LARGE, "more than " + maximumBytes + " bytes", bytes, from, to);
  }

  /** Where a byte stands in the window from an index on, or -1. */
  public static int indexOf(byte wanted, ByteWindow window, int from) {
    byte[] bytes = window.buffer();
    int limit = window.limit();
    for (int i = from; i < limit; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
