package org.framewire.ingest.formats.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.framewire.ingest.formats.xml.XmlRecord;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What stands in a feed before its first item.
 *
 * @param title of the feed, or null
 * @param link the page that it is the feed of, or null
 * @param charset as declared, for bytes that are not UTF-8; or null
 */
record FeedHeader(String title, String link, Charset charset) {
  private static final BoundedPattern FIRST_ITEM =
      BoundedPattern.of("<(?:\\w{1,20}:)?(?:item|entry)[\\s>/]");

  /** Reads the first bytes of a feed. */
  static FeedHeader of(byte[] head) {
    Charset declared = XmlRecord.declaredCharset(head);
    Charset charset = declared == null ? StandardCharsets.UTF_8 : declared;
    String text = new String(head, charset);
    BoundedMatcher item = FIRST_ITEM.matcher(text);
    String before = item.find() ? text.substring(0, item.start()) : text;
    Element document = Jsoup.parse(before, "", Parser.xmlParser());
    Element feed = document.selectFirst("channel, feed");
    if (feed == null) {
      return new FeedHeader(null, null, declared);
    }
    return new FeedHeader(XmlRecord.childText(feed, "title"), FeedLinks.of(feed), declared);
  }
}
