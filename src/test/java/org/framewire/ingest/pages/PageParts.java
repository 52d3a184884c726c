package org.framewire.ingest.pages;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands around articles on pages of all styles. */
final class PageParts {
  static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

  private PageParts() {}

  static String head(NewsPage page, String more) {
    return """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%s - %s</title>
        <meta name="viewport" content="width=device-width"><script>var a = "<p>no text</p>";</script>
        <style>p { margin: 0 }</style>%s</head>
        """
        .formatted(page.title(), page.style().outlet(), more);
  }

  static String openGraph(NewsPage page) {
    return """
        <meta property="og:type" content="article"><meta property="og:title" content="%s">
        <meta property="og:site_name" content="%s">
        <meta property="article:published_time" content="%s">
        """
        .formatted(page.title(), page.style().outlet(), page.published());
  }

  static String jsonLd(NewsPage page, String body) {
    return """
        {"@type": "NewsArticle", "headline": "%s", "datePublished": "%s",
         "dateModified": "%s", "author": [{"@type": "Person", "name": "Ann Example"}],
         "publisher": {"@type": "Organization", "name": "%s"}%s}
        """
        .formatted(
            page.title(),
            page.published(),
            page.published().plusDays(2),
            page.style().outlet(),
            body.isEmpty() ? "" : ", \"articleBody\": \"" + body + "\"");
  }

  static String navigation() {
    StringBuilder links = new StringBuilder("<header><nav class=\"menu\"><ul>");
    for (String name :
        new String[] {"Home", "World", "Politics", "Business", "Sport", "Culture", "Weather"}) {
      links.append("<li><a href=\"/").append(name).append("\">").append(name).append("</a></li>");
    }
    return links.append("</ul></nav></header>").toString();
  }

  static String cookies() {
    return """
        <div id="cookie-banner" class="consent"><p>We and our partners store and use cookies on \
        your device to measure the audience and to show you advertising. You can accept all of \
        them or choose your settings.</p><button>Accept</button></div>
        """;
  }

  static String related(Sentences sentences, int teasers, boolean lines) {
    StringBuilder related = new StringBuilder("<div class=\"related\"><h3>More on this</h3><ul>");
    for (int i = 0; i < teasers; i++) {
      related.append("<li><a href=\"/r/").append(i).append("\">").append(sentences.headline());
      related.append("</a>");
      if (lines) {
        related.append("<p>").append(sentences.sentence()).append("</p>");
      }
      related.append("</li>");
    }
    return related.append("</ul></div>").toString();
  }

  static String comments(Sentences sentences, int comments) {
    StringBuilder all =
        new StringBuilder("<section id=\"comments\" class=\"comments\"><h3>Comments</h3>");
    for (int i = 0; i < comments; i++) {
      all.append("<div class=\"comment\"><span>reader").append(i).append("</span><p>");
      all.append(sentences.paragraph(1, 3)).append("</p><a href=\"#\">Reply</a></div>");
    }
    return all.append("</section>").toString();
  }

  static String footer(NewsPage page) {
    return """
        <footer><p>Copyright %s. All rights reserved. No part of this page may be reproduced \
        without permission.</p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer>
        """
        .formatted(page.style().outlet());
  }

  static String paragraphs(NewsPage page) {
    StringBuilder all = new StringBuilder();
    page.paragraphs().forEach(text -> all.append("<p>").append(text).append("</p>\n"));
    return all.toString();
  }
}
