package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Memory does not grow with the size of a file or of a record: what is read here is many times the
 * heap of the process that reads it. {@code -Dmemory.megabytes} asks for longer files.
 */
class SmallHeapTest {
  private static final String HEAP = "-Xmx48m";
  private static final int LONG_RECORD = 200;
  private static final int MEGABYTES = Integer.getInteger("memory.megabytes", 250);

  @TempDir private Path folder;

  private String read(String what, String size) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapReading.class.getName(),
                what,
                size)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    String said = Files.readString(output, StandardCharsets.UTF_8).strip();
    assertEquals(0, status, said);
    return said.lines().reduce((first, last) -> last).orElse("");
  }

  @Test
  void aLongFileOfLinesIsReadRecordByRecord() throws IOException, InterruptedException {
    String texts = "texts " + SmallHeapReading.lines(MEGABYTES) + " problems 0";
    assertEquals(texts, read("lines", "" + MEGABYTES));
  }

  @Test
  void aLongFileOfCellsIsReadRecordByRecord() throws IOException, InterruptedException {
    String texts = "texts " + SmallHeapReading.rows(MEGABYTES) + " problems 0";
    assertEquals(texts, read("rows", "" + MEGABYTES));
  }

  @Test
  void aRecordLargerThanTheHeapIsOneReject() throws IOException, InterruptedException {
    assertEquals("texts 2 problems 1", read("long-line", "" + LONG_RECORD));
    assertEquals("texts 2 problems 1", read("long-cell", "" + LONG_RECORD));
  }

  @Test
  void aRowGroupLargerThanTheHeapIsReadPageByPage() throws IOException, InterruptedException {
    int rows = 40_000;
    String pier = "The pier of the harbour rose. ".repeat(100);
    Path file =
        ParquetFiles.write(
            folder.resolve("large.parquet"),
            ParquetFiles.ARTICLES,
            rows,
            (row, number) -> row.add("content", number + pier),
            builder ->
                builder
                    .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                    .withRowGroupSize(1L << 30));
    assertEquals("texts " + rows + " problems 0", read("parquet", file.toString()));
  }
}
