package org.framewire.ingest.dates;

import java.util.Locale;

/** What decided the date of an article. */
public enum DateRule {
  /** The field of the date, which can be read in one way alone. */
  FIELD,
  /** The field, with day and month in the order that other dates of the source show. */
  FIELD_ORDER,
  /** The field, with day and month in the usual order, for the source shows none. */
  FIELD_USUAL,
  /** The article's address. */
  URL,
  /** A date behind the run's own by more than a day, which is none: the article is undated. */
  FUTURE,
  /** Nothing: the article is undated. */
  NONE;

  /** As it stands in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
