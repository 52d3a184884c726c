package org.framewire.cli.run;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;
import org.framewire.warehouse.StagedTables;

/**
 * Some stories, and where all that they consist of is stored. Stories are of near days, so these
 * are few periods, however many the warehouse has.
 *
 * @param stories their ids, each once
 * @param homes the periods that {@code stories} has them in
 * @param periods those of all their articles, and of those in sight
 */
record StoryReach(Dataset<Row> stories, SortedSet<String> homes, SortedSet<String> periods) {

  /**
   * Finds out.
   *
   * @param members the columns {@code story_id} and {@code story_date} of each story; read more
   *     than once
   * @param around periods in sight
   */
  static StoryReach of(StagedTables tables, Dataset<Row> members, SortedSet<String> around) {
    SortedSet<String> homes =
        new TreeSet<>(
            members
                .select(tables.period().of(StoryArticles.STORY_DATE.column()))
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
    Dataset<Row> ids = members.select(Stories.STORY_ID.column());
    List<Row> spans =
        tables
            .view(Stories.TABLE, homes)
            .join(ids, Stories.STORY_ID.name(), "left_semi")
            .select(Stories.FIRST_DAY.column(), Stories.LAST_DAY.column())
            .distinct()
            .collectAsList();
    SortedSet<String> periods = new TreeSet<>(around);
    for (Row span : spans) {
      LocalDate first = Stories.FIRST_DAY.get(span);
      periods.addAll(tables.period().between(first, Stories.LAST_DAY.get(span)));
    }
    return new StoryReach(ids, homes, periods);
  }

  /** The rows of these stories among those of {@code story_articles}. */
  Dataset<Row> only(Dataset<Row> storyArticles) {
    return storyArticles.join(stories, Stories.STORY_ID.name(), "left_semi");
  }
}
