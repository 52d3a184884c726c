package org.framewire.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.framewire.ingest.files.SourceFile;
import org.framewire.ingest.files.Storage;
import org.framewire.ingest.formats.FileOpener;
import org.framewire.ingest.formats.OpenFile;
import org.framewire.ingest.records.FieldNames;
import org.framewire.tables.Col;

/** Reads files without Spark, for tests. */
final class Reading {
  private static final Storage STORAGE = new Storage(new Configuration(false));

  private Reading() {}

  /** The rows of one file, its book last. */
  static List<Row> file(Path file, ReadSettings settings) {
    SourceFile source =
        new SourceFile(file.getFileName().toString(), file.toString(), file.toFile().length());
    ArticleParts parts = ArticleParts.create(settings);
    OpenFile open =
        new FileOpener(STORAGE, settings.maximumRecordBytes(), new FieldNames(settings.fields()))
            .open(source);
    return named(FileRecords.of(source, open, settings, parts));
  }

  /** The rows of content in a file of that name. */
  static List<Row> content(Path folder, String name, byte[] content, ReadSettings settings) {
    try {
      return file(Files.write(folder.resolve(name), content), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Row> content(Path folder, String name, String content) {
    return content(folder, name, utf8(content), ReadSettings.defaults());
  }

  private static List<Row> named(FileRecords records) {
    List<Row> rows = new ArrayList<>();
    records.forEachRemaining(
        row -> {
          Object[] values = new Object[row.size()];
          for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
          }
          rows.add(new GenericRowWithSchema(values, Records.TABLE.schema()));
        });
    return rows;
  }

  /** The values of a column in the rows that are no books. */
  static <T> List<T> values(Col<T> column, List<Row> rows) {
    List<T> values = new ArrayList<>();
    rows.subList(0, rows.size() - 1).forEach(row -> values.add(column.get(row)));
    return values;
  }

  /** What the file's book counts. */
  static long booked(List<Row> rows) {
    return Records.RECORDS_READ.get(rows.get(rows.size() - 1));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A stream that gives a few bytes at a time, as networks do. */
  static InputStream slowly(byte[] content, int step) {
    return new ByteArrayInputStream(content) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, step));
      }
    };
  }
}
