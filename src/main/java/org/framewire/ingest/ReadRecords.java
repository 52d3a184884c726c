package org.framewire.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.ingest.files.SourceFile;
import org.framewire.ingest.files.Storage;
import org.framewire.ingest.formats.FileOpener;
import org.framewire.ingest.records.FieldNames;

/**
 * Stage: source files → {@link Records}. Files are read one after another, record by record; what a
 * task holds is bounded by the largest record.
 */
public record ReadRecords(Storage storage, ReadSettings settings) {

  /** Reads files that {@link Sources#rows} made; a partition stays a task. */
  public Dataset<Row> apply(Dataset<Row> sources) {
    return sources.mapPartitions(
        new ReadFiles(storage, settings), Encoders.row(Records.TABLE.schema()));
  }

  private static final class ReadFiles implements MapPartitionsFunction<Row, Row> {
    private final Storage storage;
    private final ReadSettings settings;

    ReadFiles(Storage storage, ReadSettings settings) {
      this.storage = storage;
      this.settings = settings;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> sources) {
      FileOpener opener =
          new FileOpener(storage, settings.maximumRecordBytes(), new FieldNames(settings.fields()));
      return new TaskRecords(sources, opener, settings, ArticleParts.create(settings));
    }
  }

  /** The rows of a task's files, each opened when the one before is done. */
  private static final class TaskRecords implements Iterator<Row> {
    private final Iterator<Row> sources;
    private final FileOpener opener;
    private final ReadSettings settings;
    private final ArticleParts parts;
    private FileRecords file;

    TaskRecords(
        Iterator<Row> sources, FileOpener opener, ReadSettings settings, ArticleParts parts) {
      this.sources = sources;
      this.opener = opener;
      this.settings = settings;
      this.parts = parts;
    }

    @Override
    public boolean hasNext() {
      while ((file == null || !file.hasNext()) && sources.hasNext()) {
        SourceFile source = Sources.fromRow(sources.next());
        file = FileRecords.of(source, opener.open(source), settings, parts);
      }
      return file != null && file.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return file.next();
    }
  }
}
