package org.framewire.ingest;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Compresses content, for tests. */
final class Compressing {
  private Compressing() {}

  private interface Compressor {
    OutputStream over(OutputStream stored) throws IOException;
  }

  /** The content as it is, and in every compression. */
  static List<byte[]> all(byte[] content) {
    return List.of(content, gzip(content), zstd(content), bzip2(content));
  }

  static byte[] gzip(byte[] content) {
    return compress(content, GZIPOutputStream::new);
  }

  static byte[] zstd(byte[] content) {
    return compress(content, stored -> new ZstdOutputStream(stored).setChecksum(true));
  }

  /** In blocks of 100 kB, the smallest. */
  static byte[] bzip2(byte[] content) {
    return compress(content, stored -> new BZip2CompressorOutputStream(stored, 1));
  }

  private static byte[] compress(byte[] content, Compressor compressor) {
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (OutputStream stream = compressor.over(stored)) {
      stream.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stored.toByteArray();
  }
}
