package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiReadingTest {
  private static final ReadSettings SHORT = ReadSettings.defaults().withMinimumTokens(3);
  private static final String HEAD =
      """
      <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en">
      <siteinfo><sitename>Wikinews</sitename><base>https://en.wikinews.org/wiki/Main_Page</base>
      </siteinfo>
      """;

  @TempDir private Path folder;

  /** The rows of a file, its book last. */
  private List<Row> read(String pages) {
    List<Row> rows =
        Reading.content(folder, "dump.xml", Reading.utf8(HEAD + pages + "</mediawiki>"), SHORT);
    assertEquals(rows.size() - 1, Reading.booked(rows));
    return rows;
  }

  private static String page(String title, String space, String... revisions) {
    StringBuilder page =
        new StringBuilder("<page><title>" + title + "</title><ns>" + space + "</ns>");
    int day = 20;
    for (String text : revisions) {
      page.append("<revision><timestamp>2022-09-")
          .append(day++)
          .append("T08:00:00Z</timestamp><text xml:space=\"preserve\">")
          .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
          .append("</text></revision>");
    }
    return page.append("</page>\n").toString();
  }

  private String textOf(String markup) {
    Row row = read(page("Pier", "0", markup)).get(0);
    return Records.TEXT.get(row);
  }

  @Test
  void aPageIsItsLastRevisionOnTheDayOfItsTemplate() {
    Row row =
        read(page(
                "Pier shuts in Łódź",
                "0",
                "Draft only.",
                "{{date|September 22, 2022}}\nThe pier has shut."))
            .get(0);
    assertEquals("The pier has shut.", Records.TEXT.get(row));
    assertEquals("2022-09-22", Records.DATE.get(row).toString());
    assertEquals("wikinews.org", Records.OUTLET_ID.get(row));
    assertEquals(
        "https://en.wikinews.org/wiki/Pier_shuts_in_%C5%81%C3%B3d%C5%BA", Records.URL.get(row));
    Row undated = read(page("Pier", "0", "The pier was open.", "The pier has shut.")).get(0);
    assertEquals("2022-09-20", Records.DATE.get(undated).toString());
  }

  @Test
  void otherPagesAreSkipped() {
    List<Row> rows =
        read(
            page("Talk:Pier", "1", "What about the ferries then?")
                + "<page><title>Piers</title><ns>0</ns><redirect title=\"Pier\"/>"
                + "<revision><text>#REDIRECT [[Pier]]</text></revision></page>"
                + "<page><title>Nothing</title><ns>0</ns></page>");
    assertEquals(List.of("skipped", "skipped", "rejected"), Reading.values(Records.OUTCOME, rows));
    assertEquals(
        List.of("no_article", "no_article", "no_text"), Reading.values(Records.REASON, rows));
  }

  @Test
  void linksKeepTheirWords() {
    assertEquals(
        "Mr. Pier of Łódź met the mayor and Jane Doe; see the page.",
        textOf(
            "Mr. [[w:Pier (man)|Pier]] of [[Łódź]] met {{w|Mayor|the mayor}} and {{w|Jane Doe}};"
                + " see [https://pier.example/x the page].[[File:Pier.jpg|thumb|A [[pier]]]]"
                + "[[Category:Piers]][[de:Hafen]]"));
  }

  @Test
  void whatIsNotTheArticleGoes() {
    assertEquals(
        "The pier has shut.\n\n“We are sad,” he said.\n\nWhat next\n\nNobody knows.",
        textOf(
            "{{Infobox|a={{b|c}}|d=[[e]]}}<!-- draft -->\n'''The pier''' has shut.<ref name=\"a\">Post"
                + "</ref><ref name=\"a\"/>\n\n“We are sad,” he said.\n{|\n| a || b\n|}\n== What next ==\n\n"
                + "Nobody knows. __NOTOC__\n\n==Sources==\n* {{source|url=https://x.example}}\n"
                + "== More ==\nno"));
  }

  @Test
  void markupThatNeverClosesIsText() {
    assertEquals("The {{pier has [[shut.", textOf("The {{pier has [[shut."));
    assertEquals(3, textOf("{{".repeat(5000) + " a b c").split("\\s+").length - 1);
  }
}
