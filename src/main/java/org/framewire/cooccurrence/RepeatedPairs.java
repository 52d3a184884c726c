package org.framewire.cooccurrence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.Col;
import org.framewire.tables.Mentions;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.RepeatTotals;
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
  static final Struct SHAPE =
      Struct.of(
          PairAssociations.WINDOW,
          PairAssociations.OUTLET_ID,
          PairAssociations.ENTITY_A,
          PairAssociations.ENTITY_B,
          PairAssociations.UNIT,
          RepeatTotals.REPEATED);

  private static final String ARTICLES = "story_originals";

  /** The windows that are made of their days; {@link Window#ALL} is made of totals. */
  private static final List<Window> OF_DAYS =
      Window.SHORTEST_FIRST.stream().filter(window -> window != Window.ALL).toList();

  /**
   * Finds them, by window, outlet (and all outlets), pair and unit; pairs that do not come again
   * have no row.
   *
   * @param totals rows of {@code repeat_totals} up to the as-of date
   * @param storyArticles rows of {@code story_articles}, at least those of the longest window's
   *     days
   * @param mentions rows of {@code mentions} of these days
   */
  public Dataset<Row> apply(
      Dataset<Row> totals, Dataset<Row> storyArticles, Dataset<Row> mentions) {
    Dataset<Row> everything =
        totals.withColumn(PairAssociations.WINDOW.name(), lit(Window.ALL.label()));
    return added(byStory(storyArticles, mentions, new PairsOfStory(asOf, OF_DAYS)))
        .unionByName(
            everything.select(SHAPE.columns().stream().map(Col::column).toArray(Column[]::new)));
  }

  /**
   * The rows of {@link RepeatTotals} that some stories make, several of a key among them.
   *
   * @param storyArticles rows of {@code story_articles} of these stories
   * @param mentions rows of {@code mentions}, at least of these articles
   */
  public static Dataset<Row> ofStories(Dataset<Row> storyArticles, Dataset<Row> mentions) {
    return byStory(storyArticles, mentions, new PairsOfStory(LocalDate.MAX, List.of(Window.ALL)))
        .drop(PairAssociations.WINDOW.name());
  }

  private static Dataset<Row> added(Dataset<Row> ofStories) {
    Column[] key =
        SHAPE.columns().stream()
            .filter(column -> column != RepeatTotals.REPEATED)
            .map(Col::column)
            .toArray(Column[]::new);
    Column sum = sum(RepeatTotals.REPEATED.column()).as(RepeatTotals.REPEATED.name());
    return ofStories.groupBy(key).agg(sum);
  }

  private static Dataset<Row> byStory(
      Dataset<Row> storyArticles, Dataset<Row> mentions, PairsOfStory pairs) {
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
        .flatMapGroups(pairs, Encoders.row(SHAPE.type()));
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
