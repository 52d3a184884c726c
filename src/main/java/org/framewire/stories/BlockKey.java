package org.framewire.stories;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/** Names the block of a row: language, earlier day and shard. */
final class BlockKey implements MapFunction<Row, String> {
  @Override
  public String call(Row row) {
    return StoryColumns.LANGUAGE.get(row)
        + "/"
        + StoryColumns.BLOCK_DAY.get(row)
        + "/"
        + StoryColumns.SHARD.get(row);
  }
}
