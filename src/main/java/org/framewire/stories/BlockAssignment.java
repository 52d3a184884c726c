package org.framewire.stories;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;

/**
 * Sends an article to the blocks that look for its pairs: those of its own day and of the days
 * before it that are near, and of these the shards that its anchors fall into.
 */
final class BlockAssignment implements FlatMapFunction<Row, Row> {
  static final Struct SHAPE = shape();

  private final int shards;

  BlockAssignment(int shards) {
    this.shards = shards;
  }

  private static Struct shape() {
    List<Col<?>> columns = new ArrayList<>(StoryColumns.DESCRIBED.columns());
    columns.add(StoryColumns.BLOCK_DAY);
    columns.add(StoryColumns.SHARD);
    return Struct.of(columns);
  }

  /** The shard that looks at pairs which share this anchor. */
  static int shard(long anchor, int shards) {
    return (int) Math.floorMod(anchor, (long) shards);
  }

  @Override
  public Iterator<Row> call(Row article) {
    StoryArticle described = StoryArticleRow.read(article);
    TreeSet<Integer> seen = new TreeSet<>();
    for (long anchor : described.anchors(SimilarPairs.ANCHORS)) {
      seen.add(shard(anchor, shards));
    }
    Struct.Builder row = SHAPE.row();
    row.copy(StoryColumns.ARTICLE_ID, article)
        .copy(StoryColumns.OUTLET_ID, article)
        .copy(StoryColumns.LANGUAGE, article)
        .copy(StoryColumns.DAY, article)
        .copy(StoryColumns.VECTOR, article);
    List<Row> sent = new ArrayList<>();
    for (int before = 0; before <= StoryArticle.DAYS_APART; before++) {
      for (int shard : seen) {
        sent.add(
            row.set(StoryColumns.BLOCK_DAY, described.day() - before)
                .set(StoryColumns.SHARD, shard)
                .build());
      }
    }
    return sent.iterator();
  }
}
