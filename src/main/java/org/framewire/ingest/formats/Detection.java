package org.framewire.ingest.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.framewire.ingest.formats.csv.CsvHeader;
import org.framewire.ingest.formats.json.JsonShape;
import org.framewire.ingest.formats.text.DatedTextParser;
import org.framewire.ingest.records.Blank;
import org.framewire.ingest.records.FieldNames;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Tells a file's format by the first bytes of its content and by its name. The content wins where
 * it is sure; where it could be several things, the name decides.
 *
 * @param format what the file is
 * @param detail what else it is, or what to do with it, where the format is unknown; else null
 */
record Detection(Format format, String detail) {
  private static final int SEEN_CHARACTERS = 1 << 12;

  /** The first element behind declarations and comments. */
  private static final BoundedPattern OUTERMOST =
      BoundedPattern.of(
          "(?s)\\A(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<![a-z][^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>)*+<([a-z][a-z0-9:]*+)");

  /** The share of lines that are an object each, in a file of lines some of which are broken. */
  private static final double LEAST_LINES = 0.5;

  private static final double LEAST_LINES_IF_NAMED = 0.2;

  static Detection of(String fileName, byte[] head, FieldNames names) {
    Format named = Format.ofName(fileName);
    int from = firstByte(head);
    if (from == head.length) {
      return new Detection(named, "an empty file");
    }
    ForeignContent foreign = ForeignContent.of(head);
    // A crawl's file is worth reading behind a damaged beginning.
    if (foreign != null && named != Format.WARC) {
      return new Detection(Format.UNKNOWN, foreign.detail());
    }
    String start =
        new String(
            head, from, Math.min(head.length - from, SEEN_CHARACTERS), StandardCharsets.UTF_8);
    if (start.startsWith("PAR1") || start.startsWith("PARE")) {
      return known(Format.PARQUET);
    }
    if (start.startsWith("WARC/")) {
      return known(Format.WARC);
    }
    if (start.startsWith("<")) {
      return markup(start.toLowerCase(Locale.ROOT), named);
    }
    Format json = JsonShape.looksLikeJson(head, from) ? json(head, from, named, names) : null;
    return json != null ? known(json) : ofText(start, named, head, names);
  }

  private static Detection known(Format format) {
    return new Detection(format, null);
  }

  private static int firstByte(byte[] head) {
    int from = Blank.markLength(head, 0, head.length);
    while (from < head.length && Character.isWhitespace(head[from])) {
      from++;
    }
    return from;
  }

  private static Format json(byte[] head, int from, Format named, FieldNames names) {
    double share = named == Format.JSON_LINES ? LEAST_LINES_IF_NAMED : LEAST_LINES;
    return JsonShape.isLines(head, from, share, names) ? Format.JSON_LINES : Format.JSON;
  }

  /** XML by its outermost element; a cell or a text may begin with a tag as well. */
  private static Detection markup(String start, Format named) {
    BoundedMatcher matcher = OUTERMOST.matcher(start);
    String outermost = matcher.find() ? matcher.group(1) : "";
    switch (outermost) {
      case "mediawiki" -> {
        return known(Format.MEDIAWIKI);
      }
      case "rss", "feed", "rdf:rdf" -> {
        return known(Format.FEED);
      }
      default -> {
        // A web page, another XML, or text.
      }
    }
    if (named == Format.CSV || named == Format.DATED_TEXT) {
      return known(named);
    }
    return new Detection(
        Format.UNKNOWN,
        outermost.equals("html") || start.startsWith("<!doctype html")
            ? "a web page by itself is not read: put pages into WARC files"
            : "XML that is no feed and no wiki's dump is not read: convert it to JSON Lines");
  }

  private static Detection ofText(String start, Format named, byte[] head, FieldNames names) {
    if (DatedTextParser.isMarked(start)) {
      return known(Format.DATED_TEXT);
    }
    boolean binaryByName = named == Format.PARQUET || named == Format.WARC || named == Format.FEED;
    boolean open = named == Format.UNKNOWN || named == Format.DATED_TEXT || binaryByName;
    if (open && CsvHeader.isSure(head, names)) {
      return known(Format.CSV);
    }
    if (named == Format.UNKNOWN && DatedTextParser.beginsWithDate(start)) {
      return known(Format.DATED_TEXT);
    }
    if (named == Format.UNKNOWN) {
      return new Detection(
          named, "neither name nor content tell a format: name the file .jsonl, .csv or .txt");
    }
    return named == Format.JSON ? known(Format.JSON_LINES) : known(named);
  }
}
