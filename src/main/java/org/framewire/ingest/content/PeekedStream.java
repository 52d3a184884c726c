package org.framewire.ingest.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream whose first bytes can be looked at before they are read. If it breaks while it is looked
 * at, that comes to light when the bytes before are read.
 */
final class PeekedStream extends InputStream {
  private static final int FIRST_BYTES = 1 << 12;

  private final InputStream stream;
  private byte[] head = new byte[0];
  private int limit;
  private int at;
  private IOException failure;

  PeekedStream(InputStream stream) {
    this.stream = stream;
  }

  /** The first bytes, so many at most; to be called before any is read. */
  byte[] peek(int most) {
    try {
      boolean ended = false;
      while (limit < most && !ended) {
        if (limit == head.length) {
          head = Arrays.copyOf(head, Math.min(most, Math.max(FIRST_BYTES, 4 * limit)));
        }
        int got = stream.read(head, limit, head.length - limit);
        ended = got < 0;
        limit += Math.max(got, 0);
      }
    } catch (IOException e) {
      failure = e;
    }
    return Arrays.copyOf(head, Math.min(most, limit));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int got = read(one, 0, 1);
    return got < 0 ? got : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (at < limit) {
      int given = Math.min(length, limit - at);
      System.arraycopy(head, at, into, from, given);
      at += given;
      return given;
    }
    if (failure != null) {
      throw failure;
    }
    head = new byte[0];
    limit = 0;
    at = 0;
    return stream.read(into, from, length);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
