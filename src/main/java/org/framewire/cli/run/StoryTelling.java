package org.framewire.cli.run;

import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.stories.DescribeArticles;
import org.framewire.stories.LinkArticles;
import org.framewire.stories.ListStories;
import org.framewire.stories.TellStories;
import org.framewire.stories.WeighHouseWords;
import org.framewire.tables.Articles;
import org.framewire.tables.Mentions;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;
import org.framewire.warehouse.StagedTables;
import org.framewire.warehouse.Staging;

/**
 * Finds the stories of the days that got new articles and of those beside them, in three steps that
 * are run in this order. What an earlier run has published keeps its ids; see ADR 22.
 */
final class StoryTelling {
  private static final String DESCRIBED = "described_articles";
  private static final String TOLD = "told_stories";

  /** Articles of one day that one task looks at for those that tell the same story. */
  private static final long ARTICLES_A_SHARD = 2_000;

  private final StagedTables tables;
  private final Staging staging;
  private final StoryDays days;
  private final SortedSet<String> periods;
  private final int shards;

  StoryTelling(StagedTables tables, Staging staging, Touched touched) {
    this.tables = tables;
    this.staging = staging;
    this.days = StoryDays.of(touched);
    this.periods = days.periods(tables.period());
    this.shards = (int) (1 + touched.mostArticlesADay() / ARTICLES_A_SHARD);
  }

  /** How many days are in sight. */
  int days() {
    return days.size();
  }

  /** Takes from each article what it is compared by. */
  void describe() {
    Dataset<Row> inSight = days.in(tables.view(Articles.TABLE, periods), Articles.DATE);
    Dataset<Row> described = DescribeArticles.shipped().apply(inSight);
    write(DESCRIBED, WeighHouseWords.shipped().apply(described));
  }

  /**
   * Decides which story each article tells.
   *
   * @param copies the columns {@code article_id} and {@code original_id} of every marked copy
   */
  void tell(Dataset<Row> copies) {
    Dataset<Row> described = staging.readIntermediate(DESCRIBED);
    Dataset<Row> published = days.in(tables.view(StoryArticles.TABLE, periods), StoryArticles.DATE);
    Dataset<Row> links =
        new LinkArticles(TellStories.THRESHOLD, shards).apply(described, published);
    write(TOLD, TellStories.standard().apply(described, links, published, copies));
  }

  /** Stages {@code stories} and {@code story_articles}. */
  void stage() {
    Dataset<Row> told = staging.readIntermediate(TOLD);
    ListStories list = new ListStories();
    tables.write(
        Stories.TABLE,
        list.stories(
            told,
            tables.view(StoryArticles.TABLE),
            tables.view(Stories.TABLE),
            tables.view(Articles.TABLE, periods),
            tables.view(Mentions.TABLE)));
    tables.write(StoryArticles.TABLE, list.articles(told));
    staging.dropIntermediate(DESCRIBED);
    staging.dropIntermediate(TOLD);
  }

  private void write(String name, Dataset<Row> rows) {
    staging.writeIntermediate(name, rows, Staging.Codec.LZ4);
  }
}
