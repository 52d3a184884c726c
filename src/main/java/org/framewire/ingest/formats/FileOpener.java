package org.framewire.ingest.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.framewire.ingest.content.Content;
import org.framewire.ingest.files.SourceFile;
import org.framewire.ingest.files.Storage;
import org.framewire.ingest.formats.csv.CsvDialect;
import org.framewire.ingest.formats.csv.CsvHeader;
import org.framewire.ingest.formats.csv.CsvRecordParser;
import org.framewire.ingest.formats.csv.CsvSplitter;
import org.framewire.ingest.formats.feed.FeedRecordParser;
import org.framewire.ingest.formats.json.JsonRecordParser;
import org.framewire.ingest.formats.json.JsonSplitter;
import org.framewire.ingest.formats.mediawiki.WikiPageParser;
import org.framewire.ingest.formats.parquet.ParquetSplitter;
import org.framewire.ingest.formats.text.DatedTextParser;
import org.framewire.ingest.formats.warc.GzipMembers;
import org.framewire.ingest.formats.warc.WarcRecordParser;
import org.framewire.ingest.formats.warc.WarcSplitter;
import org.framewire.ingest.formats.xml.XmlElementSplitter;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.LineSplitter;
import org.framewire.ingest.records.ProblemSplitter;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordParser;
import org.framewire.ingest.records.RecordSplitter;
import org.framewire.ingest.records.WholeFileSplitter;

/** Opens a file of a dump with what its format needs; a file that fails tells so in its records. */
public final class FileOpener {
  private static final RecordParser NO_FIELDS = (record, into) -> {};

  private final Storage storage;
  private final int maximumRecordBytes;
  private final FieldNames names;
  private final FieldNames offered;
  private final JsonRecordParser jsonParser;

  /**
   * @param maximumRecordBytes larger records are rejected unread
   * @param names tells the fields of records by their names; the files share it, in one thread
   */
  public FileOpener(Storage storage, int maximumRecordBytes, FieldNames names) {
    this(storage, maximumRecordBytes, names, names);
  }

  /**
   * Opens files to be looked at.
   *
   * @param names tells formats and records apart, as when files are read
   * @param offered tells which fields of those records parsers offer
   */
  public FileOpener(Storage storage, int maximumRecordBytes, FieldNames names, FieldNames offered) {
    this.storage = storage;
    this.maximumRecordBytes = maximumRecordBytes;
    this.names = names;
    this.offered = offered;
    this.jsonParser = new JsonRecordParser(maximumRecordBytes, offered);
  }

  /** Opens a file; one that cannot be read has a single record, which tells why. */
  public OpenFile open(SourceFile file) {
    Format named = Format.ofName(file.name());
    try {
      Content content = Content.of(storage.open(file.location()));
      Detection detection = Detection.of(file.name(), content.head(), names);
      if (detection.format() == Format.WARC) {
        return openWarc(file, content);
      }
      if (content.head().length == 0 && named != Format.PARQUET) {
        return empty(named, content);
      }
      return open(file, content, detection);
    } catch (BrokenRecordException e) {
      return problem(named, e.reason(), e.getMessage());
    } catch (IOException e) {
      return problem(named, Reason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
  }

  private OpenFile open(SourceFile file, Content content, Detection detection)
      throws IOException, BrokenRecordException {
    Format format = detection.format();
    return switch (format) {
      case DATED_TEXT ->
          new OpenFile(
              format,
              new WholeFileSplitter(content.stream(), maximumRecordBytes),
              new DatedTextParser());
      case JSON_LINES -> openJson(format, new LineSplitter(content.stream(), maximumRecordBytes));
      case JSON -> openJson(format, new JsonSplitter(content.stream(), maximumRecordBytes, names));
      case CSV -> openCsv(content);
      case PARQUET -> openParquet(file, content);
      case FEED ->
          openXml(format, content, FeedRecordParser.RECORDS, new FeedRecordParser(content.head()));
      case MEDIAWIKI ->
          openXml(format, content, WikiPageParser.RECORDS, new WikiPageParser(content.head()));
      case WARC -> throw new IllegalStateException("was opened before");
      case UNKNOWN -> unread(content, format, detection.detail());
    };
  }

  private OpenFile openJson(Format format, RecordSplitter splitter) {
    return new OpenFile(format, splitter, jsonParser);
  }

  private OpenFile openCsv(Content content) throws IOException, BrokenRecordException {
    CsvDialect dialect = CsvDialect.of(content.head());
    CsvSplitter splitter = new CsvSplitter(content.stream(), maximumRecordBytes, dialect);
    try {
      CsvHeader header = splitter.readHeader();
      if (header == null) {
        return new OpenFile(Format.CSV, splitter, NO_FIELDS);
      }
      return new OpenFile(Format.CSV, splitter, CsvRecordParser.of(header, offered));
    } catch (BrokenRecordException e) {
      splitter.close();
      throw e;
    }
  }

  private OpenFile openXml(
      Format format, Content content, List<String> elements, RecordParser parser) {
    return new OpenFile(
        format, new XmlElementSplitter(content.stream(), maximumRecordBytes, elements), parser);
  }

  /** Parquet is read from its end, so not as the stream that its head was looked at in. */
  private OpenFile openParquet(SourceFile file, Content content)
      throws IOException, BrokenRecordException {
    content.stream().close();
    ParquetSplitter splitter =
        ParquetSplitter.open(storage.input(file.location()), maximumRecordBytes, offered);
    return new OpenFile(Format.PARQUET, splitter, splitter.parser());
  }

  /** A crawl in gzip is opened anew as it is stored, for its parts can be read one by one. */
  private OpenFile openWarc(SourceFile file, Content content) throws IOException {
    InputStream stored = new BufferedInputStream(storage.open(file.location()));
    RecordSplitter splitter;
    if (GzipMembers.begin(stored) || (!content.isCompressed() && file.name().endsWith(".gz"))) {
      content.stream().close();
      splitter = WarcSplitter.ofMembers(new GzipMembers(stored), maximumRecordBytes);
    } else {
      stored.close();
      splitter = WarcSplitter.of(content.stream(), maximumRecordBytes);
    }
    return new OpenFile(Format.WARC, splitter, new WarcRecordParser(maximumRecordBytes));
  }

  /** A file without content has no record, but may be damaged before its first byte. */
  private static OpenFile empty(Format named, Content content) {
    return new OpenFile(named, new LineSplitter(content.stream(), 1), NO_FIELDS);
  }

  private static OpenFile unread(Content content, Format format, String detail) throws IOException {
    content.stream().close();
    return problem(format, Reason.UNKNOWN_FORMAT, detail);
  }

  private static OpenFile problem(Format format, Reason reason, String detail) {
    return new OpenFile(format, new ProblemSplitter(reason, detail), NO_FIELDS);
  }
}
