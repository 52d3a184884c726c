package org.framewire.ingest.formats;

import java.util.List;
import java.util.Locale;

/** How the records of a file are written. */
public enum Format {
  /** One article a file: a date, then the text. */
  DATED_TEXT(".txt", ".text"),
  /** One JSON object a line. */
  JSON_LINES(".jsonl", ".ndjson", ".jl"),
  /** JSON objects in an array, inside an answer of an API, or one after another. */
  JSON(".json"),
  /** Rows of cells under a header, parted by commas or by what the header shows. */
  CSV(".csv", ".tsv"),
  /** Columns, in Parquet's own files. */
  PARQUET(".parquet", ".parq", ".pq"),
  /** Web pages as a crawler met them, or their text (WET). */
  WARC(".warc", ".wet"),
  /** RSS or Atom. */
  FEED(".rss", ".atom"),
  /** A dump of a wiki such as Wikinews. */
  MEDIAWIKI(),
  /** None that is known: the file becomes one rejected record. */
  UNKNOWN();

  private static final List<String> COMPRESSED = List.of(".gz", ".gzip", ".bz2", ".zst", ".zstd");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file's name claims, behind the ending of a compression. */
  public static Format ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain =
        COMPRESSED.stream()
            .filter(name::endsWith)
            .findFirst()
            .map(ending -> name.substring(0, name.length() - ending.length()))
            .orElse(name);
    for (Format format : values()) {
      if (format.endings.stream().anyMatch(plain::endsWith)) {
        return format;
      }
    }
    return UNKNOWN;
  }
}
