package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages records and files at random: nothing may crash or hang, and every record must be
 * accounted for. {@code -Dfuzz.records} and {@code -Dfuzz.files} ask for more than the usual.
 */
class FuzzTest {
  private static final int RECORDS = Integer.getInteger("fuzz.records", 6_000);
  private static final int FILES = Integer.getInteger("fuzz.files", 900);
  private static final Duration MOST = Duration.ofSeconds(20);
  private static final ReadSettings SMALL =
      ReadSettings.defaults().withMinimumTokens(3).withMaximumRecordBytes(2048);

  @TempDir private Path folder;
  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void everyDamagedRecordIsAccountedFor() {
    List<FuzzSample> samples = FuzzSample.all();
    int each = 100;
    for (int seed = 0; seed < RECORDS / each; seed++) {
      Random random = new Random(seed);
      FuzzDamage damage = new FuzzDamage(random);
      FuzzSample sample = samples.get(seed % samples.size());
      byte[] other = samples.get(random.nextInt(samples.size())).content(3, whole -> whole);
      byte[] content = sample.content(each, whole -> damage.change(whole, other, 2));
      check(sample.name(), content, "records, seed " + seed);
    }
    System.out.println(RECORDS + " damaged records: " + outcomes);
  }

  @Test
  void everyRecordOfADamagedFileIsAccountedFor() {
    List<FuzzSample> samples = FuzzSample.all();
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      FuzzDamage damage = new FuzzDamage(random);
      FuzzSample sample = samples.get(seed % samples.size());
      byte[] other = samples.get(random.nextInt(samples.size())).content(3, whole -> whole);
      byte[] content = sample.content(12, whole -> whole);
      if (random.nextBoolean()) {
        content = damage.change(content, other, 12);
      }
      byte[] stored = Compressing.all(content).get(Math.max(0, random.nextInt(6) - 2));
      check(sample.name(), damage.change(stored, other, 6), "files, seed " + seed);
    }
    System.out.println(FILES + " damaged files: " + outcomes);
  }

  @Test
  void aDamagedLineCostsNoOther() {
    FuzzSample sample = FuzzSample.all().get(0);
    for (int seed = 0; seed < RECORDS / 1000; seed++) {
      FuzzDamage damage = new FuzzDamage(new Random(seed));
      int[] number = {0};
      byte[] content =
          sample.content(
              200, whole -> number[0]++ % 2 == 0 ? whole : onALine(damage.change(whole, whole, 3)));
      List<Row> rows = check(sample.name(), content, "lines, seed " + seed);
      assertEquals(201, rows.size(), "seed " + seed);
      for (int i = 0; i < 200; i += 2) {
        assertEquals("article", Records.OUTCOME.get(rows.get(i)), "seed " + seed);
      }
    }
  }

  /** The bytes without line ends but one at their end, and never none. */
  private static byte[] onALine(byte[] damaged) {
    byte[] line = Arrays.copyOf(damaged, damaged.length + 2);
    for (int i = 0; i < line.length; i++) {
      line[i] = line[i] == '\n' ? (byte) ' ' : line[i];
    }
    line[line.length - 2] = '?';
    line[line.length - 1] = '\n';
    return line;
  }

  private List<Row> check(String name, byte[] content, String what) {
    List<Row> rows =
        assertTimeoutPreemptively(
            MOST, () -> Reading.content(folder, name, content, SMALL), () -> what);
    account(rows, what, outcomes);
    return rows;
  }

  /** Holds the rows of a file against its book, and adds up what became of its records. */
  static void account(List<Row> rows, String what, Map<String, Integer> outcomes) {
    assertEquals(rows.size() - 1, Reading.booked(rows), what);
    for (int i = 0; i < rows.size() - 1; i++) {
      Row row = rows.get(i);
      assertEquals(i + 1L, Records.SOURCE_RECORD.get(row), what);
      if (Records.OUTCOME.get(row).equals("article")) {
        assertNotNull(Records.ARTICLE_ID.get(row), what);
        int codePoints = Records.TEXT.get(row).codePointCount(0, Records.TEXT.get(row).length());
        assertTrue(Records.BODY_START.get(row) <= codePoints, what);
        outcomes.merge("article", 1, Integer::sum);
      } else {
        // A reader that stumbles is a bug, however well it is caught.
        String reason = Records.REASON.get(row);
        assertTrue(!reason.equals("reader_failed"), () -> what + ": " + Records.DETAIL.get(row));
        assertTrue(Records.EXCERPT.get(row).length() <= 500, what);
        outcomes.merge(reason, 1, Integer::sum);
      }
    }
  }
}
