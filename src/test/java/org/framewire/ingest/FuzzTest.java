package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.spark.sql.Row;

/** Damages files at random: nothing may crash, and every record must be accounted for. */
class FuzzTest {
  private static final byte[] LIKELY =
      "\"\"\",,\n\r\\{}[]:;\t\0\u00ff'<>&".getBytes(StandardCharsets.ISO_8859_1);
  private static final ReadSettings SMALL =
      ReadSettings.defaults().withMinimumTokens(3).withMaximumRecordBytes(2048);

  private static String jsonLines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines
          .append("{\"source\": \"Post\", \"url\": \"https://post.example/2019/01/02/")
          .append(i)
          .append("?a=b#c\", \"date\": \"9/6/17\", \"title\": \"Caf\\u00e9 ")
          .append(i)
          .append(
              "\", \"content\": \"MOSCOW (AP) — Pier &amp; port “rose” in the <b>east</b>.\"}\n");
    }
    return lines.toString();
  }

  private static String rows() {
    StringBuilder rows = new StringBuilder("title, publication, date, url, content\n");
    for (int i = 0; i < 12; i++) {
      rows.append("Pier ")
          .append(i)
          .append(",www.post.example,09-13-2022,https://post.example/")
          .append(i)
          .append(",\"He said \"\"no\"\",\nand left for the east.\n\"\n");
    }
    return rows.toString();
  }

  private static byte[] mutate(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes && bytes.length > 2; i++) {
      int at = random.nextInt(bytes.length - 1);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = LIKELY[random.nextInt(LIKELY.length)];
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
        case 3 -> {
          int length = Math.min(random.nextInt(200), bytes.length - at);
          byte[] shorter = new byte[bytes.length - length];
          System.arraycopy(bytes, 0, shorter, 0, at);
          System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
          bytes = shorter;
        }
        default -> {
          int length = Math.min(random.nextInt(3000), bytes.length - at);
          byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
          System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
          bytes = longer;
        }
      }
    }
    return bytes;
  }

  @Property(tries = 3000)
  void everyRecordOfADamagedFileIsAccountedFor(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    boolean json = random.nextBoolean();
    byte[] content = Reading.utf8(json ? jsonLines() : rows());
    byte[] damaged =
        random.nextInt(3) == 0
            ? mutate(Reading.gzip(mutate(content, random)), random)
            : mutate(content, random);
    Path file = Files.createTempFile("fuzz", json ? ".jsonl" : ".csv");
    try {
      Files.write(file, damaged);
      check(Reading.file(file, SMALL));
    } finally {
      Files.delete(file);
    }
  }

  private static void check(List<Row> rows) {
    assertEquals(rows.size() - 1, Reading.booked(rows));
    for (int i = 0; i < rows.size() - 1; i++) {
      Row row = rows.get(i);
      assertEquals(i + 1L, Records.SOURCE_RECORD.get(row));
      if (Records.OUTCOME.get(row).equals("article")) {
        assertNotNull(Records.ARTICLE_ID.get(row));
        int codePoints = Records.TEXT.get(row).codePointCount(0, Records.TEXT.get(row).length());
        assertTrue(Records.BODY_START.get(row) <= codePoints);
      } else {
        assertNotNull(Records.REASON.get(row));
        assertTrue(Records.EXCERPT.get(row).length() <= 500);
      }
    }
  }
}
