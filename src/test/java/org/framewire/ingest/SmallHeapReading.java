package org.framewire.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.io.LocalInputFile;
import org.framewire.ingest.formats.csv.CsvDialect;
import org.framewire.ingest.formats.csv.CsvRecordParser;
import org.framewire.ingest.formats.csv.CsvSplitter;
import org.framewire.ingest.formats.json.JsonRecordParser;
import org.framewire.ingest.formats.parquet.ParquetSplitter;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.LineSplitter;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.RecordParser;
import org.framewire.ingest.records.RecordSplitter;

/**
 * Reads far more than its heap holds, in a process of its own. Prints the records that have a text,
 * and those that have a problem.
 *
 * <p>Arguments: what to read, and its megabytes or its path.
 */
public final class SmallHeapReading {
  static final int LIMIT = 1_000_000;

  private static final byte[] LINE =
      Reading.utf8("{\"title\": \"Pier\", \"text\": \"" + "The pier rose. ".repeat(200) + "\"}\n");
  private static final byte[] ROW =
      Reading.utf8("Pier,\"" + "The pier rose,\nthey \"\"said\"\". ".repeat(100) + "\"\n");
  private static final String HEAD = "title,text\n";
  private static final byte[] HEADER = Reading.utf8(HEAD);

  private SmallHeapReading() {}

  public static void main(String[] arguments) throws IOException, BrokenRecordException {
    String what = arguments[0];
    if (what.equals("parquet")) {
      LocalInputFile file = new LocalInputFile(Path.of(arguments[1]));
      ParquetSplitter splitter = ParquetSplitter.open(file, LIMIT, new FieldNames());
      read(splitter, splitter.parser());
      return;
    }
    long bytes = Long.parseLong(arguments[1]) * 1_000_000;
    switch (what) {
      case "lines" -> readLines(repeated(LINE, bytes));
      case "long-line" ->
          readLines(
              joined(
                  repeated(LINE, 1),
                  repeated(Reading.utf8("{".repeat(1000)), bytes),
                  repeated(Reading.utf8("\n"), 1),
                  repeated(LINE, 1)));
      case "rows" -> readRows(joined(repeated(HEADER, 1), repeated(ROW, bytes)));
      case "long-cell" ->
          readRows(
              joined(
                  repeated(HEADER, 1),
                  repeated(ROW, 1),
                  repeated(Reading.utf8("Pier,\""), 1),
                  repeated(Reading.utf8("rose ".repeat(200)), bytes),
                  repeated(Reading.utf8("\"\n"), 1),
                  repeated(ROW, 1)));
      default -> throw new IllegalArgumentException(what);
    }
  }

  private static void readLines(InputStream stream) throws IOException {
    read(new LineSplitter(stream, LIMIT), new JsonRecordParser(LIMIT, new FieldNames()));
  }

  private static void readRows(InputStream stream) throws IOException, BrokenRecordException {
    CsvSplitter splitter = new CsvSplitter(stream, LIMIT, CsvDialect.of(Reading.utf8(HEAD)));
    read(splitter, CsvRecordParser.of(splitter.readHeader(), new FieldNames()));
  }

  private static void read(RecordSplitter splitter, RecordParser parser) throws IOException {
    FieldValues fields = new FieldValues();
    long texts = 0;
    long problems = 0;
    try (splitter) {
      for (RawRecord record = splitter.next(); record != null; record = splitter.next()) {
        fields.clear();
        if (record.problem() != null) {
          problems++;
        } else if (hasText(parser, record, fields)) {
          texts++;
        }
      }
    }
    System.out.println("texts " + texts + " problems " + problems);
  }

  private static boolean hasText(RecordParser parser, RawRecord record, FieldValues fields) {
    try {
      parser.parse(record, fields);
      return fields.get(Field.TEXT) != null;
    } catch (BrokenRecordException e) {
      return false;
    }
  }

  /** How many records a stream of so many megabytes has. */
  static long lines(long megabytes) {
    return count(LINE, megabytes * 1_000_000);
  }

  static long rows(long megabytes) {
    return count(ROW, megabytes * 1_000_000);
  }

  private static long count(byte[] unit, long bytes) {
    return Math.max(1, bytes / unit.length);
  }

  private static InputStream joined(InputStream... streams) {
    List<InputStream> list = new ArrayList<>(List.of(streams));
    return new SequenceInputStream(Collections.enumeration(list));
  }

  /** A unit again and again, about so many bytes, made as they are read. */
  private static InputStream repeated(byte[] unit, long bytes) {
    long end = count(unit, bytes) * unit.length;
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        return at == end ? -1 : unit[(int) (at++ % unit.length)] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (at == end) {
          return -1;
        }
        int start = (int) (at % unit.length);
        int count = Math.min(length, unit.length - start);
        System.arraycopy(unit, start, into, from, count);
        at += count;
        return count;
      }
    };
  }
}
