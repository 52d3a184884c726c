package org.framewire.ingest.pages;

import java.util.function.BiFunction;

/** How outlets build their pages; each constant is an outlet of our own. */
public enum PageStyle {
  /** Semantic mark-up, metadata as JSON-LD, and a newsletter box within the text. */
  MODERN("harbourpost.example", "Harbour Post", 4, ModernPages::modern),
  /** The whole text in JSON-LD, inside a graph. */
  STRUCTURED("valleytimes.example", "Valley Times", 4, ModernPages::structured),
  /** Classes that mean nothing, and no article element. */
  OBSCURE("northwire.example", "North Wire", 4, ModernPages::obscure),
  /** A page for phones, in AMP. */
  AMP("amp-gazette.example", "Gazette", 4, ModernPages::amp),
  /** Entries with times below an introduction. */
  LIVE("livedesk.example", "Live Desk", 6, ModernPages::live),
  /** Block quotes, lists and a pulled quote that repeats a sentence. */
  QUOTED("longread.example", "Long Read", 6, ModernPages::quoted),
  /** Tables for the layout, and line breaks for paragraphs. */
  TABLES("oldcourier.example", "Old Courier", 4, PlainPages::tables),
  /** A weblog with sharing buttons, tags and a box about the author. */
  BLOG("cityblog.example", "City Blog", 4, PlainPages::blog),
  /** Pictures with captions between few paragraphs. */
  GALLERY("pictures.example", "Pictures", 4, PlainPages::gallery),
  /** A short item beside a long side bar. */
  SHORT("tickernews.example", "Ticker News", 2, PlainPages::brief),
  /** More comments of readers than text. */
  COMMENTED("dailyvoice.example", "Daily Voice", 4, PlainPages::commented),
  /** The beginning of a text, and then the offer to subscribe. */
  STUB("paidpaper.example", "Paid Paper", 2, PlainPages::stub);

  private final String domain;
  private final String outlet;
  private final int fewestParagraphs;

  @SuppressWarnings("ImmutableEnumChecker") // References to methods that keep nothing.
  private final BiFunction<NewsPage, Sentences, String> maker;

  PageStyle(
      String domain,
      String outlet,
      int fewestParagraphs,
      BiFunction<NewsPage, Sentences, String> maker) {
    this.domain = domain;
    this.outlet = outlet;
    this.fewestParagraphs = fewestParagraphs;
    this.maker = maker;
  }

  public String domain() {
    return domain;
  }

  public String outlet() {
    return outlet;
  }

  int fewestParagraphs() {
    return fewestParagraphs;
  }

  String html(NewsPage page, Sentences sentences) {
    return maker.apply(page, sentences);
  }
}
