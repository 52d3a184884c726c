package org.framewire.ingest.formats.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.framewire.ingest.records.Decoding;
import org.framewire.ingest.records.RawRecord;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads one element of a document. jsoup takes what is not well-formed and unknown entities as they
 * come, and knows neither document types nor external entities, so there is nothing to expand or to
 * fetch.
 */
public final class XmlRecord {
  private static final BoundedPattern DECLARED =
      BoundedPattern.of("\\A\\W{0,8}<\\?xml[^>]{1,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  private XmlRecord() {}

  /**
   * The charset that the declaration of a document names, for bytes that are not UTF-8; null when
   * it names none that is known or could be read byte by byte.
   *
   * @param head the first bytes of the document
   */
  public static Charset declaredCharset(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 400), StandardCharsets.ISO_8859_1);
    BoundedMatcher declared = DECLARED.matcher(start);
    try {
      Charset charset = declared.find() ? Charset.forName(declared.group(1)) : null;
      boolean wide = charset != null && charset.newDecoder().maxCharsPerByte() < 1;
      return wide || StandardCharsets.UTF_8.equals(charset) ? null : charset;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The element of a record. */
  public static Element parse(RawRecord record, Charset declared) {
    String xml = text(record, declared);
    return Jsoup.parse(xml, "", Parser.xmlParser()).children().first();
  }

  private static String text(RawRecord record, Charset declared) {
    int length = record.to() - record.from();
    boolean asDeclared =
        declared != null && !Decoding.isUtf8(record.bytes(), record.from(), record.to());
    return asDeclared
        ? new String(record.bytes(), record.from(), length, declared)
        : Decoding.text(record.bytes(), record.from(), record.to());
  }

  /** The text of the first child of that name, entities undone; null when it is empty. */
  public static String childText(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        String text = child.wholeText().strip();
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }
}
