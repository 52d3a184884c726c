package org.framewire.cli.run;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.framewire.tables.Table;
import org.framewire.warehouse.Period;
import org.framewire.warehouse.StagedTables;
import org.framewire.warehouse.Staging;
import org.framewire.warehouse.WarehouseException;

/**
 * Finds the stories of the days that got new articles and of those beside them, in three steps that
 * are run in this order. What an earlier run has published keeps its ids; see ADR 22.
 */
final class StoryTelling {
  private static final String DESCRIBED = "described_articles";
  private static final String TOLD = "told_stories";
  private static final String CHANGING = "changing_stories";

  /** Articles of one day that one task looks at for those that tell the same story. */
  private static final long ARTICLES_A_SHARD = 2_000;

  private final StagedTables tables;
  private final Staging staging;
  private final StoryDays days;
  private final SortedSet<String> periods;

  /** The periods in sight, and others that the run makes anew. */
  private final SortedSet<String> around;

  private final int shards;

  /**
   * Refuses stories of an earlier version, which do not say where the rest of them is stored.
   *
   * @throws WarehouseException when the warehouse has such
   */
  static void requireCurrent(StagedTables tables) {
    for (Table table : List.of(Stories.TABLE, StoryArticles.TABLE)) {
      if (tables.hasStored(table) && !tables.isKept(table)) {
        throw new WarehouseException(
            table + " was written by an earlier version: build a new warehouse with this one.");
      }
    }
  }

  StoryTelling(StagedTables tables, Staging staging, Touched touched) {
    this.tables = tables;
    this.staging = staging;
    this.days = StoryDays.of(touched);
    this.periods = days.periods(tables.period());
    this.around = new TreeSet<>(periods);
    around.addAll(tables.touched());
    around.remove(Period.UNDATED);
    this.shards = (int) (1 + touched.mostArticlesADay() / ARTICLES_A_SHARD);
  }

  /** The days in sight. */
  StoryDays days() {
    return days;
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
    Dataset<Row> published = published(described);
    Dataset<Row> links =
        new LinkArticles(TellStories.THRESHOLD, shards).apply(described, published);
    write(TOLD, TellStories.standard().apply(described, links, published, copies));
  }

  /** What is published of the articles in sight, under the day that they had then. */
  private Dataset<Row> published(Dataset<Row> described) {
    Dataset<Row> stored = tables.stored(StoryArticles.TABLE, around);
    Dataset<Row> inSight = days.in(stored, StoryArticles.DATE);
    if (!tables.hasStored(StoryArticles.TABLE) || isAllInSight()) {
      return inSight;
    }
    Dataset<Row> moved =
        days.notIn(stored, StoryArticles.DATE)
            .join(
                described.select(Articles.ARTICLE_ID.column()),
                Articles.ARTICLE_ID.name(),
                "left_semi");
    return inSight.unionByName(moved);
  }

  /** Whether all touched days are in sight; others have lost articles to newer versions. */
  private boolean isAllInSight() {
    return around.stream()
        .allMatch(
            period ->
                days.days().contains(tables.period().firstDay(period))
                    && days.days().contains(tables.period().lastDay(period)));
  }

  /** Finds out which stories this run may change, before it does. */
  StoryReach reach() {
    Dataset<Row> stored = tables.stored(StoryArticles.TABLE, around);
    Dataset<Row> members =
        days.size() == 0
            ? stored
            : stored.unionByName(new ListStories().articles(staging.readIntermediate(TOLD)));
    Dataset<Row> stories =
        members
            .select(StoryArticles.STORY_ID.column(), StoryArticles.STORY_DATE.column())
            .distinct();
    if (!tables.hasStored(Stories.TABLE)) {
      return new StoryReach(stories, Collections.emptySortedSet(), around);
    }
    write(CHANGING, stories);
    return StoryReach.of(tables, staging.readIntermediate(CHANGING), around);
  }

  /** Stages {@code stories} and {@code story_articles}. */
  void stage(StoryReach reach) {
    Dataset<Row> told = staging.readIntermediate(TOLD);
    ListStories list = new ListStories();
    tables.writeWithin(
        Stories.TABLE,
        list.stories(
            told,
            tables.stored(StoryArticles.TABLE, reach.periods()),
            tables.view(Articles.TABLE, periods),
            tables.view(Mentions.TABLE, reach.periods())),
        reach.homes());
    tables.writeWithin(StoryArticles.TABLE, list.articles(told), around);
  }

  /** Deletes what no later stage reads. */
  void clear() {
    List.of(DESCRIBED, TOLD, CHANGING).forEach(staging::dropIntermediate);
  }

  private void write(String name, Dataset<Row> rows) {
    staging.writeIntermediate(name, rows, Staging.Codec.LZ4);
  }
}
