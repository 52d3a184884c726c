package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFilesTest {
  private static final ReadSettings SHORT = ReadSettings.defaults().withMinimumTokens(1);

  @TempDir private Path folder;

  private List<Row> read(String content) {
    return Reading.content(folder, "a.csv", Reading.utf8(content), SHORT);
  }

  private void assertTexts(String content, String... texts) {
    assertEquals(List.of(texts), Reading.values(Records.TEXT, read(content)), content);
  }

  @Test
  void readsDelimitersIndexColumnsAndQuotedHeaders() {
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      String content = "#\" Title \"#\"text\"\n0#Pier#\"One#\nand; two, | three\"\n";
      String text = ("One" + delimiter + "\nand; two, | three").replace("\t", "");
      assertTexts(content.replace("#", delimiter), text);
      assertTexts("\ufeff" + content.replace("#", delimiter).replace("\n", "\r\n"), text);
    }
  }

  @Test
  void readsReturnsAloneAsLineEnds() {
    assertTexts("title,text\rPier,One.\rPort,\"Two\rboats.\"\r", "One.", "Two\nboats.");
    assertTexts("title,text\r\nPier,One.\r\nPort,Two.\r\n", "One.", "Two.");
    assertTexts("title,text\r\r\nPier,One.\r\r\n", "One.");
  }

  @Test
  void readsQuotesBehindBackslashesWhereTheFileWritesThem() {
    assertTexts(
        "text,title\n\"He said \\\"no\\\", and\nleft.\",Pier\n\"\\\"Yes\\\" one.\",Port\n",
        "He said \"no\", and\nleft.",
        "\"Yes\" one.");
    assertTexts(
        "text,title\n\"He said \"\"no\"\" in C:\\\",Pier\n\"Two.\",Port\n",
        "He said \"no\" in C:\\",
        "Two.");
  }

  @Test
  void readsBytesOfZero() {
    assertTexts(
        "title,text\nPi\0er,\"One\0 two three, four and five.\"\n",
        "One two three, four and five.");
  }

  @Test
  void aRowOfAnotherNumberOfCellsIsRejectedAlone() {
    List<Row> rows = read("title,text\nPier,One, and two.\nPort\nPort,Three.\nPier,Four.,,\n");
    assertEquals(
        List.of("column_count", "column_count"),
        Reading.values(Records.REASON, rows).subList(0, 2));
    assertEquals("Three.", Records.TEXT.get(rows.get(2)));
    assertEquals("Four.", Records.TEXT.get(rows.get(3)));
  }

  @Test
  void aFileWithoutAHeaderIsOneRejectThatSaysWhatToDo() {
    List<Row> rows = read("1,https://post.example/1,2022-09-22,The pier is rebuilt.\n2,x,y,z\n");
    assertEquals(List.of("unknown_fields"), Reading.values(Records.REASON, rows));
    assertTrue(Records.DETAIL.get(rows.get(0)).contains("put a row of names above it"));
  }
}
