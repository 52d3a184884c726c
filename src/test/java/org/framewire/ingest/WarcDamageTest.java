package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcCompression;

/** Damages crawls: whole records are kept, and the others are told of by their place. */
class WarcDamageTest {
  private static final int PAGES = 12;
  private static final int FILES = Integer.getInteger("fuzz.warcs", 200);
  private static final Duration MOST = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 5, PAGES - 1})
  void aDamagedMemberCostsNoOther(int damaged) {
    byte[] garbage = "no member at all, but forty bytes of text".getBytes(StandardCharsets.UTF_8);
    List<UnaryOperator<byte[]>> damages =
        List.of(
            member -> flipped(member, member.length / 2),
            member -> flipped(member, 12),
            member -> flipped(member, member.length - 6),
            member -> flipped(member, 0),
            member -> Arrays.copyOf(member, member.length / 2),
            member -> Arrays.copyOf(member, 5),
            member -> Arrays.copyOf(member, member.length - 3),
            member -> garbage);
    for (int i = 0; i < damages.size(); i++) {
      List<byte[]> members = members(WarcCompression.GZIP);
      members.set(damaged, damages.get(i).apply(members.get(damaged)));
      checkOneLost(read("crawl.warc.gz", members), damaged, "cut_off", "damage " + i);
    }
  }

  @Test
  void garbageBetweenMembersIsARejectOfItsOwn() {
    List<byte[]> members = members(WarcCompression.GZIP);
    members.add(3, "garbage".getBytes(StandardCharsets.UTF_8));
    List<Row> rows = read("crawl.warc.gz", members);
    assertEquals(PAGES, articles(rows));
    assertEquals(PAGES + 1, Reading.booked(rows));
    assertTrue(Records.DETAIL.get(rows.get(3)).contains("no gzip member"));
  }

  @Test
  void anEmptyMemberAndZerosAtTheEndAreNothing() {
    List<byte[]> members = members(WarcCompression.GZIP);
    members.add(3, Compressing.gzip(new byte[0]));
    members.add(new byte[600]);
    List<Row> rows = read("crawl.warc.gz", members);
    assertEquals(PAGES, articles(rows));
    assertEquals(PAGES, Reading.booked(rows));
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz", "crawl.warc.zst"})
  void aWrongLengthCostsNoOtherRecord(String name) {
    List<UnaryOperator<String>> damages =
        List.of(
            length -> "100",
            length -> "0",
            length -> String.valueOf(Integer.parseInt(length) + 70),
            length -> "900000",
            length -> "900000000000",
            length -> "99999999999999999999",
            length -> "-5",
            length -> "");
    for (int i = 0; i < damages.size(); i++) {
      List<byte[]> records = members(WarcCompression.NONE);
      records.set(5, withLength(records.get(5), damages.get(i)));
      byte[] content = WarcFiles.joined(records);
      byte[] stored =
          name.endsWith("gz")
              ? WarcFiles.joined(records.stream().map(Compressing::gzip).toList())
              : name.endsWith("zst") ? Compressing.zstd(content) : content;
      List<Row> rows = Reading.content(folder, name, stored, ReadSettings.defaults());
      String reason = i == 4 ? "record_too_large" : "broken_warc";
      checkOneLost(rows, 5, reason, name + ", damage " + i);
    }
  }

  @Test
  void aFileCutInARecordKeepsThoseBefore() {
    byte[] content = WarcFiles.joined(members(WarcCompression.NONE));
    byte[] cut = Arrays.copyOf(content, content.length - 400);
    List<Row> rows = Reading.content(folder, "crawl.warc", cut, ReadSettings.defaults());
    checkOneLost(rows, PAGES - 1, "cut_off", "cut");
  }

  @Test
  void aLargeRecordIsPassedOver() {
    List<byte[]> records = members(WarcCompression.GZIP);
    records.set(
        4,
        WarcFiles.response(
            "https://www.a.example/x.html",
            200,
            Map.of("Content-Type", "text/html"),
            new byte[3_000_000],
            WarcCompression.GZIP));
    List<Row> rows =
        Reading.content(
            folder,
            "crawl.warc.gz",
            WarcFiles.joined(records),
            ReadSettings.defaults().withMaximumRecordBytes(1_000_000));
    checkOneLost(rows, 4, "record_too_large", "large");
  }

  @Test
  void everyRecordOfADamagedCrawlIsAccountedFor() {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      boolean compressed = seed % 3 > 0;
      WarcCompression compression = compressed ? WarcCompression.GZIP : WarcCompression.NONE;
      byte[] whole = WarcFiles.joined(members(compression));
      byte[] content = new FuzzDamage(random).change(whole, whole, 1 + random.nextInt(6));
      String name = compressed ? "crawl.warc.gz" : "crawl.warc";
      String what = "seed " + seed;
      List<Row> rows =
          assertTimeoutPreemptively(
              MOST,
              () -> Reading.content(folder, name, content, ReadSettings.defaults()),
              () -> what);
      assertEquals(rows.size() - 1, Reading.booked(rows), what);
      for (Row row : rows.subList(0, rows.size() - 1)) {
        String reason = Records.REASON.get(row);
        assertTrue(!"reader_failed".equals(reason), () -> what + ": " + Records.DETAIL.get(row));
        outcomes.merge(reason == null ? "article" : reason, 1, Integer::sum);
      }
    }
    System.out.println(FILES + " damaged crawls of " + PAGES + " pages: " + outcomes);
    assertTrue(outcomes.get("article") > FILES * PAGES / 3, outcomes.toString());
  }

  private static void checkOneLost(List<Row> rows, int lost, String reason, String what) {
    String seen = what + " " + Reading.values(Records.DETAIL, rows);
    assertEquals(PAGES, Reading.booked(rows), seen);
    assertEquals(PAGES + 1, rows.size(), seen);
    assertEquals(PAGES - 1, articles(rows), seen);
    assertEquals(reason, Records.REASON.get(rows.get(lost)), seen);
    String detail = Records.DETAIL.get(rows.get(lost));
    assertTrue(detail.contains("at byte "), seen);
  }

  private static long articles(List<Row> rows) {
    return Collections.frequency(Reading.values(Records.OUTCOME, rows), "article");
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] damaged = bytes.clone();
    damaged[at] ^= 0x14;
    return damaged;
  }

  private static byte[] withLength(byte[] record, UnaryOperator<String> change) {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    int from = text.indexOf("Content-Length: ") + "Content-Length: ".length();
    int to = text.indexOf("\r\n", from);
    String changed =
        text.substring(0, from) + change.apply(text.substring(from, to)) + text.substring(to);
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  private List<Row> read(String name, List<byte[]> parts) {
    return Reading.content(folder, name, WarcFiles.joined(parts), ReadSettings.defaults());
  }

  private static List<byte[]> members(WarcCompression compression) {
    return new ArrayList<>(
        IntStream.range(0, PAGES)
            .mapToObj(number -> WarcFiles.response(WarcFiles.page(number), compression))
            .toList());
  }
}
