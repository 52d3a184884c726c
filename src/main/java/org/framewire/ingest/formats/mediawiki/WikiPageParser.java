package org.framewire.ingest.formats.mediawiki;

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
 * Finds the fields of a wiki's page. Its text is that of the last revision. Its day is the one that
 * a date template gives, as on every Wikinews article; else that of the first revision in the dump.
 * Pages beside the articles (talk, users, templates) and redirects are skipped.
 */
public final class WikiPageParser implements RecordParser {
  /** The elements that are records; {@link XmlElementSplitter} cuts them. */
  public static final List<String> RECORDS = List.of("page");

  private static final String ARTICLES = "0";

  private final WikiHeader header;

  /**
   * @param head the first bytes of the dump, up to its first page or as many as are at hand
   */
  public WikiPageParser(byte[] head) {
    this.header = WikiHeader.of(head);
  }

  @Override
  public void parse(RawRecord record, FieldValues into) throws BrokenRecordException {
    Element page = XmlRecord.parse(record, null);
    if (page == null) {
      throw new BrokenRecordException(Reason.BROKEN_XML, "no element can be read");
    }
    String title = XmlRecord.childText(page, "title");
    requireArticle(page, title);
    List<Element> revisions = page.select("> revision");
    Element last = last(revisions);
    String markup = last == null ? null : XmlRecord.childText(last, "text");
    if (markup == null) {
      throw new BrokenRecordException(Reason.NO_TEXT, "the page has no revision with a text");
    }
    WikiText text = WikiText.of(markup);
    offer(Field.TITLE, title, into);
    offer(Field.TEXT, text.plain(), into);
    offer(Field.URL, header.address(title), into);
    offer(Field.OUTLET, header.name(), into);
    offer(Field.DATE, text.date() == null ? firstTimestamp(revisions) : text.date(), into);
  }

  private static void requireArticle(Element page, String title) throws BrokenRecordException {
    String space = XmlRecord.childText(page, "ns");
    if (space != null && !space.equals(ARTICLES)) {
      throw new BrokenRecordException(
          Reason.NO_ARTICLE, "a page of namespace " + space + ": " + title);
    }
    if (page.selectFirst("> redirect") != null) {
      throw new BrokenRecordException(Reason.NO_ARTICLE, "a redirect: " + title);
    }
  }

  /** ISO times of one zone sort as text. */
  private static Element last(List<Element> revisions) {
    Element last = null;
    for (Element revision : revisions) {
      if (last == null || timestamp(revision).compareTo(timestamp(last)) >= 0) {
        last = revision;
      }
    }
    return last;
  }

  private static String firstTimestamp(List<Element> revisions) {
    String first = null;
    for (Element revision : revisions) {
      String time = timestamp(revision);
      boolean earlier = first == null || time.compareTo(first) < 0;
      first = !time.isEmpty() && earlier ? time : first;
    }
    return first;
  }

  private static String timestamp(Element revision) {
    String time = XmlRecord.childText(revision, "timestamp");
    return time == null ? "" : time;
  }

  private static void offer(Field field, String value, FieldValues into) {
    into.offer(new Meaning(field, 0), value);
  }
}
