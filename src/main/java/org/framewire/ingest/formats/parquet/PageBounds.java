package org.framewire.ingest.formats.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * Holds what a page claims against what it has, before the decoders of Parquet make room for it: a
 * damaged page must cost its rows, and not the memory of the task.
 */
final class PageBounds {
  /** Some writers put a whole row group into one page; larger ones are refused. */
  private static final int LARGEST_PAGE = 1 << 29;

  private static final int MOST_VALUES = 20_000_000;

  private PageBounds() {}

  /**
   * Checks the sizes of a page.
   *
   * @param left bytes of the file behind the header
   */
  static void checkSizes(PageHeader header, long left) {
    int packed = header.getCompressed_page_size();
    int size = header.getUncompressed_page_size();
    if (packed < 0 || packed > left || size < 0) {
      throw new ParquetDecodingException(
          "a page claims " + packed + " bytes, " + size + " unpacked, where " + left + " are left");
    }
    if (packed > LARGEST_PAGE || size > LARGEST_PAGE) {
      throw new UnsupportedOperationException(
          "a page of " + size + " bytes is too large: write the file anew with smaller pages");
    }
  }

  /**
   * Checks how many values a page has.
   *
   * @param left values of the column that no page before had
   */
  static void checkValues(int values, long left) {
    if (values < 0 || values > left) {
      throw new ParquetDecodingException(
          "a page claims " + values + " values where " + left + " are left");
    }
    if (values > MOST_VALUES) {
      throw new UnsupportedOperationException(
          "a page of " + values + " values is too large: write the file anew with smaller pages");
    }
  }

  /** Checks how many entries a dictionary has, each of which takes some bytes of its page. */
  static void checkDictionary(ColumnDescriptor column, int entries, int bytes) {
    int least =
        switch (column.getPrimitiveType().getPrimitiveTypeName()) {
          case BINARY, INT32, FLOAT -> Integer.BYTES;
          case INT64, DOUBLE -> Long.BYTES;
          case INT96 -> Long.BYTES + Integer.BYTES;
          default -> throw new ParquetDecodingException("no dictionary can stand here");
        };
    if (entries < 0 || (long) entries * least > bytes) {
      throw new ParquetDecodingException(
          "a dictionary claims " + entries + " entries in " + bytes + " bytes");
    }
  }

  /**
   * Checks levels that stand before the values of a page.
   *
   * @param most the highest level; at 0 there are none
   * @return where what follows them starts
   */
  static int checkLevels(byte[] page, int from, Encoding encoding, int most, int values) {
    if (most == 0) {
      return from;
    }
    int width = BytesUtils.getWidthFromMaxInt(most);
    if (encoding != Encoding.RLE) {
      return (int) Math.min(page.length, from + ((long) values * width + 7) / Byte.SIZE);
    }
    if (from + Integer.BYTES > page.length) {
      throw new ParquetDecodingException("a page ends before its levels");
    }
    int start = from + Integer.BYTES;
    long end = start + (long) ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getInt(from);
    RunBounds.check(page, start, (int) Math.min(end, Integer.MAX_VALUE), width, values);
    return (int) end;
  }

  /** Checks the levels of a page that has them apart from its values. */
  static void checkBareLevels(byte[] page, int from, int end, int most, int values) {
    RunBounds.check(page, from, end, BytesUtils.getWidthFromMaxInt(most), values);
  }

  /** Checks the values of a page, which stand from {@code from} to its end. */
  @SuppressWarnings("deprecation") // PLAIN_DICTIONARY: old files have it
  static void checkContent(byte[] page, int from, Encoding encoding, int values)
      throws IOException {
    int length = page.length - from;
    switch (encoding) {
      case PLAIN_DICTIONARY, RLE_DICTIONARY -> {
        if (length > 0) {
          RunBounds.check(page, from + 1, page.length, page[from], values);
        }
      }
      case DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY ->
          DeltaBounds.checkNumbers(stream(page, from), values);
      case DELTA_BYTE_ARRAY -> DeltaBounds.checkStrings(stream(page, from), values);
      default -> {
        // The decoders of the others make room for nothing but the value that they are at.
      }
    }
  }

  private static ByteBufferInputStream stream(byte[] page, int from) {
    return ByteBufferInputStream.wrap(ByteBuffer.wrap(page, from, page.length - from).slice());
  }
}
