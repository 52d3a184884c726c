package org.framewire.ingest.formats.parquet;

import java.io.IOException;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesReader;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * Checks what delta-encoded values claim, before the decoder makes room for it: how many they are,
 * the size of their blocks, and how much of the string before each string goes on from.
 */
final class DeltaBounds {
  private static final int LARGEST_BLOCK = 1 << 16;

  private DeltaBounds() {}

  /**
   * Checks the start of delta-encoded numbers, such as the lengths before strings, and leaves the
   * stream before them.
   *
   * @param values how many values the page has
   * @return how many are encoded: those that are not null
   * @throws ParquetDecodingException when it claims more than that
   */
  static int checkNumbers(ByteBufferInputStream stream, int values) throws IOException {
    stream.mark(stream.available());
    int block = BytesUtils.readUnsignedVarInt(stream);
    int parts = BytesUtils.readUnsignedVarInt(stream);
    int count = BytesUtils.readUnsignedVarInt(stream);
    stream.reset();
    boolean likely = block > 0 && block <= LARGEST_BLOCK && parts > 0 && parts <= block;
    if (!likely || count < 0 || count > values) {
      throw new ParquetDecodingException(
          "delta encoding claims " + count + " values in blocks of " + block);
    }
    return count;
  }

  /**
   * Checks strings that go on from the start of the one before.
   *
   * @throws ParquetDecodingException when one takes more of the string before than that has
   */
  static void checkStrings(ByteBufferInputStream stream, int values) throws IOException {
    int count = checkNumbers(stream, values);
    DeltaBinaryPackingValuesReader taken = new DeltaBinaryPackingValuesReader();
    taken.initFromPage(values, stream);
    if (checkNumbers(stream, values) != count) {
      throw new ParquetDecodingException(
          "delta encoding has not as many starts as ends of strings");
    }
    DeltaBinaryPackingValuesReader added = new DeltaBinaryPackingValuesReader();
    added.initFromPage(values, stream);
    long before = 0;
    for (int i = 0; i < count; i++) {
      int prefix = taken.readInteger();
      int suffix = added.readInteger();
      if (prefix < 0 || prefix > before || suffix < 0) {
        throw new ParquetDecodingException(
            "a string takes " + prefix + " bytes of one of " + before);
      }
      before = (long) prefix + suffix;
    }
  }
}
