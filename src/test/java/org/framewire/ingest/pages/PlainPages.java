package org.framewire.ingest.pages;

import static org.framewire.ingest.pages.PageParts.SPOKEN;
import static org.framewire.ingest.pages.PageParts.comments;
import static org.framewire.ingest.pages.PageParts.cookies;
import static org.framewire.ingest.pages.PageParts.footer;
import static org.framewire.ingest.pages.PageParts.head;
import static org.framewire.ingest.pages.PageParts.navigation;
import static org.framewire.ingest.pages.PageParts.openGraph;
import static org.framewire.ingest.pages.PageParts.paragraphs;
import static org.framewire.ingest.pages.PageParts.related;

/** Pages of older and simpler kinds. */
final class PlainPages {
  private PlainPages() {}

  static String tables(NewsPage page, Sentences sentences) {
    return "<html><head><title>"
        + (page.title() + "</title><meta name=\"date\" content=\"" + page.published() + "\">")
        + "</head><body bgcolor=white><table width=760><tr><td colspan=3><a href=/>Home</a> | <a"
        + " href=/news>News</a> | <a href=/sport>Sport</a></td></tr><tr><td width=120>"
        + related(sentences, 6, false)
        + ("</td><td><font size=5><b>" + page.title() + "</b></font><br><br><font size=2>")
        + String.join("<br><br>", page.paragraphs())
        + "</font></td><td width=160>"
        + (related(sentences, 4, false) + "</td></tr><tr><td colspan=3><font size=1>Copyright ")
        + (page.style().outlet() + "</font></td></tr></table></body></html>");
  }

  static String blog(NewsPage page, Sentences sentences) {
    return head(page, openGraph(page))
        + ("<body class=\"single\">" + navigation() + "<div id=\"content\"><div class=\"post\">")
        + ("<h1 class=\"entry-title\">"
            + page.title()
            + "</h1><div class=\"entry-meta\">Posted on ")
        + (page.published().format(SPOKEN) + " by Ann</div><div class=\"entry-content\">")
        + (paragraphs(page) + "<div class=\"sharedaddy\"><h3>Share this:</h3><ul><li>Twitter</li>")
        + "<li>Facebook</li></ul></div></div><div class=\"entry-tags\">Tagged: <a>harbour</a></div>"
        + "<div class=\"author-bio\"><p>Ann Example has written about ships since 2004.</p></div>"
        + ("</div></div><div id=\"sidebar\">" + related(sentences, 9, false) + "</div>")
        + (comments(sentences, 2) + footer(page) + "</body></html>");
  }

  static String gallery(NewsPage page, Sentences sentences) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : page.paragraphs()) {
      text.append("<p>").append(paragraph).append("</p><figure><img src=\"a.jpg\"><figcaption>");
      text.append("A ship in the port. Photograph: A. Example</figcaption></figure>");
    }
    return head(page, openGraph(page))
        + ("<body>" + navigation() + "<div class=\"story-body\"><h1>" + page.title() + "</h1>")
        + (text + "</div>" + related(sentences, 5, false) + footer(page) + "</body></html>");
  }

  static String brief(NewsPage page, Sentences sentences) {
    return head(page, openGraph(page))
        + ("<body>" + cookies() + navigation() + "<div class=\"item\"><h1>" + page.title())
        + ("</h1>" + paragraphs(page) + "</div><div class=\"sidebar\">")
        + (related(sentences, 12, true) + "</div>" + footer(page) + "</body></html>");
  }

  static String commented(NewsPage page, Sentences sentences) {
    return head(page, openGraph(page))
        + ("<body>" + navigation() + "<div class=\"article\"><h1>" + page.title() + "</h1>")
        + ("<div class=\"text\">" + paragraphs(page) + "</div></div>" + comments(sentences, 25))
        + (footer(page) + "</body></html>");
  }

  static String stub(NewsPage page, Sentences sentences) {
    return head(page, openGraph(page))
        + ("<body>" + navigation() + "<article><h1>" + page.title() + "</h1>" + paragraphs(page))
        + "<div class=\"paywall\"><h2>Read on with a subscription</h2><p>Subscribe now for one euro"
        + " a week. Already a subscriber? Log in.</p></div></article>"
        + (related(sentences, 6, true) + footer(page) + "</body></html>");
  }

  /** A front page: many teasers, and no article. */
  static String front(Sentences sentences) {
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      teasers.append("<div class=\"teaser\"><h2><a href=\"/s/").append(i).append("\">");
      teasers.append(sentences.headline()).append("</a></h2><p>").append(sentences.sentence());
      teasers.append("</p></div>");
    }
    return "<!DOCTYPE html><html><head><title>Harbour Post</title><meta property=\"og:type\""
        + " content=\"website\"></head><body>"
        + (navigation() + teasers + "</body></html>");
  }
}
