package org.framewire.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;

/**
 * The first step: the weighted stems of title and lead of every dated article. An article without a
 * date tells no story: what happened about then cannot be said.
 *
 * @param words how stems are weighed
 */
public record DescribeArticles(StoryWords words) {
  static final Col<String> TITLE = Col.of("story_title", StringType, "title, or empty");
  static final Col<String> LEAD = Col.of("story_lead", StringType, "the beginning of the report");

  /** More characters than the tokens of a lead have, links in it included. */
  private static final int LEAD_CHARACTERS = StoryWords.LEAD_TOKENS * 12;

  /** With the background that ships. */
  public static DescribeArticles shipped() {
    return new DescribeArticles(new StoryWords(WordRarity.shipped()));
  }

  /**
   * Describes articles.
   *
   * @param articles rows of {@link Articles}
   * @return a row a dated article with its stems
   */
  public Dataset<Row> apply(Dataset<Row> articles) {
    Column body =
        Articles.TEXT.column().substr(Articles.BODY_START.column().plus(1), lit(LEAD_CHARACTERS));
    return articles
        .where(Articles.DATE.column().isNotNull())
        .select(
            Articles.ARTICLE_ID.column(),
            Articles.OUTLET_ID.column(),
            Articles.LANGUAGE.column(),
            Articles.DATE.column(),
            TITLE.from(coalesce(Articles.TITLE.column(), lit(""))),
            LEAD.from(body))
        .mapPartitions(new ArticleDescriber(words), Encoders.row(StoryColumns.DESCRIBED.type()));
  }
}
