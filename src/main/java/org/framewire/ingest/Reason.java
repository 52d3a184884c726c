package org.framewire.ingest;

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
  /** Not a JSON object, or none that is whole. */
  BROKEN_JSON,
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
  /** Skipped: published outside the days that were asked for. */
  OUTSIDE_DATES,
  /** Duplicate: the same outlet and address; a later version is kept. */
  SAME_URL,
  /** Duplicate: the same outlet and wording. */
  SAME_TEXT,
  /** Duplicate: the warehouse holds this very article. */
  ALREADY_STORED;

  /** As it stands in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
