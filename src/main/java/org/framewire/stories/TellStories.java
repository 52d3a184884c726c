package org.framewire.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;

/**
 * The third step: which story each article tells. Originals are clustered by average link; a copy
 * goes where its original goes. An article that was in a published story stays there, and so does
 * the story's id; two published stories are never made one.
 *
 * @param form how the connected are clustered
 */
public record TellStories(FormStories form) {
  /** The least mean cosine of a story's parts; chosen on two labelled sets (ADR 21). */
  public static final double THRESHOLD = 0.15;

  /** The original of a marked copy. */
  public static final Col<String> ORIGINAL_ID =
      Col.of("original_id", Articles.ARTICLE_ID.type(), "the article that it copies");

  private static final int CLUSTERED_AT_ONCE = 1000;

  /** With the parameters of the table. */
  public static TellStories standard() {
    return new TellStories(new FormStories(THRESHOLD, CLUSTERED_AT_ONCE));
  }

  /**
   * Tells stories.
   *
   * @param described rows of {@link DescribeArticles}
   * @param links rows of {@link LinkArticles}
   * @param published rows of {@link StoryArticles} as the warehouse has them
   * @param copies the columns {@code article_id} and {@code original_id} of every marked copy
   * @return a row an article of a story
   */
  public Dataset<Row> apply(
      Dataset<Row> described, Dataset<Row> links, Dataset<Row> published, Dataset<Row> copies) {
    Dataset<Row> originals =
        described.join(
            copies.select(Articles.ARTICLE_ID.column()),
            StoryColumns.ARTICLE_ID.name(),
            "left_anti");
    Dataset<Row> linked = links.unionByName(ofCopies(described, copies));
    Dataset<Row> told =
        withGroups(originals, linked, ofOriginals(published, copies), copies)
            .groupByKey(new GroupKey(), Encoders.STRING())
            .flatMapGroups(new GroupStories(form), Encoders.row(StoryColumns.MEMBER.type()));
    return withStoredDates(told.unionByName(copiesOf(told, described, copies)), published);
  }

  /** A published story keeps its date, whatever articles of it are in sight. */
  private static Dataset<Row> withStoredDates(Dataset<Row> told, Dataset<Row> published) {
    Dataset<Row> dates =
        published
            .groupBy(StoryArticles.STORY_ID.column())
            .agg(
                max(unix_date(StoryArticles.STORY_DATE.column()))
                    .as(StoryArticles.STORY_DATE.name()));
    Column day = coalesce(StoryArticles.STORY_DATE.column(), StoryColumns.STORY_DAY.column());
    return told.join(dates, StoryArticles.STORY_ID.name(), "left")
        .withColumn(StoryColumns.STORY_DAY.name(), day)
        .select(StoryColumns.MEMBER.columns().stream().map(Col::column).toArray(Column[]::new));
  }

  /** Each copy in sight with its original: where one was published, the other belongs. */
  private static Dataset<Row> ofCopies(Dataset<Row> described, Dataset<Row> copies) {
    return copies
        .join(described, StoryColumns.ARTICLE_ID.name(), "left_semi")
        .select(
            StoryColumns.ONE.from(ORIGINAL_ID.column()),
            StoryColumns.OTHER.from(StoryColumns.ARTICLE_ID.column()));
  }

  /**
   * The published story of each original: its own, else that of a copy. An agency's text that comes
   * after its copies takes over the story that these were published in.
   */
  private static Dataset<Row> ofOriginals(Dataset<Row> published, Dataset<Row> copies) {
    Dataset<Row> own =
        published.select(
            StoryArticles.ARTICLE_ID.column(),
            StoryColumns.PUBLISHED.from(StoryArticles.STORY_ID.column()));
    Dataset<Row> ofCopies =
        own.join(copies, StoryColumns.ARTICLE_ID.name())
            .join(
                own.select(ORIGINAL_ID.from(StoryColumns.ARTICLE_ID.column())),
                ORIGINAL_ID.name(),
                "left_anti")
            .groupBy(ORIGINAL_ID.column())
            .agg(min(StoryColumns.PUBLISHED.column()).as(StoryColumns.PUBLISHED.name()))
            .select(
                StoryArticles.ARTICLE_ID.from(ORIGINAL_ID.column()),
                StoryColumns.PUBLISHED.column());
    return own.unionByName(ofCopies);
  }

  private static Dataset<Row> withGroups(
      Dataset<Row> originals, Dataset<Row> links, Dataset<Row> stories, Dataset<Row> copies) {
    String key = StoryColumns.ARTICLE_ID.name();
    // All links pass through one task: they are fewer than three an article, and two names each.
    Dataset<Row> connected =
        links
            .repartition(1)
            .mapPartitions(new ConnectedArticles(), Encoders.row(StoryColumns.CONNECTED.type()));
    Dataset<Row> copied =
        copies
            .select(StoryColumns.ARTICLE_ID.from(ORIGINAL_ID.column()))
            .distinct()
            .withColumn(StoryColumns.COPIED.name(), lit(true));
    Column isCopied = coalesce(StoryColumns.COPIED.column(), lit(false));
    Column group = StoryColumns.GROUP.column();
    return originals
        .join(connected, key, "left")
        .join(stories, StoryArticles.ARTICLE_ID.name(), "left")
        .join(copied, key, "left")
        .withColumn(StoryColumns.COPIED.name(), isCopied)
        .where(
            group
                .isNotNull()
                .or(StoryColumns.PUBLISHED.column().isNotNull())
                .or(StoryColumns.COPIED.column()))
        .withColumn(StoryColumns.GROUP.name(), coalesce(group, StoryColumns.ARTICLE_ID.column()));
  }

  private static Dataset<Row> copiesOf(
      Dataset<Row> told, Dataset<Row> described, Dataset<Row> copies) {
    Dataset<Row> stories =
        told.select(
            ORIGINAL_ID.from(StoryColumns.ARTICLE_ID.column()),
            Stories.STORY_ID.column(),
            StoryColumns.STORY_DAY.column(),
            Stories.REPRESENTATIVE.column(),
            StoryColumns.COHESION.column());
    return described
        .join(copies, StoryColumns.ARTICLE_ID.name())
        .join(stories, ORIGINAL_ID.name())
        .withColumn(StoryArticles.IS_COPY.name(), lit(true))
        .select(StoryColumns.MEMBER.columns().stream().map(Col::column).toArray(Column[]::new));
  }
}
