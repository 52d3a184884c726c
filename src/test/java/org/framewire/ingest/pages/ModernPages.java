package org.framewire.ingest.pages;

import static org.framewire.ingest.pages.PageParts.comments;
import static org.framewire.ingest.pages.PageParts.cookies;
import static org.framewire.ingest.pages.PageParts.footer;
import static org.framewire.ingest.pages.PageParts.head;
import static org.framewire.ingest.pages.PageParts.jsonLd;
import static org.framewire.ingest.pages.PageParts.navigation;
import static org.framewire.ingest.pages.PageParts.openGraph;
import static org.framewire.ingest.pages.PageParts.paragraphs;
import static org.framewire.ingest.pages.PageParts.related;

import java.util.List;

/** Pages as outlets build them today. */
final class ModernPages {
  private ModernPages() {}

  static String modern(NewsPage page, Sentences sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < page.paragraphs().size(); i++) {
      text.append("<p>").append(linked(page.paragraphs().get(i))).append("</p>\n");
      if (i == 1) {
        text.append("<aside class=\"newsletter\"><p>Sign up for our newsletter</p><form><input>");
        text.append("</form></aside><div class=\"advert\">Advertisement</div>");
      }
    }
    return head(page, script(jsonLd(page, "")) + openGraph(page))
        + ("<body>" + cookies() + navigation())
        + ("<main><article><h1>" + page.title() + "</h1><div class=\"byline\">By Ann Example</div>")
        + ("<div class=\"article-body\">" + text + "</div></article></main>")
        + (related(sentences, 6, true) + comments(sentences, 3) + footer(page) + "</body></html>");
  }

  static String structured(NewsPage page, Sentences sentences) {
    String body = String.join("\\n\\n", page.paragraphs());
    String graph =
        "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebSite\", \"name\": "
            + "\"Site\"}, "
            + jsonLd(page, body)
            + "]}";
    return head(page, script(graph))
        + ("<body>" + navigation() + "<div id=\"root\"><div class=\"story\"><h1>" + page.title())
        + ("</h1>" + paragraphs(page) + "</div>" + related(sentences, 10, true) + "</div>")
        + (footer(page) + "</body></html>");
  }

  static String obscure(NewsPage page, Sentences sentences) {
    StringBuilder text = new StringBuilder();
    page.paragraphs()
        .forEach(
            paragraph ->
                text.append("<div class=\"css-1fanzo5\"><div class=\"css-53u6y8\"><p>")
                    .append(paragraph)
                    .append("</p></div></div>"));
    return head(page, openGraph(page))
        + ("<body><div id=\"app\">"
            + navigation()
            + "<div class=\"css-1vxca1d\"><h1 class=\"css-z\">")
        + (page.title() + "</h1><time datetime=\"" + page.published() + "\"></time>" + text)
        + ("</div>" + related(sentences, 8, false) + "</div>" + footer(page) + "</body></html>");
  }

  static String amp(NewsPage page, Sentences sentences) {
    return head(
            page, script(jsonLd(page, "")) + "<link rel=\"canonical\" href=\"" + page.url() + "\">")
        + ("<body><amp-sidebar id=\"s\">" + navigation() + "</amp-sidebar>")
        + ("<article class=\"amp-article\"><h1>" + page.title() + "</h1>")
        + ("<amp-img src=\"a.jpg\" width=\"1\" height=\"1\"></amp-img>" + paragraphs(page))
        + ("<amp-ad type=\"x\"></amp-ad></article>" + related(sentences, 4, false) + footer(page))
        + "</body></html>";
  }

  static String live(NewsPage page, Sentences sentences) {
    StringBuilder text = new StringBuilder();
    List<String> paragraphs = page.paragraphs();
    for (int i = 0; i < paragraphs.size(); i += 2) {
      text.append("<div class=\"live-post\"><time>").append(10 + i).append(":15</time>");
      for (String paragraph : paragraphs.subList(i, Math.min(i + 2, paragraphs.size()))) {
        text.append("<p>").append(paragraph).append("</p>");
      }
      text.append("<div class=\"share\"><a href=\"#\">Share</a></div></div>");
    }
    return head(page, script(jsonLd(page, "").replace("NewsArticle", "LiveBlogPosting")))
        + ("<body>" + navigation() + "<main><h1>" + page.title() + "</h1><div class=\"live-feed\">")
        + (text + "</div></main>" + related(sentences, 5, true) + footer(page) + "</body></html>");
  }

  static String quoted(NewsPage page, Sentences sentences) {
    List<String> paragraphs = page.paragraphs();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      if (i == 2) {
        text.append("<blockquote><p>").append(paragraph).append("</p></blockquote>");
      } else if (i == 4) {
        text.append("<ul><li>").append(paragraph).append("</li></ul>");
      } else {
        text.append("<p>").append(paragraph).append("</p>");
      }
      if (i == 3) {
        text.append("<aside class=\"pullquote\">“the talks would go on”</aside>");
      }
    }
    return head(page, openGraph(page))
        + ("<body>" + navigation() + "<article itemscope><header><h1>" + page.title())
        + ("</h1></header><div itemprop=\"articleBody\">" + text + "</div></article>")
        + (related(sentences, 4, true) + footer(page) + "</body></html>");
  }

  private static String linked(String paragraph) {
    return paragraph.replaceFirst("(river|wheat|ferry|report)", "<a href=\"/topic\">$1</a>");
  }

  private static String script(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }
}
