package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages Parquet files at random, in their pages and in their footers: nothing may crash, hang or
 * ask for more memory than there is. {@code -Dfuzz.files} asks for more than the usual.
 */
class ParquetFuzzTest {
  private static final int FILES = Integer.getInteger("fuzz.files", 300);
  private static final Duration MOST = Duration.ofSeconds(20);
  private static final ReadSettings SMALL =
      ReadSettings.defaults().withMinimumTokens(3).withMaximumRecordBytes(2048);
  private static final List<CompressionCodecName> CODECS =
      List.of(
          CompressionCodecName.UNCOMPRESSED,
          CompressionCodecName.SNAPPY,
          CompressionCodecName.GZIP,
          CompressionCodecName.ZSTD,
          CompressionCodecName.LZ4_RAW);

  @TempDir private Path folder;
  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void everyRowOfADamagedFileIsAccountedFor() {
    List<byte[]> written = files();
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      byte[] damaged = damage(written.get(random.nextInt(written.size())), random);
      String what = "seed " + seed;
      List<Row> rows =
          assertTimeoutPreemptively(
              MOST, () -> Reading.content(folder, "damaged.parquet", damaged, SMALL), () -> what);
      FuzzTest.account(rows, what, outcomes);
    }
    System.out.println(FILES + " damaged Parquet files: " + outcomes);
    assertTrue(outcomes.get("article") > FILES && outcomes.get("cut_off") > FILES / 5);
  }

  /** One file of each compression, version of pages and encoding, with checksums and without. */
  private List<byte[]> files() {
    List<byte[]> files = new ArrayList<>();
    for (CompressionCodecName codec : CODECS) {
      for (WriterVersion version : WriterVersion.values()) {
        files.add(file(codec, version, true, true));
        files.add(file(codec, version, true, false));
        files.add(file(codec, version, false, false));
      }
    }
    return files;
  }

  private byte[] file(
      CompressionCodecName codec, WriterVersion version, boolean dictionary, boolean checksums) {
    return ParquetFiles.articles(
        folder,
        60,
        builder ->
            builder
                .withCompressionCodec(codec)
                .withWriterVersion(version)
                .withDictionaryEncoding(dictionary)
                .withPageWriteChecksumEnabled(checksums)
                .withRowGroupRowCountLimit(20)
                .withMinRowCountForPageSizeCheck(5)
                .withPageRowCountLimit(5));
  }

  /** Damages the footer, a large part of so small a file, less often than the pages. */
  private static byte[] damage(byte[] whole, Random random) {
    if (random.nextInt(4) == 0) {
      return new FuzzDamage(random).change(whole, whole, 6);
    }
    byte[] bytes = whole.clone();
    int footer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
    int pages = bytes.length - 8 - footer;
    boolean ofPages = random.nextInt(3) > 0;
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = ofPages ? 4 + random.nextInt(pages - 4) : pages + random.nextInt(footer + 8);
      bytes[at] =
          switch (random.nextInt(3)) {
            case 0 -> (byte) (bytes[at] ^ (1 << random.nextInt(8)));
            case 1 -> (byte) random.nextInt(256);
            default -> (byte) (random.nextBoolean() ? 0xFF : 0x7F);
          };
    }
    return bytes;
  }
}
