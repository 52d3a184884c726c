package org.framewire.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.tables.Stories;
import org.framewire.tables.Table;

/**
 * The stories of the report's days.
 *
 * @param stories how many
 * @param comparable those that two or more outlets told in texts of their own
 * @param articles that tell them
 * @param largest the one told by most outlets; null when there is none
 */
record ToldStories(long stories, long comparable, long articles, Largest largest) {
  private static final Col<Long> COUNT = Col.of("stories", LongType, "stories");
  private static final Col<Long> COMPARABLE =
      Col.of("comparable", LongType, "stories that two outlets or more told");
  private static final Col<Long> ALL_ARTICLES = Col.of("articles", LongType, "articles in stories");

  /**
   * A story that many told.
   *
   * @param headline empty where its representative has no title
   */
  record Largest(String headline, long articles, long outlets) {}

  static Supplier<ToldStories> ask(
      OneQuery query, Function<Table, Dataset<Row>> tables, Scope scope) {
    Dataset<Row> stories = tables.apply(Stories.TABLE).where(scope.inDays(Stories.DATE));
    Supplier<List<Row>> sums =
        query.add(
            stories.agg(
                count(lit(1)).as(COUNT.name()),
                total(Stories.ORIGINAL_OUTLETS.column().geq(2).cast(LongType), COMPARABLE),
                total(Stories.ARTICLES.column(), ALL_ARTICLES)));
    Supplier<List<Row>> most =
        query.add(
            stories
                .orderBy(
                    Stories.ORIGINAL_OUTLETS.column().desc(),
                    Stories.ARTICLES.column().desc(),
                    Stories.STORY_ID.column())
                .limit(1));
    return () -> of(sums.get().get(0), most.get());
  }

  private static ToldStories of(Row sums, List<Row> most) {
    return new ToldStories(
        COUNT.get(sums),
        COMPARABLE.get(sums),
        ALL_ARTICLES.get(sums),
        most.isEmpty() ? null : largest(most.get(0)));
  }

  private static Column total(Column of, Col<Long> column) {
    return coalesce(sum(of), lit(0L)).as(column.name());
  }

  private static Largest largest(Row story) {
    String headline = Stories.HEADLINE.get(story);
    return new Largest(
        headline == null ? "" : headline,
        Stories.ARTICLES.get(story),
        Stories.ORIGINAL_OUTLETS.get(story));
  }
}
