package org.framewire.ingest.formats.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordParser;
import org.framewire.ingest.records.RecordSplitter;

/**
 * Cuts a Parquet file into its rows, read from the known columns alone.
 *
 * <p>The columns of a row group stand apart, so where a page of one is damaged the rows behind it
 * cannot be put together any more. All rows of that row group from there on are one rejected
 * record, which tells their numbers: they never were cut, and a row of rejects for each would make
 * a table of millions from one bad byte. Reading goes on with the next row group.
 */
public final class ParquetSplitter extends RecordSplitter {
  private final SeekableInputStream file;
  private final long length;
  private final ParquetMetadata footer;
  private final MessageColumnIO columns;
  private final ParquetRow row;
  private final int maximumBytes;
  private RowGroupPages pages;
  private RecordReader<ParquetRow> rows;
  private int groupsOpened;
  private long rowsBefore;
  private long groupRows;
  private long groupRow;

  private ParquetSplitter(
      SeekableInputStream file,
      long length,
      ParquetMetadata footer,
      KnownColumns known,
      int maximumBytes) {
    this.file = file;
    this.length = length;
    this.footer = footer;
    this.columns =
        new ColumnIOFactory(footer.getFileMetaData().getCreatedBy())
            .getColumnIO(known.schema(), footer.getFileMetaData().getSchema());
    this.row = new ParquetRow(known);
    this.maximumBytes = maximumBytes;
  }

  /**
   * Opens a file and reads its footer.
   *
   * @param maximumBytes rows whose known columns take more are rejected
   * @throws BrokenRecordException when the footer is unusable, or names no column of the text
   */
  public static ParquetSplitter open(InputFile input, int maximumBytes, FieldNames names)
      throws IOException, BrokenRecordException {
    SeekableInputStream file = input.newStream();
    try {
      long length = input.getLength();
      ParquetMetadata footer = ParquetFooter.read(file, length);
      MessageType schema = footer.getFileMetaData().getSchema();
      KnownColumns known = new KnownColumns(schema, names, maximumBytes);
      if (known.cells().stream().noneMatch(cell -> cell.meaning().field() == Field.TEXT)) {
        String all =
            schema.getFields().stream().map(Type::getName).collect(Collectors.joining(", "));
        throw new BrokenRecordException(
            Reason.UNKNOWN_FIELDS, "no column of the text among: " + all);
      }
      return new ParquetSplitter(file, length, footer, known, maximumBytes);
    } catch (IOException | BrokenRecordException e) {
      file.close();
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      file.close();
      throw ParquetFooter.unusable(Damage.describe(e));
    }
  }

  /** What finds the fields in the row that was cut last. */
  public RecordParser parser() {
    return new ParquetRecordParser(row);
  }

  @Override
  public boolean cut(RawRecord into) {
    while (groupRow == groupRows) {
      if (groupsOpened == footer.getBlocks().size()) {
        return false;
      }
      BlockMetaData group = footer.getBlocks().get(groupsOpened);
      groupsOpened++;
      rowsBefore += groupRows;
      groupRows = group.getRowCount();
      groupRow = 0;
      if (groupRows > 0 && !open(group, into)) {
        return true;
      }
    }
    cutRow(into);
    return true;
  }

  private boolean open(BlockMetaData group, RawRecord into) {
    pages = new RowGroupPages(group, file, length);
    try {
      rows = columns.getRecordReader(pages, row);
      return true;
    } catch (RuntimeException e) {
      giveUpGroup(e, into);
      return false;
    }
  }

  private void cutRow(RawRecord into) {
    try {
      rows.read();
    } catch (RuntimeException e) {
      giveUpGroup(e, into);
      return;
    }
    groupRow++;
    ByteBuffer start = row.start();
    int from = start.arrayOffset() + start.position();
    int to = from + start.remaining();
    if (row.size() > maximumBytes) {
      String detail = "more than " + maximumBytes + " bytes";
      into.becomeProblem(Reason.RECORD_TOO_LARGE, detail, start.array(), from, to);
    } else {
      into.become(start.array(), from, to);
    }
  }

  private void giveUpGroup(RuntimeException seen, RawRecord into) {
    RuntimeException failure = pages.cause(seen);
    String detail =
        "rows %,d to %,d of the file are lost, in row group %d of %d: %s"
            .formatted(
                rowsBefore + groupRow + 1,
                rowsBefore + groupRows,
                groupsOpened,
                footer.getBlocks().size(),
                Damage.describe(failure));
    groupRow = groupRows;
    into.becomeProblem(Damage.reason(failure), detail, new byte[0], 0, 0);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
