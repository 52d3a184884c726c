package org.framewire.framing.outlets;

import static org.apache.spark.sql.functions.coalesce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Col;
import org.framewire.tables.StoryArticles;

/**
 * The first step of {@code outlet_framing}: from the scores of articles to what each outlet wrote
 * of each story in each window, beside what the others wrote of it. An article that no other
 * resembles is a story of its own.
 *
 * @param asOf last day of the windows
 */
public record CompareStories(LocalDate asOf) implements Serializable {

  /**
   * Compares.
   *
   * @param originalScores rows of {@link ArticleScores} of articles that are not marked copies;
   *     days after the as-of date are left out here
   * @param storyArticles rows of {@link StoryArticles}
   * @return rows of {@link StoryScores}
   */
  public Dataset<Row> apply(Dataset<Row> originalScores, Dataset<Row> storyArticles) {
    Column date = ArticleScores.DATE.column();
    Dataset<Row> stories =
        storyArticles.select(
            StoryArticles.ARTICLE_ID.column(),
            StoryScores.STORY.from(StoryArticles.STORY_ID.column()));
    Column story = coalesce(StoryScores.STORY.column(), ArticleScores.ARTICLE_ID.column());
    Dataset<Row> scores =
        originalScores
            .where(date.isNull().or(date.leq(asOf)))
            .select(SortedGroups.columns(scoreColumns()))
            .join(stories, ArticleScores.ARTICLE_ID.name(), "left")
            .withColumn(StoryScores.STORY.name(), story);
    return SortedGroups.sideBySide(
            scores,
            StoryScores.STORY_KEY,
            List.of(ArticleScores.OUTLET_ID, ArticleScores.ARTICLE_ID))
        .mapPartitions(new GatherStories(asOf), Encoders.row(StoryScores.SHAPE.type()));
  }

  private static List<Col<?>> scoreColumns() {
    return List.of(
        ArticleScores.DATE,
        ArticleScores.OUTLET_ID,
        ArticleScores.ARTICLE_ID,
        ArticleScores.LENS,
        ArticleScores.LENS_VERSION,
        ArticleScores.TARGET,
        ArticleScores.VOICE,
        ArticleScores.S0,
        ArticleScores.S1);
  }
}
