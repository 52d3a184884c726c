package org.framewire.stories;

import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;

/** Rows made one by one from others, none held. */
final class MappedRows implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final UnaryOperator<Row> change;

  MappedRows(Iterator<Row> rows, UnaryOperator<Row> change) {
    this.rows = rows;
    this.change = change;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return change.apply(rows.next());
  }
}
