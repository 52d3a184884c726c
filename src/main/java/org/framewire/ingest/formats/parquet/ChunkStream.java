package org.framewire.ingest.formats.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.parquet.io.SeekableInputStream;

/**
 * The bytes of a file from a position on. Several stand on one open file and take turns; each looks
 * for its own place before it reads.
 */
final class ChunkStream extends InputStream {
  private static final int AHEAD = 1 << 17;

  private final SeekableInputStream file;
  private final long end;
  private final byte[] buffer = new byte[AHEAD];
  private long position;
  private int at;
  private int limit;

  /**
   * @param from where the first byte stands
   * @param end where the file ends
   */
  ChunkStream(SeekableInputStream file, long from, long end) {
    this.file = file;
    this.position = from;
    this.end = end;
  }

  /** How many bytes are left up to the end of the file. */
  long left() {
    return end - position + limit - at;
  }

  @Override
  public int read() {
    if (at == limit && !fill()) {
      return -1;
    }
    return buffer[at++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    if (at == limit && length >= AHEAD) {
      return readFile(into, from, length);
    }
    if (length == 0) {
      return 0;
    }
    if (at == limit && !fill()) {
      return -1;
    }
    int count = Math.min(length, limit - at);
    System.arraycopy(buffer, at, into, from, count);
    at += count;
    return count;
  }

  private boolean fill() {
    at = 0;
    limit = Math.max(0, readFile(buffer, 0, buffer.length));
    return limit > 0;
  }

  private int readFile(byte[] into, int from, int length) {
    int wanted = (int) Math.min(length, end - position);
    if (wanted <= 0) {
      return -1;
    }
    try {
      file.seek(position);
      // Parquet's stream of local files reads whole stretches here alone, elsewhere byte by byte.
      file.readFully(into, from, wanted);
      position += wanted;
      return wanted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
