package org.framewire.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.annotate.Annotate;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.ArticlesFixture;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.TermCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class CountTermsTest {
  private static final Annotate TERMS = Annotate.withoutMentions(List.of(new TermFinding()));

  private static List<String> rows(Dataset<Row> counts) {
    return counts.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  private static List<String> count(Dataset<Row> articles) {
    Dataset<Row> found = TERMS.apply(articles);
    return rows(
        new CountTerms().apply(Annotations.withSplitGroups(found, Annotations.splitGroups(found))));
  }

  @Test
  void countsOccurrencesAndArticlesAndOriginals(SparkSession spark) {
    Dataset<Row> articles =
        new ArticlesFixture()
            .add("2022-09-22", "a.example", "Peace, peace", "War.")
            .add("2022-09-22", "a.example", "en", "", "War and peace", false)
            .add("2022-09-22", "b.example", "", "War")
            .add(null, "b.example", "", "War")
            .clustered(spark, 2);
    assertEquals(
        List.of(
            "[2022-09-22,a.example,en,and,1,1,0]",
            "[2022-09-22,a.example,en,peace,3,2,1]",
            "[2022-09-22,a.example,en,war,2,2,1]",
            "[2022-09-22,b.example,en,war,1,1,1]",
            "[null,b.example,en,war,1,1,1]"),
        count(articles));
  }

  @Test
  void languagesAreCountedApart(SparkSession spark) {
    Dataset<Row> articles =
        new ArticlesFixture()
            .add("2022-09-22", "a.example", "", "die")
            .add("2022-09-22", "a.example", "de", "", "die", true)
            .clustered(spark, 1);
    assertEquals(
        List.of("[2022-09-22,a.example,de,die,1,1,1]", "[2022-09-22,a.example,en,die,1,1,1]"),
        count(articles));
  }

  @Test
  void aTokenLongerThanAnyWordIsNoTerm(SparkSession spark) {
    Dataset<Row> articles =
        new ArticlesFixture()
            .add("2022-09-22", "a.example", "", "x".repeat(TermFinding.LONGEST))
            .add("2022-09-22", "a.example", "", "y".repeat(TermFinding.LONGEST + 1))
            .clustered(spark, 1);
    assertEquals(1, count(articles).size());
  }

  @Test
  void groupsThatAreSpreadOverTasksAreAddedUp(SparkSession spark) {
    ArticlesFixture fixture = new ArticlesFixture();
    for (int i = 0; i < 40; i++) {
      fixture.add(
          "2022-09-2" + i % 3, "outlet-" + i % 2 + ".example", "Title " + i, "one two " + i);
    }
    List<String> together = count(fixture.clustered(spark, 1));
    assertEquals(together, count(fixture.clustered(spark, 8)));
    // Spread row by row, every group is in pieces.
    Dataset<Row> spread = fixture.dataset(spark).repartition(7);
    assertTrue(Annotations.splitGroups(TERMS.apply(spread)).count() > 0);
    assertEquals(together, count(spread));
  }

  @Test
  void agreesWithSparksOwnCount(SparkSession spark) {
    ArticlesFixture fixture = new ArticlesFixture();
    for (int i = 0; i < 30; i++) {
      String text =
          IntStream.range(0, 50 + i)
              .mapToObj(n -> "w" + n * n % 37)
              .collect(Collectors.joining(" "));
      fixture.add("2022-09-22", "outlet-" + i % 4 + ".example", null, text);
    }
    Dataset<Row> articles = fixture.clustered(spark, 3);
    articles.createOrReplaceTempView("articles");
    Dataset<Row> expected =
        spark.sql(
            "SELECT date, outlet_id, language, term, count(*) tf, count(DISTINCT article_id) df,"
                + " count(DISTINCT article_id) original_df FROM (SELECT *,"
                + " explode(split(text, ' ')) term FROM articles)"
                + " GROUP BY date, outlet_id, language, term");
    assertEquals(rows(expected), count(articles));
  }

  @Test
  void theTableHasItsContractsColumns(SparkSession spark) {
    Dataset<Row> counts =
        new CountTerms()
            .apply(
                Annotations.whole(
                    TERMS.apply(
                        new ArticlesFixture()
                            .add("2022-09-22", "a.example", "", "War")
                            .clustered(spark, 1))));
    assertEquals(
        TermCounts.TABLE.columns().stream().map(Object::toString).toList(),
        List.of(counts.columns()));
  }
}
