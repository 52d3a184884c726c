package org.framewire.ingest;

import org.framewire.ingest.dates.ArticleDates;
import org.framewire.ingest.language.LanguageFinder;
import org.framewire.ingest.outlets.OutletName;
import org.framewire.ingest.outlets.OutletRegister;
import org.framewire.ingest.outlets.OutletTitle;
import org.framewire.text.ScannedText;

/** The tools that the readers of all files of one task share, with what they remember. */
record ArticleParts(
    ScannedText scanned,
    ArticleDates dates,
    OutletRegister outlets,
    OutletName outletName,
    OutletTitle outletTitle,
    LanguageFinder languageFinder,
    ArticleId articleId) {

  static ArticleParts create(ReadSettings settings) {
    OutletRegister outlets = settings.outlets();
    return new ArticleParts(
        new ScannedText(),
        new ArticleDates(outlets::zone, settings.datesFromUrls(), settings.latest()),
        outlets,
        new OutletName(outlets),
        new OutletTitle(outlets),
        new LanguageFinder(),
        new ArticleId());
  }
}
