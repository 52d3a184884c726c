package org.framewire.stories;

import org.apache.spark.sql.Row;
import org.framewire.tables.Col;

/** Reads a described article from a row. */
final class StoryArticleRow {
  private StoryArticleRow() {}

  /** The article with its story and whether it was copied, where the row says so. */
  static StoryArticle read(Row row) {
    return new StoryArticle(
        StoryColumns.ARTICLE_ID.get(row),
        StoryColumns.DAY.get(row),
        StoryVector.unpack(StoryColumns.VECTOR.get(row)),
        has(StoryColumns.PUBLISHED, row) ? StoryColumns.PUBLISHED.get(row) : null,
        has(StoryColumns.COPIED, row) && StoryColumns.COPIED.get(row));
  }

  private static boolean has(Col<?> column, Row row) {
    return row.schema().getFieldIndex(column.name()).isDefined();
  }
}
