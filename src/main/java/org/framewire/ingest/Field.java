package org.framewire.ingest;

import java.util.List;

/** What a field of a dump can be to an article, with its usual names, the surest first. */
enum Field {
  TITLE("title", "headline", "heading", "articletitle", "newstitle", "webtitle", "head"),
  TEXT(
      "maintext",
      "articlebody",
      "articletext",
      "fulltext",
      "bodytext",
      "textbody",
      "body",
      "content",
      "contents",
      "text",
      "article",
      "articlecontent",
      "newscontent",
      "plaintext",
      "cleanedtext",
      "rawtext",
      "story",
      "paragraphs"),
  DATE(
      "publishedat",
      "datepublished",
      "publisheddate",
      "published",
      "publicationdate",
      "publishdate",
      "pubdate",
      "datepublish",
      "publishedtime",
      "publishtime",
      "publicationtime",
      "webpublicationdate",
      "publishingdate",
      "datetime",
      "date",
      "day",
      "articledate",
      "timestamp",
      "createdat",
      "created"),
  URL(
      "url",
      "link",
      "articleurl",
      "weburl",
      "canonicalurl",
      "canonicallink",
      "permalink",
      "newsurl",
      "storyurl",
      "articlelink",
      "href",
      "uri"),
  /** The outlet by its host or front page. */
  OUTLET_ADDRESS(
      "sourcedomain",
      "outletdomain",
      "domain",
      "sourceurl",
      "outleturl",
      "publisherurl",
      "publicationurl",
      "siteurl",
      "host",
      "hostname",
      "netloc",
      "source.domain",
      "source.url",
      "source.href",
      "thread.site",
      "publisher.url"),
  /** The outlet by its name, though some dumps put the host there. */
  OUTLET(
      "outlet",
      "outletname",
      "publication",
      "publicationname",
      "publisher",
      "source.name",
      "source.title",
      "publisher.name",
      "sourcename",
      "newssource",
      "source",
      "newspaper",
      "newspapername",
      "sitename",
      "site",
      "website",
      "medianame",
      "mediaoutlet",
      "media",
      "newsoutlet",
      "provider");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  /** Lower case, without blanks, hyphens and underscores. */
  List<String> names() {
    return names;
  }
}
