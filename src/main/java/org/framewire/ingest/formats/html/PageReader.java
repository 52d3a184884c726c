package org.framewire.ingest.formats.html;

import com.fasterxml.jackson.databind.JsonNode;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Finds the fields of an article in its web page. It belongs to one thread. */
public final class PageReader {
  /** Articles have some thousand elements; the search for the text takes long in more of them. */
  private static final int MOST_ELEMENTS = 30_000;

  /** The parser flattens what is nested deeper, and no walk over the page runs out of stack. */
  private static final int MOST_DEPTH = 256;

  /** As much of the text on the page must be in the description, for that to be taken. */
  private static final double WHOLE = 0.8;

  private static final FieldNames.Meaning TEXT = new FieldNames.Meaning(Field.TEXT, 0);

  private final StructuredArticle structured = new StructuredArticle();

  /**
   * Puts the fields of a page into {@code into}.
   *
   * @param charset as the server names it, or null
   * @throws BrokenRecordException when the page is no article, or too large to be read
   */
  public void read(byte[] page, String charset, String url, FieldValues into)
      throws BrokenRecordException {
    Parser parser = Parser.htmlParser().setMaxDepth(MOST_DEPTH);
    Document document = Jsoup.parse(PageCharset.decode(page, charset), url, parser);
    int elements = document.getAllElements().size();
    if (elements > MOST_ELEMENTS) {
      throw new BrokenRecordException(
          Reason.RECORD_TOO_LARGE, "a page of " + elements + " elements");
    }
    JsonNode article = structured.find(document);
    if (!PageMetadata.saysArticle(document, article) && PageMetadata.saysFrontPage(document, url)) {
      throw new BrokenRecordException(Reason.NO_ARTICLE, "a front page or section: " + url);
    }
    PageMetadata.read(document, article, url, into);
    String described = StructuredArticle.text(article, "articleBody");
    String shown = ArticleText.find(document, url, into.get(Field.TITLE));
    into.offer(TEXT, isBetter(described, shown) ? described : shown);
  }

  /** The description is free of all else on the page, but is often cut, or without paragraphs. */
  private static boolean isBetter(String described, String shown) {
    if (described == null) {
      return false;
    }
    if (shown == null || shown.length() < described.length() / 2) {
      return true;
    }
    return described.indexOf('\n') >= 0 && described.length() >= WHOLE * shown.length();
  }
}
