package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.framewire.ingest.formats.csv.CsvCells;
import org.framewire.ingest.formats.csv.CsvDialect;
import org.framewire.ingest.formats.csv.CsvSplitter;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.LineSplitter;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.RecordSplitter;
import org.junit.jupiter.api.Test;

class SplittersTest {
  private static final int LIMIT = 4096;
  private static final CsvDialect COMMAS = new CsvDialect((byte) ',', (byte) '\n', false);

  private static List<String> cut(RecordSplitter splitter) {
    List<String> records = new ArrayList<>();
    for (RawRecord raw = splitter.next(); raw != null; raw = splitter.next()) {
      String text =
          new String(raw.bytes(), raw.from(), raw.to() - raw.from(), StandardCharsets.UTF_8);
      records.add(raw.problem() == null ? text : raw.problem() + ":" + text);
    }
    assertEquals(records.size(), splitter.recordsRead());
    return records;
  }

  private static List<String> lines(String content) {
    return cut(new LineSplitter(Reading.slowly(Reading.utf8(content), 7), LIMIT));
  }

  private static List<String> rows(String content) throws BrokenRecordException {
    CsvSplitter splitter =
        new CsvSplitter(Reading.slowly(Reading.utf8("a,b\n" + content), 7), LIMIT, COMMAS);
    assertEquals(List.of("a", "b"), splitter.readHeader().names());
    return cut(splitter);
  }

  @Test
  void cutsLines() {
    assertEquals(List.of("one", "two ", "three"), lines("one\n\n \ntwo \n\nthree"));
    assertEquals(List.of(), lines("\n \n"));
  }

  @Test
  void aLongLineIsGivenUpAloneAndTheNextIsRead() {
    List<String> cut = lines("a\n" + "x".repeat(300_000) + "\nb\n");
    assertEquals(3, cut.size());
    assertTrue(cut.get(1).startsWith("RECORD_TOO_LARGE:xxx"), cut.get(1).substring(0, 40));
    assertTrue(cut.get(1).length() < 5000);
    assertEquals("b", cut.get(2));
  }

  @Test
  void cutsRowsWithLineEndsInTheirCells() throws BrokenRecordException {
    assertEquals(
        List.of("1,\"x\ny\"", "2,\"he said \"\"no\"\"\nand \"", "3,\"\""),
        rows("1,\"x\ny\"\n2,\"he said \"\"no\"\"\nand \"\n\n3,\"\""));
  }

  @Test
  void aQuoteInsideACellIsText() throws BrokenRecordException {
    assertEquals(List.of("5\" nail,x", "2,y"), rows("5\" nail,x\n2,y\n"));
  }

  @Test
  void behindAQuoteThatNeverClosesReadingGoesOn() throws BrokenRecordException {
    assertEquals(
        List.of("1,x", "UNCLOSED_QUOTE:2,\"y", "3,z", "4,w"), rows("1,x\n2,\"y\n3,z\n4,w"));
  }

  @Test
  void manyQuotesThatNeverCloseTakeNoLonger() {
    StringBuilder content = new StringBuilder("a,b\n");
    for (int i = 0; i < 200_000; i++) {
      content.append(i).append(",\"x y z\n");
    }
    byte[] bytes = Reading.utf8(content.toString());
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          CsvSplitter splitter =
              new CsvSplitter(Reading.slowly(bytes, 1 << 16), 20_000_000, COMMAS);
          splitter.readHeader();
          assertEquals(200_000, cut(splitter).size());
        });
  }

  @Test
  void learnsTheDelimiterFromTheHeader() throws BrokenRecordException {
    byte[] content = Reading.utf8("\ufeffurl;\"a,b,c,d\";x\n1;2;3\n");
    CsvSplitter splitter =
        new CsvSplitter(Reading.slowly(content, 64), LIMIT, CsvDialect.of(content));
    assertEquals(List.of("url", "a,b,c,d", "x"), splitter.readHeader().names());
    assertEquals(List.of("1;2;3"), cut(splitter));
  }

  @Property
  void rowsThatAreWrittenAreRead(
      @ForAll("cells") List<List<String>> table, @ForAll @IntRange(min = 1, max = 50) int step)
      throws BrokenRecordException {
    StringBuilder content = new StringBuilder("a,b\n");
    for (List<String> row : table) {
      content
          .append(String.join(",", row.stream().map(SplittersTest::quoted).toList()))
          .append("\r\n");
    }
    CsvSplitter splitter =
        new CsvSplitter(Reading.slowly(Reading.utf8(content.toString()), step), LIMIT, COMMAS);
    splitter.readHeader();
    CsvCells cells = new CsvCells(COMMAS);
    List<List<String>> read = new ArrayList<>();
    for (RawRecord raw = splitter.next(); raw != null; raw = splitter.next()) {
      cells.parse(raw.bytes(), raw.from(), raw.to());
      read.add(List.of(cells.text(0), cells.text(1)));
      assertEquals(2, cells.count());
    }
    assertEquals(table, read);
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  @Provide
  Arbitrary<List<List<String>>> cells() {
    return Arbitraries.strings()
        .withChars("ab\",\n\ré")
        .ofMaxLength(12)
        .list()
        .ofSize(2)
        .list()
        .ofMaxSize(6);
  }
}
