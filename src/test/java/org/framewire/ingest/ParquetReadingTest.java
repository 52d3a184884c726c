package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetReadingTest {
  private static final ReadSettings SHORT = ReadSettings.defaults().withMinimumTokens(3);
  @TempDir private Path folder;

  private List<Row> read(byte[] content) {
    return Reading.content(folder, "scrape_10:30.parquet", content, SHORT);
  }

  private List<Row> readOne(String schema, Consumer<Group> fill) {
    MessageType type = MessageTypeParser.parseMessageType(schema);
    Path file = folder.resolve("one.pq");
    ParquetFiles.write(file, type, 1, (row, number) -> fill.accept(row), builder -> {});
    return Reading.file(file, SHORT);
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void readsEveryRowInEveryCompression(CompressionCodecName codec) {
    for (WriterVersion version : WriterVersion.values()) {
      List<Row> rows =
          read(
              ParquetFiles.articles(
                  folder,
                  250,
                  builder ->
                      builder
                          .withCompressionCodec(codec)
                          .withWriterVersion(version)
                          .withRowGroupRowCountLimit(100)));
      assertEquals(250, Reading.booked(rows), () -> rows.get(0).mkString(" | "));
      assertEquals(251, rows.size());
      Row last = rows.get(249);
      assertEquals("article", Records.OUTCOME.get(last), () -> Records.DETAIL.get(last));
      assertEquals("Pier 249", Records.TITLE.get(last));
      assertEquals(
          "The pier of number 249 rose in the east, the harbour said.", Records.TEXT.get(last));
      assertEquals("https://post.example/249", Records.URL.get(last));
      assertEquals(
          Instant.ofEpochSecond(1_600_000_000L + 249 * 60), Records.PUBLISHED_AT.get(last));
      assertEquals("post0.example", Records.OUTLET_ID.get(last));
    }
  }

  @Test
  void listsOfStringsAreParagraphs() {
    String modern =
        """
        message dump {
          optional group body (LIST) { repeated group list { optional binary element (STRING); } }
        }
        """;
    List<Row> rows =
        readOne(
            modern,
            row -> {
              Group body = row.addGroup("body");
              body.addGroup("list").append("element", "The pier rose.");
              body.addGroup("list");
              body.addGroup("list").append("element", "The harbour fell.");
            });
    assertEquals(
        List.of("The pier rose.\n\nThe harbour fell."), Reading.values(Records.TEXT, rows));
    String old = "message dump { optional group body (LIST) { repeated binary array (STRING); } }";
    rows =
        readOne(
            old,
            row -> row.addGroup("body").append("array", "One pier.").append("array", "Two of."));
    assertEquals(List.of("One pier.\n\nTwo of."), Reading.values(Records.TEXT, rows));
  }

  @Test
  void readsDaysAndTimesOfAllTypes() {
    assertEquals(
        LocalDate.of(2020, 9, 13), dayOf("int32 date (DATE)", row -> row.add("date", 18_518)));
    assertEquals(
        LocalDate.of(2020, 9, 13),
        dayOf(
            "int64 date (TIMESTAMP(MICROS,false))",
            row -> row.add("date", 1_600_000_000_000_000L)));
    assertEquals(
        LocalDate.of(2020, 9, 13),
        dayOf(
            "int64 date (TIMESTAMP(NANOS,true))",
            row -> row.add("date", 1_600_000_000_000_000_000L)));
    assertEquals(
        LocalDate.of(2020, 9, 13), dayOf("int64 date", row -> row.add("date", 1_600_000_000L)));
    assertEquals(LocalDate.of(2020, 9, 13), dayOf("double date", row -> row.add("date", 1.6e9)));
    assertEquals(
        LocalDate.of(2020, 9, 13),
        dayOf("binary date (STRING)", row -> row.add("date", "September 13, 2020")));
    assertNull(dayOf("int32 date (DATE)", row -> row.add("date", Integer.MIN_VALUE)));
    assertNull(dayOf("double date", row -> row.add("date", Double.NaN)));
    ByteBuffer time = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    time.putLong(3_600_000_000_000L).putInt(2_440_588 + 18_518);
    Binary stored = Binary.fromConstantByteArray(time.array());
    assertEquals(LocalDate.of(2020, 9, 13), dayOf("int96 date", row -> row.add("date", stored)));
  }

  private LocalDate dayOf(String column, Consumer<Group> fill) {
    String schema = "message dump { required binary text; optional " + column + "; }";
    List<Row> rows =
        readOne(
            schema,
            row -> {
              row.add("text", "The pier rose in the east.");
              fill.accept(row);
            });
    assertEquals("article", Records.OUTCOME.get(rows.get(0)), () -> rows.get(0).mkString(" | "));
    return Records.DATE.get(rows.get(0));
  }

  @Test
  void aDamagedPageCostsTheRestOfItsRowGroup() {
    byte[] content = ParquetFiles.articles(folder, 300, ParquetReadingTest::groupsOf100);
    damage(content, "The pier of number 150 rose");
    List<Row> rows = read(content);
    // The page of rows 141 to 160 is damaged: 140 and 100 rows are whole, and one tells of the
    // rest.
    assertEquals(241, Reading.booked(rows));
    Row lost = rows.get(140);
    assertEquals("cut_off", Records.REASON.get(lost));
    assertEquals(
        "rows 141 to 200 of the file are lost, in row group 2 of 3:"
            + " a page is not what its checksum says",
        Records.DETAIL.get(lost));
    assertEquals("Pier 200", Records.TITLE.get(rows.get(141)));
    assertEquals(240, Reading.values(Records.TEXT, rows).stream().filter(t -> t != null).count());
  }

  private static void groupsOf100(ExampleParquetWriter.Builder builder) {
    builder
        .withRowGroupRowCountLimit(100)
        .withPageRowCountLimit(20)
        .withMinRowCountForPageSizeCheck(10)
        .withDictionaryEncoding(false);
  }

  private static void damage(byte[] content, String wanted) {
    int at = new String(content, StandardCharsets.ISO_8859_1).indexOf(wanted);
    assertTrue(at > 0, wanted);
    content[at] ^= 0x20;
  }

  @Test
  void aBadFooterIsOneReject() {
    byte[] content = ParquetFiles.articles(folder, 10, ParquetReadingTest::groupsOf100);
    byte[] cut = Arrays.copyOf(content, content.length - 30);
    assertRejected(cut, "unreadable_file", "is cut off, or is not Parquet: fetch or write it anew");
    byte[] huge = content.clone();
    huge[huge.length - 5] = 0x7F;
    assertRejected(huge, "unreadable_file", "bytes long, in a file of " + huge.length);
    byte[] encrypted = content.clone();
    encrypted[encrypted.length - 1] = 'E';
    assertRejected(encrypted, "unreadable_file", "write the file anew without encryption");
    assertRejected(Compressing.gzip(content), "unreadable_file", "unpack it");
    assertRejected(new byte[0], "unreadable_file", "the file has 0 bytes");
  }

  private void assertRejected(byte[] content, String reason, String detail) {
    List<Row> rows = read(content);
    assertEquals(1, Reading.booked(rows));
    assertEquals(reason, Records.REASON.get(rows.get(0)));
    String told = Records.DETAIL.get(rows.get(0));
    assertTrue(told.contains(detail), told);
  }

  @Test
  void tellsTheColumnsWhereNoneIsTheText() {
    List<Row> rows =
        readOne(
            "message dump { optional binary title; optional group meta { optional int32 n; } }",
            row -> row.add("title", "Pier"));
    assertEquals("unknown_fields", Records.REASON.get(rows.get(0)));
    assertEquals("no column of the text among: title, meta", Records.DETAIL.get(rows.get(0)));
  }

  @Test
  void aRowBeyondTheLimitIsRejectedWithItsStart() {
    Path file = folder.resolve("large.parquet");
    ParquetFiles.write(
        file,
        ParquetFiles.ARTICLES,
        3,
        (row, number) -> row.add("content", "Long pier. ".repeat(number == 1 ? 1000 : 3)),
        builder -> {});
    List<Row> rows = Reading.file(file, SHORT.withMaximumRecordBytes(2048));
    assertEquals(3, Reading.booked(rows));
    assertEquals("record_too_large", Records.REASON.get(rows.get(1)));
    assertTrue(Records.EXCERPT.get(rows.get(1)).startsWith("Long pier. Long pier."));
    assertEquals("article", Records.OUTCOME.get(rows.get(2)));
  }
}
