package org.framewire.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;

/**
 * Links the similar articles of one block. Only as many links come out as keep the connected
 * together, so that there are fewer of them than articles.
 */
final class BlockLinks implements FlatMapGroupsFunction<String, Row, Row> {
  private final double threshold;
  private final int shards;

  BlockLinks(double threshold, int shards) {
    this.threshold = threshold;
    this.shards = shards;
  }

  @Override
  public Iterator<Row> call(String block, Iterator<Row> rows) {
    List<StoryArticle> articles = new ArrayList<>();
    int blockDay = 0;
    int shard = 0;
    while (rows.hasNext()) {
      Row row = rows.next();
      blockDay = StoryColumns.BLOCK_DAY.get(row);
      shard = StoryColumns.SHARD.get(row);
      articles.add(StoryArticleRow.read(row));
    }
    articles.sort(Comparator.comparingInt(StoryArticle::day).thenComparing(StoryArticle::id));
    return links(articles, blockDay, shard).iterator();
  }

  private List<Row> links(List<StoryArticle> articles, int blockDay, int shard) {
    int ofTheDay = (int) articles.stream().filter(article -> article.day() == blockDay).count();
    Connections connections = new Connections(articles.size());
    List<Row> links = new ArrayList<>();
    new SimilarPairs(articles)
        .connect(
            ofTheDay,
            threshold,
            anchor -> BlockAssignment.shard(anchor, shards) == shard,
            connections,
            (earlier, later) ->
                links.add(
                    StoryColumns.LINK
                        .row()
                        .set(StoryColumns.ONE, articles.get(earlier).id())
                        .set(StoryColumns.OTHER, articles.get(later).id())
                        .build()));
    return links;
  }
}
