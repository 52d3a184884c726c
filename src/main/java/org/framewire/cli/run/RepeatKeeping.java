package org.framewire.cli.run;

import java.time.LocalDate;
import java.util.SortedSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.framewire.cooccurrence.RepeatedPairs;
import org.framewire.tables.Mentions;
import org.framewire.tables.RepeatTotals;
import org.framewire.tables.StoryArticles;
import org.framewire.warehouse.StagedTables;

/**
 * Keeps {@code repeat_totals}: takes out of them what the stories that a run may change came to,
 * and puts in what they come to now.
 */
record RepeatKeeping(StagedTables tables) {

  /** Stages the totals, once the stories are staged; of all stories where there are none yet. */
  void stage(StoryReach changing) {
    if (!tables.isKept(RepeatTotals.TABLE)) {
      stageAnew();
      return;
    }
    SortedSet<String> periods = changing.periods();
    tables.writeWhole(
        RepeatTotals.TABLE,
        RepeatTotals.TOTALS.replace(
            tables.stored(RepeatTotals.TABLE),
            RepeatedPairs.ofStories(
                changing.only(tables.stored(StoryArticles.TABLE, periods)),
                tables.stored(Mentions.TABLE, periods)),
            ofStories(changing)));
  }

  /** Stages the totals of all stories where a warehouse has none, and no story changes. */
  void stageWhereLacking() {
    if (!tables.isKept(RepeatTotals.TABLE)) {
      stageAnew();
    }
  }

  private void stageAnew() {
    tables.writeWhole(
        RepeatTotals.TABLE,
        RepeatTotals.TOTALS.of(
            RepeatedPairs.ofStories(
                tables.view(StoryArticles.TABLE), tables.view(Mentions.TABLE))));
  }

  /** The repeats by window. */
  Dataset<Row> repeated(LocalDate first, LocalDate asOf) {
    return new RepeatedPairs(asOf)
        .apply(
            upTo(asOf),
            tables.view(StoryArticles.TABLE, first, asOf),
            tables.view(Mentions.TABLE, first, asOf));
  }

  /** The totals without later articles: stories that have any are counted again. */
  private Dataset<Row> upTo(LocalDate asOf) {
    Dataset<Row> whole = tables.view(RepeatTotals.TABLE);
    SortedSet<String> later = tables.later(StoryArticles.TABLE, asOf);
    if (later.isEmpty()) {
      return whole;
    }
    Column isLater = StoryArticles.DATE.column().gt(functions.lit(asOf));
    Dataset<Row> storyArticles = tables.view(StoryArticles.TABLE, later).where(isLater);
    StoryReach reach =
        StoryReach.of(
            tables,
            storyArticles
                .select(StoryArticles.STORY_ID.column(), StoryArticles.STORY_DATE.column())
                .distinct(),
            later);
    return RepeatTotals.TOTALS.replace(
        whole,
        ofStories(reach),
        RepeatedPairs.ofStories(
            reach
                .only(tables.view(StoryArticles.TABLE, reach.periods()))
                .where(functions.not(isLater)),
            tables.view(Mentions.TABLE, reach.periods())));
  }

  private Dataset<Row> ofStories(StoryReach reach) {
    return RepeatedPairs.ofStories(
        reach.only(tables.view(StoryArticles.TABLE, reach.periods())),
        tables.view(Mentions.TABLE, reach.periods()));
  }
}
