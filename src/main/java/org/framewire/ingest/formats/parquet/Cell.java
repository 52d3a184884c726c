package org.framewire.ingest.formats.parquet;

import java.nio.ByteBuffer;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.framewire.ingest.records.FieldNames;

/** The value of one column in the row that is read; it serves one row after another. */
abstract class Cell extends PrimitiveConverter {
  private final FieldNames.Meaning meaning;

  Cell(FieldNames.Meaning meaning) {
    this.meaning = meaning;
  }

  /** What the column is to an article. */
  FieldNames.Meaning meaning() {
    return meaning;
  }

  /** Makes the cell empty. */
  abstract void clear();

  /** The value, or null when the cell is empty. */
  abstract String text();

  /** The bytes that the value takes. */
  abstract long size();

  /** The start of the value as stored, or null when the cell is empty or holds no text. */
  abstract ByteBuffer start();
}
