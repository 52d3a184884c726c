package org.framewire.ingest.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The part of a stream that a splitter looks at. It grows while a record does, and moves on with
 * it. A stream that breaks counts as ended, and the damage is kept to be told.
 */
public final class ByteWindow implements Closeable {
  private static final int CHUNK = 1 << 16;

  private final InputStream stream;
  private byte[] buffer = new byte[2 * CHUNK];
  private int limit;
  private long movedBy;
  private boolean ended;
  private IOException damage;

  public ByteWindow(InputStream stream) {
    this.stream = stream;
  }

  public byte[] buffer() {
    return buffer;
  }

  /** The end of what is read in the buffer. */
  public int limit() {
    return limit;
  }

  /** Where in the stream an index of the buffer stands. */
  public long absolute(int index) {
    return movedBy + index;
  }

  /** Where in the buffer a place of the stream stands. */
  public int index(long absolute) {
    return (int) (absolute - movedBy);
  }

  /** Whether everything that can be read stands in the buffer. */
  public boolean isEnded() {
    return ended;
  }

  /**
   * Moves the bytes from {@code keepFrom} on to the buffer's start, and reads more behind them if
   * there are any. The caller's indexes shrink by {@code keepFrom}.
   */
  public void more(int keepFrom) {
    if (keepFrom > 0) {
      System.arraycopy(buffer, keepFrom, buffer, 0, limit - keepFrom);
      limit -= keepFrom;
      movedBy += keepFrom;
    }
    if (ended) {
      return;
    }
    if (buffer.length - limit < CHUNK) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    try {
      int got = stream.read(buffer, limit, buffer.length - limit);
      ended = got < 0;
      limit += Math.max(got, 0);
    } catch (IOException e) {
      ended = true;
      damage = e;
    }
  }

  /** Whether the stream broke instead of ending. */
  public boolean isDamaged() {
    return damage != null;
  }

  /** How the stream broke, or null. */
  public IOException damage() {
    return damage;
  }

  /** Makes the record that tells of the damage, with the bytes from {@code from} that are left. */
  public void tellDamage(RawRecord into, int from) {
    boolean compressed = damage instanceof DamagedContentException;
    String detail =
        (compressed ? "compressed data broken" : "reading broke off")
            + " after "
            + absolute(limit)
            + " bytes of content: "
            + damage.getMessage();
    into.becomeProblem(
        compressed ? Reason.CUT_OFF : Reason.UNREADABLE_FILE, detail, buffer, from, limit);
    damage = null;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
