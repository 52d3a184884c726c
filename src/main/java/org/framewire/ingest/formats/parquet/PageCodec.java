package org.framewire.ingest.formats.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import net.jpountz.lz4.LZ4Factory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ParquetDecodingException;
import org.xerial.snappy.Snappy;

/**
 * Unpacks pages. It uses the libraries below Parquet's codecs directly, because those codecs make
 * room for whatever size a damaged page claims before they look at it.
 */
final class PageCodec {
  /** No page of these codecs can be larger than this many times its packed bytes. */
  private static final int MOST_OF_SNAPPY = 64;

  private static final int MOST_OF_LZ4 = 256;

  /** Up to this ratio, and up to this size, room for a page is made at once. */
  private static final int USUAL_RATIO = 64;

  private static final int USUAL_BYTES = 1 << 23;

  private PageCodec() {}

  /**
   * Unpacks a page.
   *
   * @param size the unpacked bytes that the page claims to have
   * @throws ParquetDecodingException when it has other bytes, or none that can be unpacked
   * @throws UnsupportedOperationException when the compression is none that is read
   */
  static byte[] unpack(CompressionCodecName codec, byte[] bytes, int from, int to, int size)
      throws IOException {
    if (size == 0) {
      return new byte[0];
    }
    int packed = to - from;
    return switch (codec) {
      case UNCOMPRESSED -> {
        check(packed == size, size, packed);
        yield from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
      }
      case SNAPPY -> unpackSnappy(bytes, from, packed, size);
      case LZ4_RAW -> unpackLz4(bytes, from, packed, size);
      case ZSTD -> unpackZstd(bytes, from, packed, size);
      case GZIP -> drain(new GZIPInputStream(new ByteArrayInputStream(bytes, from, packed)), size);
      default ->
          throw new UnsupportedOperationException(
              "compression " + codec + " is not read: write the file anew with zstd or snappy");
    };
  }

  private static byte[] unpackSnappy(byte[] bytes, int from, int packed, int size)
      throws IOException {
    check(size <= (long) MOST_OF_SNAPPY * packed, size, packed);
    int told = Snappy.uncompressedLength(bytes, from, packed);
    check(told == size, size, told);
    byte[] page = new byte[size];
    int unpacked = Snappy.uncompress(bytes, from, packed, page, 0);
    check(unpacked == size, size, unpacked);
    return page;
  }

  private static byte[] unpackLz4(byte[] bytes, int from, int packed, int size) {
    check(size <= (long) MOST_OF_LZ4 * packed, size, packed);
    byte[] page = new byte[size];
    int unpacked =
        LZ4Factory.fastestInstance().safeDecompressor().decompress(bytes, from, packed, page, 0);
    check(unpacked == size, size, unpacked);
    return page;
  }

  private static byte[] unpackZstd(byte[] bytes, int from, int packed, int size)
      throws IOException {
    if (size > USUAL_BYTES && size > (long) USUAL_RATIO * packed) {
      return drain(
          new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(bytes, from, packed)), size);
    }
    byte[] page = new byte[size];
    long unpacked = Zstd.decompressByteArray(page, 0, size, bytes, from, packed);
    if (Zstd.isError(unpacked)) {
      throw new ParquetDecodingException("zstd: " + Zstd.getErrorName(unpacked));
    }
    check(unpacked == size, size, unpacked);
    return page;
  }

  /** Makes room as the bytes come. */
  private static byte[] drain(InputStream unpacking, int size) throws IOException {
    try (unpacking) {
      byte[] page = unpacking.readNBytes(size);
      check(page.length == size, size, page.length);
      return page;
    }
  }

  private static void check(boolean holds, int size, long found) {
    if (!holds) {
      throw new ParquetDecodingException("a page claims " + size + " bytes and has " + found);
    }
  }
}
