package org.framewire.ingest;

import org.framewire.text.ScannedText;

/** The tools that the readers of all files of one task share, with what they remember. */
record ArticleParts(
    ScannedText scanned,
    PublicationDate publicationDate,
    OutletName outletName,
    LanguageGuess languageGuess,
    ArticleId articleId) {

  static ArticleParts create(DayMonthOrder order) {
    return new ArticleParts(
        new ScannedText(),
        new PublicationDate(order),
        new OutletName(),
        new LanguageGuess(),
        new ArticleId());
  }
}
