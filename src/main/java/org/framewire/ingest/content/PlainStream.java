package org.framewire.ingest.content;

import java.io.IOException;
import java.io.InputStream;
import org.framewire.ingest.records.DamagedContentException;

/**
 * What a decompressor gives. Where the data are damaged, everything before is given first, and then
 * a {@link DamagedContentException}; trouble with the disk stays what it is.
 */
final class PlainStream extends InputStream {
  private final StoredStream stored;
  private final Compression compression;
  private final InputStream peeked;
  private Decompressor decompressor;
  private IOException failure;

  /**
   * @param stored what the decompressor reads from in the end
   * @param peeked the same from its first byte
   */
  PlainStream(Compression compression, StoredStream stored, InputStream peeked) {
    this.compression = compression;
    this.stored = stored;
    this.peeked = peeked;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int got = read(one, 0, 1);
    return got < 0 ? got : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      if (decompressor == null) {
        decompressor = Decompressor.of(compression, peeked);
      }
      return decompressor.read(into, from, length);
    } catch (IOException | RuntimeException e) {
      // Damaged data make the libraries stumble in ways of their own.
      failure = stored.failure() != null ? stored.failure() : new DamagedContentException(e);
      int rescued = decompressor == null ? 0 : decompressor.rescued();
      if (rescued > 0) {
        return rescued;
      }
      throw failure;
    }
  }

  @Override
  public void close() throws IOException {
    if (decompressor == null) {
      stored.close();
    } else {
      decompressor.close();
    }
  }
}
