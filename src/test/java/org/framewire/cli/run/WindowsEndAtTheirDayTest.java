package org.framewire.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.annotate.Annotate;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.ArticlesFixture;
import org.framewire.annotate.CountOutletDays;
import org.framewire.annotate.OutletDayFinding;
import org.framewire.cli.LocalSpark;
import org.framewire.cooccurrence.CountEntities;
import org.framewire.cooccurrence.CountPairs;
import org.framewire.cooccurrence.EntityFinding;
import org.framewire.cooccurrence.ListMentions;
import org.framewire.cooccurrence.MentionFinding;
import org.framewire.cooccurrence.OutletPairs;
import org.framewire.cooccurrence.PairAssociations;
import org.framewire.cooccurrence.PairFinding;
import org.framewire.cooccurrence.RepeatedPairs;
import org.framewire.entities.Gazetteer;
import org.framewire.framing.DailyScores;
import org.framewire.framing.LensRows;
import org.framewire.framing.LensScores;
import org.framewire.framing.outlets.CompareStories;
import org.framewire.framing.outlets.OutletFraming;
import org.framewire.framing.tone.ToneLens;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Articles;
import org.framewire.tables.EntityCounts;
import org.framewire.tables.EntityTotals;
import org.framewire.tables.Lenses;
import org.framewire.tables.Mentions;
import org.framewire.tables.OutletDays;
import org.framewire.tables.OutletTotals;
import org.framewire.tables.PairCounts;
import org.framewire.tables.PairTotals;
import org.framewire.tables.RepeatTotals;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.Table;
import org.framewire.tables.TableRows;
import org.framewire.tables.TermCounts;
import org.framewire.tables.TermTotals;
import org.framewire.tables.Totals;
import org.framewire.terms.CountTerms;
import org.framewire.terms.OutletTerms;
import org.framewire.terms.TermFinding;
import org.framewire.terms.TermTrends;
import org.framewire.windows.SummedDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A night is run again for a day behind which the warehouse holds others: no window table may count
 * those.
 */
@ExtendWith(LocalSpark.class)
class WindowsEndAtTheirDayTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 20);
  private static final int DAYS = 6;
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final OutletPairs PAIRS = new OutletPairs(AS_OF, 1, 1000);
  private static final List<String> OUTLETS = List.of("a.example", "b.example", "c.example");
  private static final List<String> REPORTS =
      List.of(
          "Russia attacked Ukraine with drones. The terrible war went on, Kyiv said.",
          "China praised Russia for grain. Moscow was glad of the good harvest.",
          "Iran and Israel met. The talks failed badly, and Israel blamed Iran.");

  private final TreeMap<String, Dataset<Row>> daily = new TreeMap<>();

  private static ArticlesFixture articles() {
    ArticlesFixture articles = new ArticlesFixture();
    for (int day = 1 - DAYS; day <= DAYS; day++) {
      for (int outlet = 0; outlet < OUTLETS.size(); outlet++) {
        String report = REPORTS.get(Math.floorMod(day * outlet + day, REPORTS.size()));
        articles.add(AS_OF.plusDays(day).toString(), OUTLETS.get(outlet), report, report);
      }
    }
    return articles.add(null, "a.example", REPORTS.get(0), REPORTS.get(1));
  }

  private void makeDailyTables(SparkSession spark) {
    Dataset<Row> rows =
        Annotate.withMentions(
                GAZETTEER,
                List.of(
                    new OutletDayFinding(),
                    new TermFinding(),
                    new MentionFinding(),
                    new EntityFinding(),
                    new PairFinding(GAZETTEER),
                    new LensScores(List.of(ToneLens.byWords()))))
            .apply(articles().clustered(spark, 1))
            .cache();
    Annotations found = Annotations.whole(rows);
    keep(OutletDays.TABLE, new CountOutletDays().apply(found));
    keep(TermCounts.TABLE, new CountTerms().apply(found));
    keep(Mentions.TABLE, new ListMentions().apply(found));
    keep(EntityCounts.TABLE, new CountEntities().apply(found));
    keep(PairCounts.TABLE, new CountPairs().apply(found));
    keep(ArticleScores.TABLE, new DailyScores().apply(rows));
    keep(StoryArticles.TABLE, stories(spark));
  }

  /** What one outlet told a day before the as-of date and others behind it is one story. */
  private static Dataset<Row> stories(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (Row article : articles().dataset(spark).collectAsList()) {
      LocalDate date = Articles.DATE.get(article);
      if (date != null) {
        rows.add(
            TableRows.row(
                "story-" + date.getDayOfMonth() % 3,
                Articles.ARTICLE_ID.get(article),
                date,
                Articles.OUTLET_ID.get(article),
                false,
                date));
      }
    }
    return TableRows.dataset(StoryArticles.TABLE, rows);
  }

  private void keep(Table table, Dataset<Row> rows) {
    daily.put(table.name(), rows.cache());
  }

  private static Dataset<Row> repeated(Function<Table, Dataset<Row>> tables) {
    Dataset<Row> stories = tables.apply(StoryArticles.TABLE);
    Dataset<Row> mentions = tables.apply(Mentions.TABLE);
    return new RepeatedPairs(AS_OF)
        .apply(
            RepeatTotals.TOTALS.of(RepeatedPairs.ofStories(upToTheDay(stories), mentions)),
            stories,
            mentions);
  }

  private static Dataset<Row> upToTheDay(Dataset<Row> rows) {
    Column date = Articles.DATE.column();
    return rows.where(date.isNull().or(date.leq(AS_OF)));
  }

  @Test
  void laterDaysDoNotCount(SparkSession spark) {
    makeDailyTables(spark);
    assertEnds("term_trends", tables -> trends(AS_OF, tables));
    assertEnds(
        "outlet_terms",
        tables -> new OutletTerms(AS_OF, 1, 200, 1000).apply(summed(TermTotals.TOTALS, tables)));
    assertEnds(
        "pair_associations",
        tables ->
            new PairAssociations(AS_OF, "en", 1, 1)
                .apply(
                    PAIRS.known(summed(PairTotals.TOTALS, tables)),
                    summed(EntityTotals.TOTALS, tables),
                    summed(OutletTotals.TOTALS, tables),
                    repeated(tables)));
    assertEnds(
        "outlet_pairs",
        tables -> {
          SummedDays pairs = summed(PairTotals.TOTALS, tables);
          return PAIRS.apply(PAIRS.known(pairs), pairs);
        });
    Dataset<Row> lenses =
        spark.createDataFrame(
            LensRows.of(List.of(ToneLens.byWords()), AS_OF), Lenses.TABLE.schema());
    assertEnds(
        "outlet_framing",
        tables ->
            new OutletFraming(AS_OF, 99, 1, 500, 2, 3)
                .apply(
                    new CompareStories(AS_OF)
                        .apply(
                            tables.apply(ArticleScores.TABLE), tables.apply(StoryArticles.TABLE)),
                    lenses));
    assertNotEquals(
        TableRows.content(trends(AS_OF.plusDays(DAYS), this::all).drop(Articles.DATE.name())),
        TableRows.content(trends(AS_OF, this::all).drop(Articles.DATE.name())),
        "the later days say something else");
  }

  private static Dataset<Row> trends(LocalDate asOf, Function<Table, Dataset<Row>> tables) {
    return new TermTrends(asOf, 28, 1)
        .apply(tables.apply(TermCounts.TABLE), tables.apply(OutletDays.TABLE));
  }

  /** As a run has it: sums of all that is stored, without the days that lie behind. */
  private static SummedDays summed(Totals totals, Function<Table, Dataset<Row>> tables) {
    Dataset<Row> days = tables.apply(totals.daily());
    Dataset<Row> later = days.where(Articles.DATE.column().gt(AS_OF));
    return new SummedDays(totals, totals.without(totals.of(days), later), days);
  }

  private Dataset<Row> all(Table table) {
    return daily.get(table.name());
  }

  private void assertEnds(
      String table, Function<Function<Table, Dataset<Row>>, Dataset<Row>> stage) {
    List<String> rows = TableRows.content(stage.apply(this::all));
    assertFalse(rows.isEmpty(), table);
    assertEquals(TableRows.content(stage.apply(any -> upToTheDay(all(any)))), rows, table);
  }
}
