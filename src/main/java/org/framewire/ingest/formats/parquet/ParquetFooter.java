package org.framewire.ingest.formats.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.SeekableInputStream;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Reason;
import shaded.parquet.org.apache.thrift.TException;

/**
 * Reads the footer, which tells the columns of a file and where they stand. It is read here rather
 * than by Parquet's file reader because that one believes every size that a damaged footer claims.
 */
final class ParquetFooter {
  private static final int MAXIMUM_BYTES = 1 << 26;
  private static final int MAGIC_BYTES = 4;
  private static final int TAIL_BYTES = 4 + MAGIC_BYTES;

  private ParquetFooter() {}

  /**
   * Reads the footer of a file.
   *
   * @param length the bytes of the whole file
   * @throws BrokenRecordException when the file has none that can be used, with the remedy if there
   *     is one
   */
  static ParquetMetadata read(SeekableInputStream file, long length)
      throws IOException, BrokenRecordException {
    try {
      FileMetaData thrift = thrift(file, length);
      refuseEncrypted(thrift);
      checkRows(thrift);
      dropStatistics(thrift);
      return new ParquetMetadataConverter().fromParquetMetadata(thrift);
    } catch (TException | RuntimeException | StackOverflowError e) {
      throw unusable(Damage.describe(e));
    }
  }

  private static void checkRows(FileMetaData thrift) throws BrokenRecordException {
    long rows = 0;
    for (RowGroup group : thrift.getRow_groups()) {
      if (group.getNum_rows() < 0) {
        throw unusable("a row group has " + group.getNum_rows() + " rows");
      }
      rows += group.getNum_rows();
    }
    if (rows != thrift.getNum_rows()) {
      throw unusable(
          "it tells of " + thrift.getNum_rows() + " rows, and its row groups of " + rows);
    }
  }

  private static FileMetaData thrift(SeekableInputStream file, long length)
      throws IOException, BrokenRecordException, TException {
    if (length < MAGIC_BYTES + TAIL_BYTES) {
      throw unusable("the file has " + length + " bytes");
    }
    byte[] tail = readAt(file, length - TAIL_BYTES, TAIL_BYTES);
    checkMagic(file, new String(tail, 4, MAGIC_BYTES, StandardCharsets.ISO_8859_1));
    int bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
    if (bytes <= 0 || bytes > length - MAGIC_BYTES - TAIL_BYTES || bytes > MAXIMUM_BYTES) {
      throw unusable("it would be " + bytes + " bytes long, in a file of " + length);
    }
    byte[] footer = readAt(file, length - TAIL_BYTES - bytes, bytes);
    FileMetaData thrift = new FileMetaData();
    thrift.read(BoundedThrift.of(new ByteArrayInputStream(footer), bytes));
    return thrift;
  }

  private static void checkMagic(SeekableInputStream file, String magic)
      throws IOException, BrokenRecordException {
    if (magic.equals("PARE")) {
      throw unusable("it is encrypted: write the file anew without encryption");
    }
    if (!magic.equals("PAR1")) {
      byte[] first = readAt(file, 0, 2);
      boolean gzip = first[0] == 0x1F && first[1] == (byte) 0x8B;
      throw unusable(
          gzip
              ? "the file is gzipped as a whole: unpack it, Parquet has compression of its own"
              : "the file is cut off, or is not Parquet: fetch or write it anew");
    }
  }

  private static byte[] readAt(SeekableInputStream file, long position, int length)
      throws IOException {
    byte[] bytes = new byte[length];
    file.seek(position);
    file.readFully(bytes);
    return bytes;
  }

  private static void refuseEncrypted(FileMetaData thrift) throws BrokenRecordException {
    TreeSet<String> encrypted = new TreeSet<>();
    for (RowGroup group : thrift.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        if (column.isSetCrypto_metadata() || !column.isSetMeta_data()) {
          encrypted.add(
              column.isSetMeta_data()
                  ? String.join(".", column.getMeta_data().getPath_in_schema())
                  : "one whose name is hidden");
        }
      }
    }
    if (!encrypted.isEmpty()) {
      throw unusable(
          "columns are encrypted ("
              + String.join(", ", encrypted)
              + "): write the file anew without encryption");
    }
  }

  /** Statistics are of no use to a reader of all rows, and a damaged one would cost the file. */
  private static void dropStatistics(FileMetaData thrift) {
    for (RowGroup group : thrift.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        column.getMeta_data().unsetStatistics();
        column.getMeta_data().unsetSize_statistics();
      }
    }
  }

  static BrokenRecordException unusable(String why) {
    return new BrokenRecordException(Reason.UNREADABLE_FILE, "no usable Parquet footer: " + why);
  }
}
