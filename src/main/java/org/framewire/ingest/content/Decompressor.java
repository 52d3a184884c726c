package org.framewire.ingest.content;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Undoes a compression. All parts of a file are read, as `cat` joins them; what is no part is an
 * error and not the end.
 */
abstract class Decompressor {
  private static final int BUFFER = 1 << 16;

  /** Reads as a stream does; what was given before an error is in {@link #rescued}. */
  abstract int read(byte[] into, int from, int length) throws IOException;

  /** How many bytes the call that failed had given before. */
  int rescued() {
    return 0;
  }

  static Decompressor of(Compression compression, InputStream stored) throws IOException {
    InputStream buffered = new BufferedInputStream(stored, BUFFER);
    return switch (compression) {
      case GZIP -> new Gzip(buffered);
      case BZIP2, BZIP2_OF_NOTHING -> new Bzip2(buffered);
      case ZSTD, ZSTD_SKIPPED -> new Zstd(stored);
      default -> throw new IllegalArgumentException(compression.toString());
    };
  }

  abstract void close() throws IOException;

  private static final class Gzip extends Decompressor {
    private final GzipCompressorInputStream stream;
    private long before;

    Gzip(InputStream stored) throws IOException {
      stream =
          GzipCompressorInputStream.builder()
              .setInputStream(stored)
              .setDecompressConcatenated(true)
              .setBufferSize(BUFFER)
              .get();
    }

    @Override
    int read(byte[] into, int from, int length) throws IOException {
      before = stream.getBytesRead();
      return stream.read(into, from, length);
    }

    @Override
    int rescued() {
      return (int) (stream.getBytesRead() - before);
    }

    @Override
    void close() throws IOException {
      stream.close();
    }
  }

  /**
   * Takes byte by byte what is decompressed block by block: so none is lost with the next block.
   */
  private static final class Bzip2 extends Decompressor {
    private final BZip2CompressorInputStream stream;
    private int given;

    Bzip2(InputStream stored) throws IOException {
      stream = new BZip2CompressorInputStream(stored, true);
    }

    @Override
    int read(byte[] into, int from, int length) throws IOException {
      for (given = 0; given < length; given++) {
        int next = stream.read();
        if (next < 0) {
          return given == 0 ? -1 : given;
        }
        into[from + given] = (byte) next;
      }
      return given;
    }

    @Override
    int rescued() {
      return given;
    }

    @Override
    void close() throws IOException {
      stream.close();
    }
  }

  private static final class Zstd extends Decompressor {
    /** What a call gives before it fails is lost, so a call asks for little. */
    private static final int MOST = 1 << 12;

    private final ZstdInputStream stream;

    Zstd(InputStream stored) throws IOException {
      stream = new ZstdInputStream(new NeverAhead(stored));
    }

    @Override
    int read(byte[] into, int from, int length) throws IOException {
      return stream.read(into, from, Math.min(length, MOST));
    }

    @Override
    void close() throws IOException {
      stream.close();
    }
  }

  /** By {@link #available} the library decides whether to read on in a call that has given some. */
  private static final class NeverAhead extends FilterInputStream {
    NeverAhead(InputStream stored) {
      super(stored);
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
