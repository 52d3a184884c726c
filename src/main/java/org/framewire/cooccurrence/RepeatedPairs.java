package org.framewire.cooccurrence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Col;
import org.framewire.tables.Mentions;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.Struct;

/**
 * How often pairs of entities come again within a story: of the original articles with a pair that
 * tell one story, all but one. Articles less these are the distinct stories that have the pair, as
 * an article in no story is a story of its own. So only articles are looked at that share a story.
 *
 * @param asOf last day of the windows
 */
public record RepeatedPairs(LocalDate asOf) {
  static final Col<Long> REPEATED =
      Col.of(
          "repeated",
          DataTypes.LongType,
          "original articles that have the pair as others of their story do, less one a story");

  static final Struct SHAPE =
      Struct.of(
          PairAssociations.WINDOW,
          PairAssociations.OUTLET_ID,
          PairAssociations.ENTITY_A,
          PairAssociations.ENTITY_B,
          PairAssociations.UNIT,
          REPEATED);

  private static final String ARTICLES = "story_originals";

  /**
   * Finds them, by window, outlet (and all outlets), pair and unit; pairs that do not come again
   * have no row.
   *
   * @param storyArticles rows of {@code story_articles}
   * @param mentions rows of {@code mentions}
   */
  public Dataset<Row> apply(Dataset<Row> storyArticles, Dataset<Row> mentions) {
    Column[] key =
        SHAPE.columns().stream()
            .filter(column -> column != REPEATED)
            .map(Col::column)
            .toArray(Column[]::new);
    return mentions
        .where(Mentions.ENTITY_ID.column().isNotNull())
        .select(
            Mentions.ARTICLE_ID.column(),
            Mentions.DATE.column(),
            Mentions.OUTLET_ID.column(),
            Mentions.FIELD.column(),
            Mentions.SENTENCE.column(),
            Mentions.ENTITY_ID.column())
        .join(ofSharedStories(storyArticles), Mentions.ARTICLE_ID.name())
        .groupByKey(new StoryOf(), Encoders.STRING())
        .flatMapGroups(new PairsOfStory(asOf), Encoders.row(SHAPE.type()))
        .groupBy(key)
        .agg(sum(REPEATED.column()).as(REPEATED.name()));
  }

  /** The originals of stories that have more than one. */
  private static Dataset<Row> ofSharedStories(Dataset<Row> storyArticles) {
    return storyArticles
        .where(not(StoryArticles.IS_COPY.column()))
        .groupBy(StoryArticles.STORY_ID.column())
        .agg(collect_list(StoryArticles.ARTICLE_ID.column()).as(ARTICLES))
        .where(size(col(ARTICLES)).gt(1))
        .select(
            StoryArticles.STORY_ID.column(),
            explode(col(ARTICLES)).as(StoryArticles.ARTICLE_ID.name()));
  }

  private static final class StoryOf implements MapFunction<Row, String> {
    @Override
    public String call(Row mention) {
      return StoryArticles.STORY_ID.get(mention);
    }
  }
}
