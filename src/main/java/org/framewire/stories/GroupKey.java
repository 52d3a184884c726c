package org.framewire.stories;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/** Names the connected group of a row. */
final class GroupKey implements MapFunction<Row, String> {
  @Override
  public String call(Row row) {
    return StoryColumns.GROUP.get(row);
  }
}
