package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.framewire.ingest.records.FieldMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReadingTest {
  private static final String TEXT =
      "The harbour council of the old town said on Monday that it will rebuild the pier which the"
          + " storm had taken, and that the work would begin before the winter.";

  @TempDir private Path folder;

  private static String line(int number) {
    return "{\"url\": \"https://post.example/" + number + "\", \"text\": \"" + TEXT + "\"}\n";
  }

  @Test
  void fillsTheColumnsOfAnArticle() {
    String json =
        "{\"headline\":\"Pier &amp; port\",\"source\":{\"id\":null,\"name\":\"Harbour Post\"},"
            + "\"publishedAt\":\"2022-09-22T10:00:00+02:00\",\"link\":\"https://post.example/1\","
            + "\"tags\":[{\"text\":\"no\"}],\"content\":[\"MOSCOW (AP) — "
            + TEXT
            + "\",\"Second.\"]}";
    List<Row> rows = Reading.content(folder, "a.jsonl", json);
    Row row = rows.get(0);
    assertEquals("article", Records.OUTCOME.get(row));
    assertEquals("Pier & port", Records.TITLE.get(row));
    assertEquals("MOSCOW (AP) — " + TEXT + "\n\nSecond.", Records.TEXT.get(row));
    assertEquals(14, Records.BODY_START.get(row));
    assertEquals("MOSCOW", Records.DATELINE_PLACE.get(row));
    assertEquals("AP", Records.AGENCY.get(row));
    assertEquals("post.example", Records.OUTLET_ID.get(row));
    assertEquals("url", Records.OUTLET_RULE.get(row));
    assertEquals(LocalDate.of(2022, 9, 22), Records.DATE.get(row));
    assertEquals(Instant.parse("2022-09-22T08:00:00Z"), Records.PUBLISHED_AT.get(row));
    assertEquals("en", Records.LANGUAGE.get(row));
    assertEquals(35, Records.TOKEN_COUNT.get(row));
    assertEquals(3, Records.SENTENCE_COUNT.get(row));
    assertEquals(ArticleId.DIGITS, Records.ARTICLE_ID.get(row).length());
    assertEquals(1L, Records.SOURCE_RECORD.get(row));
    assertEquals(1, Reading.booked(rows));
  }

  @Test
  void aGzipThatIsCutOffKeepsWhatIsWhole() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      content.append(line(i).replace("storm", "storm" + Integer.toHexString(i * 7919)));
    }
    byte[] packed = Compressing.gzip(Reading.utf8(content.toString()));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    List<Row> rows = Reading.content(folder, "cut.jsonl.gz", cut, ReadSettings.defaults());
    List<String> outcomes = Reading.values(Records.OUTCOME, rows);
    assertTrue(outcomes.size() > 100 && outcomes.size() < 3000, "rows " + outcomes.size());
    assertEquals(outcomes.size() - 1, outcomes.indexOf("rejected"));
    Row last = rows.get(rows.size() - 2);
    assertEquals("cut_off", Records.REASON.get(last));
    assertTrue(Records.DETAIL.get(last).contains("bytes of content"), Records.DETAIL.get(last));
    assertEquals(outcomes.size(), Reading.booked(rows));
  }

  @Test
  void readsGzipOfSeveralMembersAndUnderAnyName() {
    byte[] first = Compressing.gzip(Reading.utf8(line(1)));
    byte[] second = Compressing.gzip(Reading.utf8(line(2)));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    List<Row> rows = Reading.content(folder, "members.jsonl", both, ReadSettings.defaults());
    assertEquals(List.of("article", "article"), Reading.values(Records.OUTCOME, rows));
  }

  @Test
  void saysWhyARecordIsNoArticle() {
    String json =
        """
        [1, 2]
        {"text": "open
        {"title": "no text"}
        {"text": "<p> </p>"}
        {"text": "Short."}
        {"url": "http://a.example/1#post-3", "text": "x"}
        {"text": "x"} trailing
        """;
    List<Row> rows = Reading.content(folder, "bad.jsonl", json);
    assertEquals(
        List.of(
            "broken_json",
            "broken_json",
            "no_text",
            "no_text",
            "too_short",
            "comment",
            "broken_json"),
        Reading.values(Records.REASON, rows));
    assertEquals("[1, 2]", Records.EXCERPT.get(rows.get(0)));
    assertEquals(7, Reading.booked(rows));
  }

  @Test
  void skipsDaysThatWereNotAskedForButKeepsUndated() {
    String csv = "date,content\n2022-09-21," + TEXT + "\n2022-09-22," + TEXT + "\n," + TEXT + "\n";
    LocalDate day = LocalDate.of(2022, 9, 22);
    List<Row> rows =
        Reading.content(
            folder,
            "d.csv",
            Reading.utf8(csv.replace(", and", " and").replace("taken,", "taken")),
            ReadSettings.defaults().between(day, day));
    assertEquals(List.of("skipped", "article", "article"), Reading.values(Records.OUTCOME, rows));
    assertEquals("outside_dates", Records.REASON.get(rows.get(0)));
    assertNull(Records.DATE.get(rows.get(2)));
  }

  @Test
  void takesTheDayOfTheAddressUnlessToldNotTo() {
    String json = line(0).replace("post.example/0", "post.example/2016/09/20/pier");
    Row dated = Reading.content(folder, "u.jsonl", json).get(0);
    assertEquals(LocalDate.of(2016, 9, 20), Records.DATE.get(dated));
    assertEquals("url", Records.DATE_RULE.get(dated));
    ReadSettings without = ReadSettings.defaults().withDatesFromUrls(false);
    Row undated = Reading.content(folder, "u.jsonl", Reading.utf8(json), without).get(0);
    assertNull(Records.DATE.get(undated));
    assertEquals("none", Records.DATE_RULE.get(undated));
  }

  @Test
  void readsOldWesternBytes() {
    Charset western = Charset.forName("windows-1252");
    String json = "{\"title\": \"Café\", \"text\": \"It’s " + TEXT + "\"}";
    for (String name : List.of("w.jsonl", "w.csv", "w.txt")) {
      String content =
          switch (name) {
            case "w.jsonl" -> json;
            case "w.csv" -> "text\n\"It’s " + TEXT + "\"\n";
            default -> "2022-09-22\nIt’s " + TEXT;
          };
      List<Row> rows =
          Reading.content(folder, name, content.getBytes(western), ReadSettings.defaults());
      assertEquals("It’s " + TEXT, Records.TEXT.get(rows.get(0)), name);
    }
  }

  @Test
  void readsDatedTextInItsVariants() {
    for (String head :
        List.of(
            " date 2022-09-22 ",
            "2022-09-22 ",
            "2022-09-22\n\n",
            "\ufeffDate: 2022-09-22\n",
            "date: September 22, 2022\n",
            "2022-09-22T08:15:00Z\n")) {
      List<Row> rows = Reading.content(folder, "t.txt", head + "(Bloomberg) -- " + TEXT);
      assertEquals(LocalDate.of(2022, 9, 22), Records.DATE.get(rows.get(0)), head);
      assertEquals("bloomberg", Records.OUTLET_ID.get(rows.get(0)), head);
      assertEquals("credit", Records.OUTLET_RULE.get(rows.get(0)), head);
    }
    List<Row> undated = Reading.content(folder, "t.txt", TEXT);
    assertEquals("unknown_format", Records.REASON.get(undated.get(0)));
  }

  @Test
  void filesThatCannotBeReadAreOneRejectEach() {
    assertEquals(
        List.of("unknown_format"),
        Reading.values(Records.REASON, Reading.content(folder, "x.bin", "abc")));
    assertEquals(
        List.of("unknown_fields"),
        Reading.values(Records.REASON, Reading.content(folder, "x.csv", "lat,lon\n1,2\n3,4\n")));
    assertEquals(
        List.of("unreadable_file"),
        Reading.values(
            Records.REASON, Reading.file(folder.resolve("gone.jsonl"), ReadSettings.defaults())));
    List<Row> empty = Reading.content(folder, "empty.csv", "");
    assertEquals(1, empty.size());
    assertEquals(0, Reading.booked(empty));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    String csv =
        " content ,\"  URL\", Title,Published At\n\""
            + TEXT
            + "\",https://a.example/1,Pier,9/6/17\n";
    Row row = Reading.content(folder, "o.csv", csv).get(0);
    assertEquals(TEXT, Records.TEXT.get(row));
    assertEquals("Pier", Records.TITLE.get(row));
    assertEquals("a.example", Records.OUTLET_ID.get(row));
    assertEquals(LocalDate.of(2017, 9, 6), Records.DATE.get(row));
  }

  @Test
  void fieldsThatTheUserNamesAreRead() {
    ReadSettings settings =
        ReadSettings.defaults()
            .withFields(
                FieldMapping.of(
                    Map.of(
                        "text", List.of("corpo"),
                        "date", List.of("data_hora"),
                        "outlet", List.of("jornal"))));
    String cells =
        "data_hora,corpo,jornal,domain\n2019-04-20,\"" + TEXT + "\",a.example,b.example\n";
    String line =
        "{\"Data-Hora\": \"2019-04-20\", \"text\": \"short\", \"corpo\": \""
            + TEXT
            + "\", \"source\": {\"url\": \"https://b.example\"}, \"jornal\": \"a.example\"}\n";
    for (List<Row> rows :
        List.of(
            Reading.content(folder, "a.csv", Reading.utf8(cells), settings),
            Reading.content(folder, "a.jsonl", Reading.utf8(line), settings))) {
      assertEquals(List.of("article"), Reading.values(Records.OUTCOME, rows));
      assertEquals(List.of(LocalDate.of(2019, 4, 20)), Reading.values(Records.DATE, rows));
      assertEquals(List.of("a.example"), Reading.values(Records.OUTLET_ID, rows));
    }
  }

  @Test
  void aSummaryIsTheTextWhereNoFieldOfTheTextHasAValue() {
    List<Row> rows =
        Reading.content(
            folder,
            "a.jsonl",
            "{\"content\": null, \"description\": \""
                + TEXT
                + "\"}\n"
                + "{\"content\": \""
                + TEXT
                + "\", \"description\": \"other\"}\n");
    assertEquals(List.of(TEXT, TEXT), Reading.values(Records.TEXT, rows));
  }
}
