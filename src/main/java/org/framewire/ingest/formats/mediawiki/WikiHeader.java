package org.framewire.ingest.formats.mediawiki;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.framewire.ingest.formats.xml.XmlRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a dump says of its wiki before the first page.
 *
 * @param name of the wiki, or null
 * @param pages what the address of every page begins with, or null
 */
record WikiHeader(String name, String pages) {

  /** Reads the first bytes of a dump. */
  static WikiHeader of(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    int page = text.indexOf("<page>");
    Element document =
        Jsoup.parse(page < 0 ? text : text.substring(0, page), "", Parser.xmlParser());
    Element site = document.selectFirst("siteinfo");
    if (site == null) {
      return new WikiHeader(null, null);
    }
    String main = XmlRecord.childText(site, "base");
    String name = XmlRecord.childText(site, "sitename");
    return new WikiHeader(name, main == null ? null : main.substring(0, main.lastIndexOf('/') + 1));
  }

  /** The address of a page, or null. */
  String address(String title) {
    if (pages == null || title == null) {
      return null;
    }
    try {
      URI page = new URI(null, null, "/" + title.replace(' ', '_'), null);
      return pages + page.toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
