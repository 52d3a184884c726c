package org.framewire.ingest.formats.feed;

import java.util.List;
import org.framewire.ingest.formats.xml.XmlElementSplitter;
import org.framewire.ingest.formats.xml.XmlRecord;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames.Meaning;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordParser;
import org.jsoup.nodes.Element;

/**
 * Finds the fields of an item of RSS (0.9 to 2.0) or an entry of Atom. The whole text is preferred
 * to a summary, the day of publication to that of an update, the item's own source to its feed.
 */
public final class FeedRecordParser implements RecordParser {
  /** The elements that are records; {@link XmlElementSplitter} cuts them. */
  public static final List<String> RECORDS = List.of("item", "entry");

  private static final List<String> TEXTS =
      List.of(
          "content:encoded",
          "content",
          "xhtml:body",
          "description",
          "summary",
          "media:description");
  private static final List<String> DATES =
      List.of("pubDate", "published", "dc:date", "issued", "dcterms:issued", "updated", "modified");
  private static final List<String> OUTLETS = List.of("dc:publisher", "publisher");

  private final FeedHeader header;

  /**
   * @param head the first bytes of the feed, up to its first item or as many as are at hand
   */
  public FeedRecordParser(byte[] head) {
    this.header = FeedHeader.of(head);
  }

  @Override
  public void parse(RawRecord record, FieldValues into) throws BrokenRecordException {
    Element item = XmlRecord.parse(record, header.charset());
    if (item == null) {
      throw new BrokenRecordException(Reason.BROKEN_XML, "no element can be read");
    }
    offer(Field.TITLE, 0, XmlRecord.childText(item, "title"), into);
    offerFirst(Field.DATE, DATES, item, into);
    offerFirst(Field.OUTLET, OUTLETS, item, into);
    offerTexts(item, into);
    String link = FeedLinks.of(item);
    offer(Field.URL, 0, link, into);
    offerSource(item, into);
    if (link == null) {
      offer(Field.OUTLET_ADDRESS, DATES.size(), header.link(), into);
      offer(Field.OUTLET, OUTLETS.size() + 1, header.title(), into);
    }
  }

  private static void offerFirst(Field field, List<String> names, Element item, FieldValues into) {
    for (int rank = 0; rank < names.size(); rank++) {
      offer(field, rank, XmlRecord.childText(item, names.get(rank)), into);
    }
  }

  private static void offerTexts(Element item, FieldValues into) {
    for (int rank = 0; rank < TEXTS.size(); rank++) {
      for (Element child : item.children()) {
        if (child.tagName().equalsIgnoreCase(TEXTS.get(rank))) {
          // Atom may hold XHTML as elements of its own, all others hold text.
          String text = child.childrenSize() > 0 ? child.html() : child.wholeText();
          offer(Field.TEXT, rank, text, into);
        }
      }
    }
  }

  /** The outlet that a feed of several outlets took the item from. */
  private static void offerSource(Element item, FieldValues into) {
    Element source = item.selectFirst("> source");
    if (source != null) {
      String name =
          source.childrenSize() > 0 ? XmlRecord.childText(source, "title") : source.wholeText();
      String address = source.hasAttr("url") ? source.attr("url") : FeedLinks.of(source);
      offer(Field.OUTLET, OUTLETS.size(), name, into);
      offer(Field.OUTLET_ADDRESS, 0, address, into);
    }
  }

  private static void offer(Field field, int rank, String value, FieldValues into) {
    into.offer(new Meaning(field, rank), value);
  }
}
