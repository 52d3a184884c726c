package org.framewire.ingest.inspect;

import java.io.IOException;
import java.util.Map;
import org.framewire.ingest.files.SourceFile;
import org.framewire.ingest.files.Storage;
import org.framewire.ingest.formats.FileOpener;
import org.framewire.ingest.formats.OpenFile;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.EveryField;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.RawRecord;

/** Looks at all fields of a file's first records, whatever they are to an article. */
public final class FileLook {
  private final Storage storage;
  private final int maximumRecordBytes;
  private final FieldNames known;

  /**
   * @param known what the names of fields mean in a run
   */
  public FileLook(Storage storage, int maximumRecordBytes, FieldNames known) {
    this.storage = storage;
    this.maximumRecordBytes = maximumRecordBytes;
    this.known = known;
  }

  /**
   * The shape of a file by its first records. What is broken is left out, for a run tells of it.
   */
  public Shape at(SourceFile file, int records) throws IOException {
    EveryField every = new EveryField();
    OpenFile open = new FileOpener(storage, maximumRecordBytes, known, every).open(file);
    Shape shape = new Shape(open.format(), file.path());
    OfferedValues values = new OfferedValues(every);
    try {
      for (int i = 0; i < records; i++) {
        RawRecord record = open.splitter().next();
        if (record == null) {
          break;
        }
        look(record, open, values, shape);
      }
    } finally {
      open.splitter().close();
    }
    return shape;
  }

  private void look(RawRecord record, OpenFile open, OfferedValues values, Shape shape) {
    values.clear();
    if (record.problem() != null) {
      return;
    }
    try {
      open.parser().parse(record, values);
    } catch (BrokenRecordException | RuntimeException | StackOverflowError e) {
      return;
    }
    Map<Field, String> serving = shape.fields().add(values, known);
    String date = serving.get(Field.DATE);
    if (date != null) {
      shape.dates().add(values.byName().get(date));
    }
  }
}
