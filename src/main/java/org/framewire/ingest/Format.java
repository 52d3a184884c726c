package org.framewire.ingest;

import java.util.List;
import java.util.Locale;

/** How the records of a file are written, told by the ending of its name. */
public enum Format {
  /** One article a file: a date, then the text. */
  DATED_TEXT(".txt", ".text"),
  /** One JSON object a line. */
  JSON_LINES(".jsonl", ".ndjson", ".jl", ".json"),
  /** Rows of cells under a header, parted by commas or by what the header shows. */
  CSV(".csv", ".tsv"),
  /** None that is known: the file becomes one rejected record. */
  UNKNOWN();

  private static final String GZIP = ".gz";

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format of a file of this name, with or without {@code .gz}. */
  public static Format ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    for (Format format : values()) {
      if (format.endings.stream().anyMatch(plain::endsWith)) {
        return format;
      }
    }
    return UNKNOWN;
  }
}
