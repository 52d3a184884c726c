package org.framewire.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Opens a file of a dump with what its format needs; a file that fails tells so in its records. */
final class FileOpener {
  private static final int GZIP_BUFFER = 1 << 16;
  private static final RecordParser NO_FIELDS = (record, into) -> {};

  private final Storage storage;
  private final ReadSettings settings;
  private final ArticleParts parts;

  FileOpener(Storage storage, ReadSettings settings, ArticleParts parts) {
    this.storage = storage;
    this.settings = settings;
    this.parts = parts;
  }

  FileRecords open(SourceFile file) {
    if (file.format() == Format.UNKNOWN) {
      return problem(file, Reason.UNKNOWN_FORMAT, "no known ending of a file name");
    }
    try {
      InputStream stream = plain(storage.open(file.location()));
      return switch (file.format()) {
        case DATED_TEXT ->
            records(
                file,
                new WholeFileSplitter(stream, settings.maximumRecordBytes()),
                new DatedTextParser());
        case JSON_LINES ->
            records(
                file,
                new LineSplitter(stream, settings.maximumRecordBytes()),
                new JsonRecordParser(settings.maximumRecordBytes()));
        case CSV -> openCsv(file, stream);
        case UNKNOWN -> throw new IllegalStateException("was told before");
      };
    } catch (IOException e) {
      return problem(file, Reason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
  }

  private FileRecords openCsv(SourceFile file, InputStream stream) throws IOException {
    CsvSplitter splitter = new CsvSplitter(stream, settings.maximumRecordBytes());
    CsvHeader header;
    try {
      header = splitter.readHeader();
    } catch (BrokenRecordException e) {
      splitter.close();
      return problem(file, e.reason(), e.getMessage());
    }
    if (header == null) {
      return records(file, splitter, NO_FIELDS);
    }
    CsvRecordParser parser = new CsvRecordParser(header);
    if (!parser.knowsText()) {
      splitter.close();
      String names = String.join(", ", header.names());
      return problem(file, Reason.UNKNOWN_FIELDS, "no column of the text among: " + names);
    }
    return records(file, splitter, parser);
  }

  private FileRecords records(SourceFile file, RecordSplitter splitter, RecordParser parser) {
    return new FileRecords(
        file.path(), splitter, new ArticleReader(file.path(), parser, settings, parts));
  }

  private FileRecords problem(SourceFile file, Reason reason, String detail) {
    return records(file, new ProblemSplitter(reason, detail), NO_FIELDS);
  }

  /** Undoes gzip, told by the first two bytes and not by the name. */
  private static InputStream plain(InputStream stored) throws IOException {
    PushbackInputStream peeked = new Peeked(stored);
    byte[] first = peeked.readNBytes(2);
    peeked.unread(first);
    boolean gzip = first.length == 2 && first[0] == 0x1F && first[1] == (byte) 0x8B;
    return gzip ? new GZIPInputStream(peeked, GZIP_BUFFER) : peeked;
  }

  /**
   * A stream whose {@link #available} is right at the end: by it gzip decides whether another
   * member follows, and some stores' streams say 0 in the middle of a file.
   */
  private static final class Peeked extends PushbackInputStream {
    Peeked(InputStream stream) {
      super(stream, 2);
    }

    @Override
    public int available() throws IOException {
      int next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return 1;
    }
  }
}
