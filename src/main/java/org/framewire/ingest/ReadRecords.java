package org.framewire.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

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
      ArticleParts parts = ArticleParts.create(DayMonthOrder.USUAL);
      return new TaskRecords(sources, new FileOpener(storage, settings, parts));
    }
  }

  /** The rows of a task's files, each opened when the one before is done. */
  private static final class TaskRecords implements Iterator<Row> {
    private final Iterator<Row> sources;
    private final FileOpener opener;
    private FileRecords file;

    TaskRecords(Iterator<Row> sources, FileOpener opener) {
      this.sources = sources;
      this.opener = opener;
    }

    @Override
    public boolean hasNext() {
      while ((file == null || !file.hasNext()) && sources.hasNext()) {
        file = opener.open(Sources.fromRow(sources.next()));
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
