package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReadingTest {
  private static final ReadSettings SHORT = ReadSettings.defaults().withMinimumTokens(3);

  @TempDir private Path folder;

  /** The rows of a file, its book last. */
  private List<Row> read(String name, String content) {
    return read(name, Reading.utf8(content));
  }

  private List<Row> read(String name, byte[] content) {
    List<Row> rows = Reading.content(folder, name, content, SHORT);
    assertEquals(rows.size() - 1, Reading.booked(rows));
    return rows;
  }

  private Row only(String name, String content) {
    List<Row> rows = read(name, content);
    assertEquals(2, rows.size());
    assertEquals("article", Records.OUTCOME.get(rows.get(0)), Records.DETAIL.get(rows.get(0)));
    return rows.get(0);
  }

  private static String rss(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
        + "<title>The Pier Post</title><link>https://www.pierpost.example/</link>"
        + items
        + "</channel></rss>";
  }

  @Test
  void theWholeTextOfAnItemIsPreferredToItsSummary() {
    Row row =
        only(
            "feed.xml",
            rss(
                """
                <item><title>Pier shuts &amp; ferries stop</title>
                <link>https://www.pierpost.example/news/pier?utm_source=rss</link>
                <description>The pier has shut.</description>
                <content:encoded><![CDATA[<p>The pier has shut for good.</p><p>Nobody&nbsp;asked.</p>]]>
                </content:encoded><pubDate>Thu, 22 Sep 2022 10:11:12 GMT</pubDate></item>
                """));
    assertEquals("Pier shuts & ferries stop", Records.TITLE.get(row));
    assertEquals("The pier has shut for good.\n\nNobody asked.", Records.TEXT.get(row));
    assertEquals("2022-09-22", Records.DATE.get(row).toString());
    assertEquals("pierpost.example", Records.OUTLET_ID.get(row));
  }

  @Test
  void anEntryOfAtomHasItsAlternateLinkAndItsDayOfPublication() {
    Row row =
        only(
            "feed",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
            <entry><title type="html">Ferries &amp;amp; piers</title><id>tag:post.example,2022:7</id>
            <link rel="self" href="https://api.post.example/7"/>
            <link rel="alternate" href="https://post.example/7"/>
            <updated>2022-10-01T00:00:00Z</updated><published>2022-09-22T12:00:00Z</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferries have
            stopped.</p><p>All of them.</p></div></content></entry></feed>
            """);
    assertEquals("Ferries & piers", Records.TITLE.get(row));
    assertEquals("https://post.example/7", Records.URL.get(row));
    assertEquals("2022-09-22", Records.DATE.get(row).toString());
    assertTrue(Records.TEXT.get(row).endsWith("stopped.\n\nAll of them."), Records.TEXT.get(row));
  }

  @Test
  void aFeedOfSeveralOutletsNamesTheSourceOfEach() {
    Row row =
        only(
            "feed.rss",
            rss(
                "<item><link>https://collector.example/a/1</link>"
                    + "<source url=\"https://islandcourier.example/rss\">Island Courier</source>"
                    + "<description>The pier has shut for good.</description></item>"));
    assertEquals("islandcourier.example", Records.OUTLET_ID.get(row));
  }

  @Test
  void oldDialectsAndCharsetsAreRead() {
    String old =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><rdf:RDF xmlns:rdf=\"x\"><channel/>"
            + "<item rdf:about=\"https://post.example/1\"><title>Łódź</title>"
            + "<link>https://post.example/1</link><dc:date>2022-09-22</dc:date>"
            + "<description>Pociąg do Łodzi dziś nie jedzie.</description></item></rdf:RDF>";
    Row row = read("old.rdf", old.getBytes(Charset.forName("ISO-8859-2"))).get(0);
    assertEquals("Łódź", Records.TITLE.get(row));
    assertEquals("Pociąg do Łodzi dziś nie jedzie.", Records.TEXT.get(row));
    Row wide =
        read("wide.xml", old.replace("-8859-2", "-10646-UCS-2").getBytes(StandardCharsets.UTF_16))
            .get(0);
    assertEquals("Łódź", Records.TITLE.get(wide));
  }

  @Test
  void aBrokenItemCostsNoOther() {
    String item = "<item><description>The pier has shut for good.</description></item>";
    List<Row> rows =
        read("feed.xml", rss(item + "<item><description>Never closed. " + item + item));
    assertEquals(
        List.of("article", "rejected", "article", "article"),
        Reading.values(Records.OUTCOME, rows));
    assertEquals("broken_xml", Records.REASON.get(rows.get(1)));
  }

  @Test
  void aCutOffFeedKeepsWhatIsWhole() {
    String item = "<item><description>The pier has shut for good.</description></item>";
    String feed = rss(item + item);
    List<Row> rows = read("feed.xml", feed.substring(0, feed.lastIndexOf("for good")));
    assertEquals(List.of("article", "rejected"), Reading.values(Records.OUTCOME, rows));
    assertEquals("cut_off", Records.REASON.get(rows.get(1)));
    List<Row> open = read("feed.xml", rss(item + "<!-- never ends " + item));
    assertEquals("broken_xml", Records.REASON.get(open.get(1)));
    List<Row> cdata =
        read(
            "feed.xml",
            rss("<item><description><![CDATA[a section that never ends </item>" + item));
    assertEquals(
        List.of("article", "article"), Reading.values(Records.OUTCOME, cdata), cdata.toString());
  }

  @Test
  void entitiesNeitherReadFilesNorGrow() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "xyzzy-secret");
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file://"
            + secret
            + "\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
            + rss("<item><description>The pier &a; has &c; shut for good.</description></item>")
                .substring(39);
    Row row = read("feed.xml", feed).get(0);
    assertTrue(Records.TEXT.get(row).length() < 60, Records.TEXT.get(row));
    assertTrue(!Records.TEXT.get(row).contains("xyzzy"));
  }

  @Test
  void anItemBeyondTheLimitIsPassedOver() {
    String item = "<item><description>The pier has shut for good.</description></item>";
    String huge = "<item><description>" + "pier ".repeat(60_000) + "</description></item>";
    List<Row> rows =
        Reading.content(
            folder,
            "feed.xml",
            Reading.utf8(rss(item + huge + item)),
            SHORT.withMaximumRecordBytes(100_000));
    assertEquals(3, Reading.booked(rows));
    assertEquals("record_too_large", Records.REASON.get(rows.get(1)));
    assertEquals("article", Records.OUTCOME.get(rows.get(2)));
    assertNull(Records.REASON.get(rows.get(0)));
  }
}
