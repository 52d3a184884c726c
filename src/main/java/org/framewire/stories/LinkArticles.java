package org.framewire.stories;

import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.StoryArticles;

/**
 * The second step: links between articles of near days and one language whose titles and leads are
 * similar, and between those that are in one published story. What the links connect is all that a
 * story can be made of.
 *
 * @param threshold the least cosine of a link
 * @param shards into how many parts the work of a day is cut; the rows do not depend on it
 */
public record LinkArticles(double threshold, int shards) {

  public LinkArticles {
    if (shards < 1) {
      throw new IllegalArgumentException("a day is at least one shard, not " + shards);
    }
  }

  /**
   * Links articles.
   *
   * @param described rows of {@link DescribeArticles}
   * @param published rows of {@link StoryArticles} as the warehouse has them
   * @return links; two articles may be linked more than once
   */
  public Dataset<Row> apply(Dataset<Row> described, Dataset<Row> published) {
    Dataset<Row> similar =
        described
            .flatMap(new BlockAssignment(shards), Encoders.row(BlockAssignment.SHAPE.type()))
            .groupByKey(new BlockKey(), Encoders.STRING())
            .flatMapGroups(
                new BlockLinks(threshold, shards), Encoders.row(StoryColumns.LINK.type()));
    return similar.unionByName(ofPublished(published));
  }

  private static Dataset<Row> ofPublished(Dataset<Row> published) {
    Dataset<Row> first =
        published
            .groupBy(StoryArticles.STORY_ID.column())
            .agg(min(StoryArticles.ARTICLE_ID.column()).as(StoryColumns.ONE.name()));
    return published
        .join(first, StoryArticles.STORY_ID.name())
        .select(
            StoryColumns.ONE.column(), StoryColumns.OTHER.from(StoryArticles.ARTICLE_ID.column()));
  }
}
