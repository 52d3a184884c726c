package org.framewire.ingest.formats.parquet;

import org.apache.parquet.io.ParquetDecodingException;

/**
 * Looks through runs of levels or dictionary indexes (RLE and bit-packed) for one that claims more
 * values than there can be: the decoder would make room for them before it misses them.
 */
final class RunBounds {
  /** Writers fill a run up to a multiple of 8, some of them to the largest run that they make. */
  private static final int FILLED_UP = 1 << 10;

  private final byte[] bytes;
  private final int end;
  private int at;

  private RunBounds(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /**
   * Checks the runs in a stretch of bytes.
   *
   * @param width bits of a value
   * @param values how many values the page has
   * @throws ParquetDecodingException when a run claims more
   */
  static void check(byte[] bytes, int from, int end, int width, int values) {
    if (from < 0 || end > bytes.length || from > end || width < 0 || width > Integer.SIZE) {
      throw new ParquetDecodingException("levels or indexes of a page stand outside it");
    }
    new RunBounds(bytes, from, end).check(width, values);
  }

  private void check(int width, int values) {
    long seen = 0;
    while (seen < values && at < end) {
      long header = unsigned();
      long count = header >>> 1;
      boolean packed = (header & 1) == 1;
      long claimed = packed ? count * Byte.SIZE : count;
      if (packed && claimed > (long) values + FILLED_UP) {
        throw new ParquetDecodingException(
            "a run claims " + claimed + " values in a page of " + values);
      }
      seen += claimed;
      long length = packed ? count * width : (width + 7) / Byte.SIZE;
      at = (int) Math.min(end, at + length);
    }
  }

  private long unsigned() {
    long value = 0;
    for (int shift = 0; at < end && shift <= Integer.SIZE; shift += 7) {
      byte b = bytes[at++];
      value |= (b & 0x7FL) << shift;
      if (b >= 0) {
        break;
      }
    }
    return value & 0xFFFFFFFFL;
  }
}
