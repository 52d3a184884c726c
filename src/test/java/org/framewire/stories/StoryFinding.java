package org.framewire.stories;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Articles;
import org.framewire.tables.Struct;

/** The steps one after another, as a run makes them. */
final class StoryFinding {
  private StoryFinding() {}

  /** Articles of the one language {@code en}, with ids, days, titles and texts. */
  static Dataset<Row> articles(List<ToldArticle> articles) {
    return articles(articles, article -> "en");
  }

  /** The same in languages of their own. */
  static Dataset<Row> articles(
      List<ToldArticle> articles, Function<ToldArticle, String> languageOf) {
    Struct shape = Struct.of(Articles.TABLE.columns());
    List<Row> rows =
        articles.stream()
            .map(
                article ->
                    shape
                        .row()
                        .set(Articles.ARTICLE_ID, article.id())
                        .set(Articles.DATE, article.date())
                        .set(Articles.OUTLET_ID, article.outlet())
                        .set(Articles.LANGUAGE, languageOf.apply(article))
                        .set(Articles.TITLE, article.title())
                        .set(Articles.TEXT, article.text())
                        .set(Articles.BODY_START, 0)
                        .build())
            .toList();
    return LocalSpark.session().createDataFrame(rows, shape.type());
  }

  /** Which story each article tells. */
  static Dataset<Row> told(
      Dataset<Row> articles, int shards, Dataset<Row> published, Dataset<Row> copies) {
    Dataset<Row> described =
        WeighHouseWords.shipped().apply(DescribeArticles.shipped().apply(articles));
    Dataset<Row> links =
        new LinkArticles(TellStories.THRESHOLD, shards).apply(described, published);
    return TellStories.standard().apply(described, links, published, copies);
  }
}
