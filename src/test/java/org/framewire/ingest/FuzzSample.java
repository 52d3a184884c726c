package org.framewire.ingest;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * A file that {@link FuzzTest} damages: as a whole, and record by record where it can be written
 * that way.
 *
 * @param name of the file
 * @param head what stands before the first record
 * @param record the record of a number, with what parts it from the next
 * @param tail what stands behind the last record
 */
record FuzzSample(String name, String head, IntFunction<String> record, String tail) {

  /** One of every format. */
  static List<FuzzSample> all() {
    return List.of(
        new FuzzSample("lines.jsonl", "", FuzzSample::jsonLine, ""),
        new FuzzSample(
            "rows.csv", "title, publication, date, url, content\n", FuzzSample::csvRow, ""),
        new FuzzSample("text.txt", " date 2022-09-22 ", number -> "Pier " + number + ".\n\n", ""),
        new FuzzSample("list.json", "[", number -> jsonLine(number).strip() + ",\n", "{}]"),
        new FuzzSample(
            "answer.json",
            "{\"status\": \"ok\", \"n\": {\"a\": [1]}, \"articles\": [",
            number -> jsonLine(number).strip().replace(",", ",\n  ") + ",\n",
            "{}], \"next\": null}"),
        new FuzzSample(
            "feed.rss",
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Post</title>\n",
            FuzzSample::item,
            "</channel></rss>"),
        new FuzzSample(
            "wiki.xml",
            "<mediawiki><siteinfo><base>https://wiki.example/wiki/Main</base></siteinfo>\n",
            FuzzSample::wikiPage,
            "</mediawiki>"),
        new FuzzSample(
            "objects", "", number -> jsonLine(number).strip().replace(", ", ",\n "), ""));
  }

  /** A file of so many records, each of which a damage was done to. */
  byte[] content(int records, UnaryOperator<byte[]> damage) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(Reading.utf8(head));
    for (int number = 0; number < records; number++) {
      content.writeBytes(damage.apply(Reading.utf8(record.apply(number))));
    }
    content.writeBytes(Reading.utf8(tail));
    return content.toByteArray();
  }

  private static String jsonLine(int number) {
    return """
    {"source": "Post", "url": "https://post.example/2019/01/02/%d?a=b#c", "date": "9/6/17", \
    "title": "Caf\\u00e9 %d", "content": "MOSCOW (AP) — Pier &amp; port “rose” in the \
    <b>east</b>.", "tags": [{"a": [1, 2.5e3]}, null, true]}
    """
        .formatted(number, number);
  }

  private static String item(int number) {
    return """
        <item><title>Pier %d</title><link>https://post.example/%d</link><!-- <item> -->
        <pubDate>Thu, 22 Sep 2022 10:11:12 GMT</pubDate>
        <content:encoded><![CDATA[<p>He said &ldquo;no&rdquo;, and </item> left.</p>]]></content:encoded>
        </item>
        """
        .formatted(number, number);
  }

  private static String wikiPage(int number) {
    return """
        <page><title>Pier %d</title><ns>0</ns><revision><timestamp>2022-09-22T10:11:12Z</timestamp>
        <text xml:space="preserve">{{date|September 22, 2022}} The [[w:Pier|pier]] {{w|east|left}}
        &lt;ref&gt;x&lt;/ref&gt; ''was'' shut.
        == Sources ==
        * {{source|url=x}}</text></revision></page>
        """
        .formatted(number);
  }

  private static String csvRow(int number) {
    return """
    Pier %d,www.post.example,09-13-2022,https://post.example/%d,"He said ""no"",
    and left for the east.
    "
    """
        .formatted(number, number);
  }
}
