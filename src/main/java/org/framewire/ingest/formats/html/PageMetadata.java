package org.framewire.ingest.formats.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself beside its text: title, day, outlet, address. */
final class PageMetadata {
  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "h1", "title");

  /** The surest first; what was changed later tells nothing of the day of publication. */
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:article:published_time]",
          "[itemprop=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name=article.published]",
          "meta[name=publication_date]",
          "meta[name=publish-date]",
          "meta[name=pubdate]",
          "meta[name=dc.date.issued]",
          "meta[name=dcterms.created]",
          "meta[name=dc.date]",
          "meta[name=date]",
          "article time[datetime]",
          "time[pubdate]",
          "time[datetime]");

  private static final List<String> ARTICLES =
      List.of(
          "meta[property=og:type][content=article]",
          "meta[property=article:published_time]",
          "[itemprop=articleBody]",
          "[itemtype$=Article]");

  private PageMetadata() {}

  static void read(Document page, JsonNode article, String url, FieldValues into) {
    offer(into, Field.URL, 0, address(page, url));
    offer(into, Field.TITLE, 0, StructuredArticle.text(article, "headline"));
    offer(into, Field.DATE, 0, StructuredArticle.text(article, "datePublished"));
    offerFirst(page, TITLES, Field.TITLE, into);
    offerFirst(page, DATES, Field.DATE, into);
    offer(into, Field.OUTLET, 0, value(page.selectFirst("meta[property=og:site_name]")));
    offer(into, Field.OUTLET, 1, StructuredArticle.text(article, "publisher"));
  }

  /** Whether the page says that it is an article. */
  static boolean saysArticle(Document page, JsonNode article) {
    return article != null || ARTICLES.stream().anyMatch(sign -> page.selectFirst(sign) != null);
  }

  /** Whether the page says that it is none, or is where no article can be. */
  static boolean saysFrontPage(Document page, String url) {
    String path = path(url);
    return page.selectFirst("meta[property=og:type][content=website]") != null
        || path.isEmpty()
        || path.equals("/");
  }

  private static void offerFirst(
      Document page, List<String> places, Field field, FieldValues into) {
    for (int rank = 0; rank < places.size(); rank++) {
      offer(into, field, rank + 1, value(page.selectFirst(places.get(rank))));
    }
  }

  private static void offer(FieldValues into, Field field, int rank, String value) {
    into.offer(new FieldNames.Meaning(field, rank), value);
  }

  private static String value(Element element) {
    if (element == null) {
      return null;
    }
    String attribute = element.hasAttr("content") ? "content" : "datetime";
    return element.hasAttr(attribute) ? element.attr(attribute) : element.text();
  }

  /** The canonical address, if it is one of the same site and not that of its front page. */
  private static String address(Document page, String url) {
    Element link = page.selectFirst("link[rel=canonical]");
    String canonical = link == null ? "" : link.absUrl("href");
    boolean used = path(canonical).length() > 1 && isSameSite(host(canonical), host(url));
    return used ? canonical : url;
  }

  private static boolean isSameSite(String one, String other) {
    return one.equals(other) || isBelow(one, other) || isBelow(other, one);
  }

  private static boolean isBelow(String host, String site) {
    String domain = site.startsWith("www.") ? site.substring("www.".length()) : site;
    return domain.indexOf('.') > 0 && (host.equals(domain) || host.endsWith("." + domain));
  }

  private static String host(String url) {
    URI parsed = parsed(url);
    return parsed == null || parsed.getHost() == null ? "" : parsed.getHost();
  }

  private static String path(String url) {
    URI parsed = parsed(url);
    return parsed == null || parsed.getRawPath() == null ? "" : parsed.getRawPath();
  }

  private static URI parsed(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
