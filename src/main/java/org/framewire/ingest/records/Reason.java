package org.framewire.ingest.records;

import java.util.Locale;

/** Why a record did not become an article: the closed list of the rejects table. */
public enum Reason {
  /** The file's name or its first bytes tell no format that can be read. */
  UNKNOWN_FORMAT,
  /** The file could not be opened, or broke off with an error of the disk or the network. */
  UNREADABLE_FILE,
  /** The compressed file ends or is damaged inside this record; what stood behind it is lost. */
  CUT_OFF,
  /** Larger than the limit of the settings. */
  RECORD_TOO_LARGE,
  /** The reader itself failed on this record: a bug, told in the detail. */
  READER_FAILED,
  /** Not a JSON object, or none that is whole. */
  BROKEN_JSON,
  /** An element of XML that cannot be cut out or read. */
  BROKEN_XML,
  /** Bytes where a WARC record should begin, or a record that contradicts itself. */
  BROKEN_WARC,
  /** A quoted cell that never ends. */
  UNCLOSED_QUOTE,
  /** More or fewer cells than the header has names. */
  COLUMN_COUNT,
  /** A header without a column that could be the text. */
  UNKNOWN_FIELDS,
  /** No text, or nothing but white space and mark-up. */
  NO_TEXT,
  /** Fewer tokens than the settings ask for. */
  TOO_SHORT,
  /** No usable date, where the settings do not keep such articles. */
  UNDATED,
  /** A reader's comment below an article, told by its address. */
  COMMENT,
  /** A record of a crawl that holds no web page: a request, a redirect, a picture. */
  NO_PAGE(Outcome.SKIPPED),
  /** Something else than an article, by what the record says of itself: a redirect, a talk page. */
  NO_ARTICLE(Outcome.SKIPPED),
  /** Published outside the days that were asked for. */
  OUTSIDE_DATES(Outcome.SKIPPED),
  /** The same outlet, address and wording. */
  SAME_URL(Outcome.DUPLICATE),
  /** The same outlet and address; a later version, with another wording, is kept. */
  OLDER_VERSION(Outcome.DUPLICATE),
  /** The same outlet and address; the settings keep the first version, which was another. */
  LATER_VERSION(Outcome.DUPLICATE),
  /** The same outlet and wording. */
  SAME_TEXT(Outcome.DUPLICATE),
  /** The warehouse holds this very article. */
  ALREADY_STORED(Outcome.DUPLICATE);

  private final Outcome outcome;

  Reason() {
    this(Outcome.REJECTED);
  }

  Reason(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What becomes of a record for this reason. */
  public Outcome outcome() {
    return outcome;
  }

  /** As it stands in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
