package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatDetectionTest {
  private static final ReadSettings SHORT = ReadSettings.defaults().withMinimumTokens(1);
  private static final String LINE =
      "{\"title\": \"Café\", \"text\": \"The pier is “rebuilt”.\"}\n";
  private static final String CELLS = "title,text\nCafé,The pier is “rebuilt”.\n";
  private static final String DATED = "date 2022-09-22 The pier is “rebuilt”.";

  @TempDir private Path folder;

  private List<Row> read(String name, byte[] content) {
    return Reading.content(folder, name, content, SHORT);
  }

  private void assertReads(String name, byte[] content) {
    assertEquals(
        List.of("The pier is “rebuilt”."), Reading.values(Records.TEXT, read(name, content)), name);
  }

  private String detail(String name, String content) {
    List<Row> rows = read(name, content.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("unknown_format"), Reading.values(Records.REASON, rows), name);
    return Records.DETAIL.get(rows.get(0));
  }

  @Test
  void theContentWinsOverTheName() {
    for (String name : List.of("a", "a.json", "a.csv", "a.txt", "a.jsonl", "a.dat", "a.json.gz")) {
      assertReads(name, Reading.utf8(LINE));
      assertReads(name, Reading.utf8("[" + LINE + "]"));
    }
    for (String name : List.of("a", "a.csv", "a.txt", "a.dat", "a.csv:12:00")) {
      assertReads(name, Reading.utf8(CELLS));
      assertReads(name, Reading.utf8(CELLS.replace(',', '\t')));
    }
    for (String name : List.of("a", "a.csv", "a.txt", "a.json")) {
      assertReads(name, Reading.utf8(DATED));
    }
  }

  @Test
  void readsWiderCharsets() {
    for (String content : List.of(LINE, LINE + "\n", "[" + LINE + "]", CELLS, DATED)) {
      for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
        assertReads("marked", ("\ufeff" + content).getBytes(Charset.forName(charset)));
      }
      assertReads("le", content.getBytes(StandardCharsets.UTF_16LE));
      assertReads("be", content.getBytes(StandardCharsets.UTF_16BE));
      assertReads("marked", Reading.utf8("\ufeff" + content));
    }
  }

  @Test
  void aWideFileThatIsLongIsReadWhole() {
    String lines = LINE.repeat(5000);
    List<Row> rows = read("wide.jsonl", lines.getBytes(StandardCharsets.UTF_16));
    assertEquals(5000, Reading.booked(rows));
    assertEquals(5000, Reading.values(Records.TEXT, rows).stream().filter(t -> t != null).count());
  }

  @Test
  void whatHoldsNoArticlesSaysWhatItIs() {
    assertTrue(detail("a.txt", "%PDF-1.4\n%").contains("PDF"));
    assertTrue(detail("a", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001").contains("JPEG"));
    assertTrue(detail("a.csv", "\1\2\3\4\5\6\7").contains("bytes of an unknown kind"));
    assertTrue(detail("a.html", "<!DOCTYPE html>\n<html><body>x").contains("web page"));
    assertTrue(detail("a.xml", "<?xml version=\"1.0\"?>\n<nitf>x").contains("XML"));
    assertTrue(detail("a.xml", "<articles><feedid>1</feedid>").contains("XML"));
    assertTrue(detail("notes", "Some words.").contains("name the file"));
  }

  @Test
  void anEmptyFileHasNoRecordWhateverItsName() {
    for (String name : List.of("a", "a.txt", "a.json", "a.csv", "a.gz")) {
      assertEquals(0, Reading.booked(read(name, new byte[0])), name);
    }
  }

  @Test
  void readsFilesOfNamesThatHadoopRefuses() {
    List<String> names =
        List.of("19:00 news.csv", "a%20b.csv", "a b#c?.csv", "новости.csv", "a\\b.csv", "é.csv");
    for (String name : names) {
      assertReads(name, Reading.utf8(CELLS));
    }
    Storage storage = new Storage(new Configuration(false));
    List<String> found =
        new SourceFiles(storage)
            .list(List.of(folder.toString())).files().stream()
                .map(file -> file.name())
                .sorted()
                .toList();
    assertEquals(names.stream().sorted().toList(), found);
  }
}
