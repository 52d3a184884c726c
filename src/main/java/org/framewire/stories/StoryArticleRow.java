package org.framewire.stories;

import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import scala.collection.Seq;

/** Reads a described article from a row. */
final class StoryArticleRow {
  private StoryArticleRow() {}

  /** The article with its story and whether it was copied, where the row says so. */
  static StoryArticle read(Row row) {
    return new StoryArticle(
        StoryColumns.ARTICLE_ID.get(row),
        StoryColumns.DAY.get(row),
        vector(row),
        has(StoryColumns.PUBLISHED, row) ? StoryColumns.PUBLISHED.get(row) : null,
        has(StoryColumns.COPIED, row) && StoryColumns.COPIED.get(row));
  }

  private static boolean has(Col<?> column, Row row) {
    return row.schema().getFieldIndex(column.name()).isDefined();
  }

  private static StoryVector vector(Row row) {
    Seq<Long> from = StoryColumns.STEMS.get(row);
    Seq<Float> weighed = StoryColumns.WEIGHTS.get(row);
    long[] stems = new long[from.length()];
    float[] weights = new float[stems.length];
    for (int place = 0; place < stems.length; place++) {
      stems[place] = from.apply(place);
      weights[place] = weighed.apply(place);
    }
    return new StoryVector(stems, weights);
  }
}
