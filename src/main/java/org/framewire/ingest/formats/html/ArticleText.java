package org.framewire.ingest.formats.html;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the text of the article in a page: what Readability shows of it to readers. */
final class ArticleText {
  /** No part of a text, wherever they stand. */
  private static final String ASIDES =
      "script, style, noscript, template, svg, iframe, button, nav, aside, figcaption, footer,"
          + " amp-sidebar, amp-ad, [hidden], [aria-hidden=true],"
          + " [class~=(?i)paywall|newsletter|cookie], [id~=(?i)paywall|newsletter|cookie]";

  /** An aside that holds more of the page's text is none. */
  private static final double MOST_ASIDE = 0.5;

  private ArticleText() {}

  /** The text with an empty line between paragraphs, or null; the page is changed. */
  static String find(Document page, String url, String title) {
    page.select("script, style, noscript, template, svg, iframe").remove();
    int length = page.text().length();
    for (Element aside : page.select(ASIDES)) {
      if (aside.text().length() <= length * MOST_ASIDE) {
        aside.remove();
      }
    }
    Teasers.removeFrom(page);
    Element article = new Readability4J(url, page).parse().getArticleContent();
    if (article == null) {
      return null;
    }
    article.select("h1").remove();
    List<String> paragraphs = Paragraphs.of(article);
    paragraphs.removeIf(paragraph -> paragraph.equalsIgnoreCase(title));
    return String.join("\n\n", paragraphs);
  }
}
