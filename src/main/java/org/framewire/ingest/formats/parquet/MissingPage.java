package org.framewire.ingest.formats.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;

/**
 * Stands where a page is damaged: it claims values and has none. Parquet opens a page while it ends
 * the row before, and a failure there would cost that row, which is whole.
 */
final class MissingPage {
  private static final int MOST_VALUES = 1 << 29;

  private MissingPage() {}

  /** A page for a column that is not repeated, whose first value fails when it is read. */
  static DataPage of(ColumnDescriptor column, long values) {
    int claimed = (int) Math.min(values, MOST_VALUES);
    ByteArrayOutputStream run = new ByteArrayOutputStream();
    try {
      if (column.getMaxDefinitionLevel() > 0) {
        BytesUtils.writeUnsignedVarInt(claimed << 1, run);
        run.write(column.getMaxDefinitionLevel());
      }
      BytesInput levels = BytesInput.from(run);
      BytesInput page =
          run.size() == 0 ? levels : BytesInput.concat(BytesInput.fromInt(run.size()), levels);
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      page.writeAllTo(whole);
      byte[] bytes = whole.toByteArray();
      return new DataPageV1(
          BytesInput.from(bytes),
          claimed,
          bytes.length,
          null,
          Encoding.RLE,
          Encoding.RLE,
          Encoding.PLAIN);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
  }
}
