package org.framewire.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Articles;
import org.framewire.tables.Mentions;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;

/** Makes {@link StoryArticles} and {@link Stories} of what {@link TellStories} found. */
public final class ListStories {
  private static final int ENTITIES = 5;
  private static final int PLACES = 6;
  private static final String NAMING = "naming_articles";

  /** The articles of the stories in sight. */
  public Dataset<Row> articles(Dataset<Row> told) {
    return StoryArticles.TABLE.conform(
        told.withColumn(StoryArticles.DATE.name(), date_from_unix_date(StoryColumns.DAY.column()))
            .withColumn(StoryArticles.STORY_DATE.name(), storyDate()));
  }

  /**
   * The stories in sight.
   *
   * @param told rows of {@link TellStories}
   * @param published rows of {@link StoryArticles} as the warehouse has them, at least those of
   *     these stories: articles that are out of sight count too
   * @param articles rows of {@link Articles}, for the headlines
   * @param mentions rows of {@link Mentions}, at least of all these articles
   */
  public Dataset<Row> stories(
      Dataset<Row> told, Dataset<Row> published, Dataset<Row> articles, Dataset<Row> mentions) {
    String story = Stories.STORY_ID.name();
    Dataset<Row> inSight = articles(told);
    Dataset<Row> outOfSight =
        StoryArticles.TABLE.conform(
            published
                .join(
                    inSight.select(StoryArticles.STORY_ID.column()).distinct(), story, "left_semi")
                .join(
                    inSight.select(StoryArticles.ARTICLE_ID.column()),
                    StoryArticles.ARTICLE_ID.name(),
                    "left_anti"));
    Dataset<Row> members = inSight.unionByName(outOfSight);
    Dataset<Row> headlines =
        articles.select(
            Stories.REPRESENTATIVE.from(Articles.ARTICLE_ID.column()),
            Stories.HEADLINE.from(Articles.TITLE.column()));
    return Stories.TABLE.conform(
        described(told)
            .join(counted(members), story)
            .join(named(members, mentions), story, "left")
            .join(headlines, Stories.REPRESENTATIVE.name(), "left")
            .withColumn(Stories.DATE.name(), storyDate())
            .withColumn(
                Stories.ENTITIES.name(),
                coalesce(Stories.ENTITIES.column(), array().cast(Stories.ENTITIES.type()))));
  }

  private static Column storyDate() {
    return date_from_unix_date(StoryColumns.STORY_DAY.column());
  }

  /** What all rows of a story say alike. */
  private static Dataset<Row> described(Dataset<Row> told) {
    return told.groupBy(Stories.STORY_ID.column())
        .agg(
            max(StoryColumns.STORY_DAY.column()).as(StoryColumns.STORY_DAY.name()),
            max(Stories.LANGUAGE.column()).as(Stories.LANGUAGE.name()),
            max(Stories.REPRESENTATIVE.column()).as(Stories.REPRESENTATIVE.name()),
            round(max(StoryColumns.COHESION.column()), PLACES).as(Stories.COHESION.name()));
  }

  private static Dataset<Row> counted(Dataset<Row> members) {
    Column originalOutlet =
        when(StoryArticles.IS_COPY.column(), lit(null)).otherwise(StoryArticles.OUTLET_ID.column());
    return members
        .groupBy(Stories.STORY_ID.column())
        .agg(
            min(StoryArticles.DATE.column()).as(Stories.FIRST_DAY.name()),
            max(StoryArticles.DATE.column()).as(Stories.LAST_DAY.name()),
            count(lit(1)).as(Stories.ARTICLES.name()),
            countDistinct(originalOutlet).as(Stories.ORIGINAL_OUTLETS.name()));
  }

  private static Dataset<Row> named(Dataset<Row> members, Dataset<Row> mentions) {
    Dataset<Row> naming =
        mentions
            .where(Mentions.ENTITY_ID.column().isNotNull())
            .select(Mentions.ARTICLE_ID.column(), Mentions.ENTITY_ID.column())
            .distinct()
            .join(
                members.select(Stories.STORY_ID.column(), StoryArticles.ARTICLE_ID.column()),
                StoryArticles.ARTICLE_ID.name())
            .groupBy(Stories.STORY_ID.column(), Mentions.ENTITY_ID.column())
            .agg(count(lit(1)).multiply(-1).as(NAMING));
    Column mostFirst = sort_array(collect_list(struct(col(NAMING), Mentions.ENTITY_ID.column())));
    return naming
        .groupBy(Stories.STORY_ID.column())
        .agg(Mentions.ENTITY_ID.within(slice(mostFirst, 1, ENTITIES)).as(Stories.ENTITIES.name()));
  }
}
