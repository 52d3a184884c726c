package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressionTest {
  private static final ReadSettings SHORT = ReadSettings.defaults().withMinimumTokens(1);

  @TempDir private Path folder;

  /** Lines that no compression makes much smaller. */
  private static String lines(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      long noise = i * 0x9E3779B97F4A7C15L;
      lines
          .append("{\"url\": \"https://post.example/")
          .append(i)
          .append("\", \"text\": \"The pier ")
          .append(Long.toHexString(noise * noise ^ noise >>> 7))
          .append("\"}\n");
    }
    return lines.toString();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private List<Row> read(String name, byte[] stored) {
    return Reading.content(folder, name, stored, SHORT);
  }

  private static <T> T last(Col<T> column, List<Row> rows) {
    return column.get(rows.get(rows.size() - 2));
  }

  @Test
  void readsEachCompressionUnderAnyName() {
    for (byte[] stored : Compressing.all(Reading.utf8(lines(0, 300)))) {
      assertEquals(300, Reading.booked(read("plain.jsonl", stored)));
      assertEquals(300, Reading.booked(read("no-ending", stored)));
    }
  }

  @Test
  void readsPartsThatWereJoined() {
    List<byte[]> first = Compressing.all(Reading.utf8(lines(0, 50)));
    List<byte[]> second = Compressing.all(Reading.utf8(lines(50, 100)));
    for (int i = 0; i < first.size(); i++) {
      List<Row> rows = read("joined.jsonl.gz", join(first.get(i), second.get(i)));
      assertEquals(100, Reading.booked(rows));
      assertEquals("article", last(Records.OUTCOME, rows));
    }
  }

  @Test
  void whatStandsBehindTheCompressedDataIsToldAndNotPassedOver() {
    for (byte[] stored : Compressing.all(Reading.utf8(lines(0, 50))).subList(1, 4)) {
      List<Row> rows = read("behind.jsonl", join(stored, Reading.utf8("garbage behind")));
      assertEquals(51, Reading.booked(rows));
      assertEquals("cut_off", last(Records.REASON, rows));
    }
  }

  @Test
  void aFileThatIsCutOffKeepsWhatIsWhole() {
    byte[] content = Reading.utf8(lines(0, 8000));
    for (byte[] stored : Compressing.all(content).subList(1, 4)) {
      List<Row> rows = read("cut.jsonl", Arrays.copyOf(stored, stored.length * 3 / 4));
      List<String> outcomes = Reading.values(Records.OUTCOME, rows);
      assertEquals(outcomes.size(), Reading.booked(rows));
      assertTrue(outcomes.size() > 4500, "rows " + outcomes.size());
      assertEquals(outcomes.size() - 1, outcomes.indexOf("rejected"));
      assertEquals("cut_off", last(Records.REASON, rows));
      assertTrue(last(Records.DETAIL, rows).contains("bytes of content"));
    }
  }

  @Test
  void aByteThatIsDamagedKeepsWhatStandsBefore() {
    byte[] content = Reading.utf8(lines(0, 8000));
    for (byte[] stored : Compressing.all(content).subList(1, 4)) {
      stored[stored.length * 3 / 4] ^= 0x55;
      List<Row> rows = read("damaged.jsonl", stored);
      List<String> outcomes = Reading.values(Records.OUTCOME, rows);
      long whole = outcomes.stream().filter("article"::equals).count();
      assertTrue(whole > 4000, "articles " + whole);
      assertEquals("cut_off", last(Records.REASON, rows));
    }
  }

  @Test
  void whatIsNotReadSaysWhatToDo() {
    Map<String, byte[]> heads =
        Map.of(
            "recompress with zstd or gzip", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0, 4},
            "a zip archive is not read: unpack it", new byte[] {'P', 'K', 3, 4, 20, 0},
            "an image (PNG) is not read", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    heads.forEach(
        (remedy, head) -> {
          List<Row> rows = read("x.jsonl", head);
          assertEquals(1, Reading.booked(rows));
          assertEquals("unknown_format", last(Records.REASON, rows));
          assertTrue(last(Records.DETAIL, rows).contains(remedy), last(Records.DETAIL, rows));
        });
  }
}
