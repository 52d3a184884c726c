package org.framewire.cooccurrence;

import static org.framewire.tables.PairAssociations.ARTICLES;
import static org.framewire.tables.PairAssociations.ENTITY_A;
import static org.framewire.tables.PairAssociations.ENTITY_B;
import static org.framewire.tables.PairAssociations.LIFT;
import static org.framewire.tables.PairAssociations.LIFT_HIGH;
import static org.framewire.tables.PairAssociations.LIFT_LOW;
import static org.framewire.tables.PairAssociations.N;
import static org.framewire.tables.PairAssociations.NPMI;
import static org.framewire.tables.PairAssociations.N_A;
import static org.framewire.tables.PairAssociations.N_AB;
import static org.framewire.tables.PairAssociations.OUTLET_ID;
import static org.framewire.tables.PairAssociations.STORIES;
import static org.framewire.tables.PairAssociations.UNIT;
import static org.framewire.tables.PairAssociations.WINDOW;
import static org.framewire.tables.TableRows.dataset;
import static org.framewire.tables.TableRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.EntityCounts;
import org.framewire.tables.EntityTotals;
import org.framewire.tables.Mentions;
import org.framewire.tables.OutletDays;
import org.framewire.tables.OutletTotals;
import org.framewire.tables.PairCounts;
import org.framewire.tables.PairTotals;
import org.framewire.tables.RepeatTotals;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.TableRows;
import org.framewire.windows.SummedDays;
import org.junit.jupiter.api.Test;

class PairAssociationsTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);
  private static final PairAssociations STAGE = PairAssociations.of(AS_OF);

  @Test
  void givesTheWorkedValuesOverTwoDays() {
    List<Row> rows =
        associations(
                dataset(
                    PairCounts.TABLE,
                    row(AS_OF, "a.example", "PRK", "RUS", "sentence", 19L, 15L, 8L, false),
                    row(
                        AS_OF.minusDays(6),
                        "a.example",
                        "PRK",
                        "RUS",
                        "sentence",
                        25L,
                        25L,
                        12L,
                        false)),
                dataset(
                    EntityCounts.TABLE,
                    entity(AS_OF, "a.example", "PRK", 120, 30),
                    entity(AS_OF.minusDays(6), "a.example", "PRK", 80, 30),
                    entity(AS_OF, "a.example", "RUS", 100, 20),
                    entity(AS_OF.minusDays(2), "a.example", "RUS", 50, 20)),
                dataset(
                    OutletDays.TABLE,
                    day(AS_OF, "a.example", "en", 100, 6000),
                    day(AS_OF.minusDays(6), "a.example", "en", 80, 4000),
                    day(AS_OF, "a.example", "fr", 80, 4000)),
                dataset(StoryArticles.TABLE),
                dataset(Mentions.TABLE))
            .collectAsList();
    assertEquals(
        row(
            AS_OF,
            "7d",
            "a.example",
            "PRK",
            "RUS",
            "sentence",
            40L,
            200L,
            150L,
            10_000L,
            20L,
            20L,
            2.590267,
            0.469127,
            151.003953,
            0.129032,
            13.333333,
            9.400431,
            18.911663,
            false),
        TableRows.only(rows, WINDOW, "7d"));
  }

  @Test
  void windowsHoldTheirDaysAndAllWhatHasNone() {
    List<Row> rows =
        associations(
                dataset(
                    PairCounts.TABLE,
                    pair(AS_OF, "a.example", "PRK", "RUS", 5),
                    pair(AS_OF.minusDays(1), "a.example", "PRK", "RUS", 6),
                    pair(AS_OF.minusDays(7), "a.example", "PRK", "RUS", 7),
                    pair(AS_OF.minusDays(28), "a.example", "PRK", "RUS", 8),
                    pair(null, "a.example", "PRK", "RUS", 9),
                    pair(AS_OF.plusDays(1), "a.example", "PRK", "RUS", 100)),
                dataset(
                    EntityCounts.TABLE,
                    entity(AS_OF, "a.example", "PRK", 60, 50),
                    entity(AS_OF, "a.example", "RUS", 60, 50),
                    entity(AS_OF.plusDays(1), "a.example", "RUS", 60, 50)),
                dataset(OutletDays.TABLE, day(AS_OF, "a.example", "en", 300, 9000)),
                dataset(StoryArticles.TABLE),
                dataset(Mentions.TABLE))
            .collectAsList();
    assertEquals(5L, N_AB.get(TableRows.only(rows, WINDOW, "1d")));
    assertEquals(11L, N_AB.get(TableRows.only(rows, WINDOW, "7d")));
    assertEquals(18L, N_AB.get(TableRows.only(rows, WINDOW, "28d")));
    Row all = TableRows.only(rows, WINDOW, "all");
    assertEquals(35L, N_AB.get(all));
    assertEquals(50L, N_A.get(all));
    assertEquals(300L, N.get(all));
  }

  @Test
  void rowsNeedArticlesAndOverAllOutletsTwoOfThem() {
    List<Row> rows =
        associations(
                dataset(
                    PairCounts.TABLE,
                    pair(AS_OF, "a.example", "CHN", "USA", 4),
                    pair(AS_OF, "b.example", "CHN", "USA", 3),
                    pair(AS_OF, "a.example", "FRA", "USA", 9),
                    pair(AS_OF, "a.example", "DEU", "USA", 2),
                    pair(AS_OF, "b.example", "DEU", "USA", 2)),
                dataset(
                    EntityCounts.TABLE,
                    entity(AS_OF, "a.example", "USA", 20, 20),
                    entity(AS_OF, "b.example", "USA", 10, 10),
                    entity(AS_OF, "a.example", "CHN", 5, 5),
                    entity(AS_OF, "b.example", "CHN", 5, 5),
                    entity(AS_OF, "a.example", "FRA", 9, 9),
                    entity(AS_OF, "a.example", "DEU", 5, 5),
                    entity(AS_OF, "b.example", "DEU", 5, 5)),
                dataset(
                    OutletDays.TABLE,
                    day(AS_OF, "a.example", "en", 100, 2000),
                    day(AS_OF, "b.example", "en", 50, 1000)),
                dataset(StoryArticles.TABLE),
                dataset(Mentions.TABLE))
            .where(WINDOW.column().equalTo("1d"))
            .collectAsList();
    Row overall = TableRows.only(rows, OUTLET_ID, "*");
    assertTrue(TableRows.matches(overall, ENTITY_A, "CHN", ENTITY_B, "USA", N_AB, 7L, N, 150L));
    assertTrue(TableRows.matches(TableRows.only(rows, OUTLET_ID, "a.example"), ENTITY_A, "FRA"));
    assertEquals(2, rows.size());
  }

  @Test
  void aPairThatIsInEveryUnitHasNpmiOne() {
    List<Row> rows =
        associations(
                dataset(PairCounts.TABLE, pair(AS_OF, "a.example", "PRK", "RUS", 6)),
                dataset(
                    EntityCounts.TABLE,
                    entity(AS_OF, "a.example", "PRK", 6, 6),
                    entity(AS_OF, "a.example", "RUS", 6, 6)),
                dataset(OutletDays.TABLE, day(AS_OF, "a.example", "en", 6, 60)),
                dataset(StoryArticles.TABLE),
                dataset(Mentions.TABLE))
            .collectAsList();
    assertEquals(4, rows.size());
    rows.forEach(each -> assertEquals(1.0, NPMI.get(each)));
  }

  @Test
  void countsThatCannotBeFailTheJob() {
    Exception failure =
        assertThrows(
            Exception.class,
            () ->
                associations(
                        dataset(PairCounts.TABLE, pair(AS_OF, "a.example", "PRK", "RUS", 6)),
                        dataset(EntityCounts.TABLE, entity(AS_OF, "a.example", "PRK", 6, 6)),
                        dataset(OutletDays.TABLE, day(AS_OF, "a.example", "en", 6, 60)),
                        dataset(StoryArticles.TABLE),
                        dataset(Mentions.TABLE))
                    .collectAsList());
    StringBuilder messages = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      messages.append(cause.getMessage());
    }
    assertTrue(messages.toString().contains("n_ab=6 n_a=6 n_b=0 n=6"), messages.toString());
  }

  @Test
  void agreesWithADirectCountOfArticles() {
    SampledArticles articles = new SampledArticles(AS_OF, 9);
    List<String> expected = articles.associations(5, 2);
    List<String> found =
        associations(
                dataset(PairCounts.TABLE, articles.pairCounts()),
                dataset(EntityCounts.TABLE, articles.entityCounts()),
                dataset(OutletDays.TABLE, articles.outletDays()),
                dataset(StoryArticles.TABLE, articles.storyArticles()),
                dataset(Mentions.TABLE, articles.mentions()))
            .collectAsList()
            .stream()
            .map(SampledArticles::summary)
            .sorted()
            .toList();
    assertTrue(expected.size() > 100, "rows to compare: " + expected.size());
    assertEquals(expected, found);
  }

  @Test
  void articlesOfOneStoryWidenTheIntervalAndNothingElse() {
    SampledArticles articles = new SampledArticles(AS_OF, 21);
    List<Row> apart = rows(articles, List.of());
    List<Row> told = rows(articles, articles.storyArticles());
    assertEquals(apart.size(), told.size());
    int wider = 0;
    for (int place = 0; place < told.size(); place++) {
      Row one = apart.get(place);
      Row other = told.get(place);
      assertEquals(ARTICLES.get(one), STORIES.get(one));
      assertTrue(STORIES.get(other) >= 1 && STORIES.get(other) <= ARTICLES.get(other));
      assertEquals(LIFT.get(one), LIFT.get(other));
      assertTrue(width(other) >= width(one));
      wider += width(other) > width(one) ? 1 : 0;
    }
    assertTrue(wider > 100, "wider: " + wider);
  }

  private static Dataset<Row> associations(
      Dataset<Row> pairCounts,
      Dataset<Row> entityCounts,
      Dataset<Row> outletDays,
      Dataset<Row> storyArticles,
      Dataset<Row> mentions) {
    return STAGE.apply(
        new OutletPairs(AS_OF, 5, 1000).known(SummedDays.of(PairTotals.TOTALS, pairCounts, AS_OF)),
        SummedDays.of(EntityTotals.TOTALS, entityCounts, AS_OF),
        SummedDays.of(OutletTotals.TOTALS, outletDays, AS_OF),
        new RepeatedPairs(AS_OF)
            .apply(
                RepeatTotals.TOTALS.of(
                    RepeatedPairs.ofStories(
                        storyArticles.where(StoryArticles.DATE.column().leq(AS_OF)), mentions)),
                storyArticles,
                mentions));
  }

  private static double width(Row row) {
    return LIFT_HIGH.get(row) - LIFT_LOW.get(row);
  }

  private static List<Row> rows(SampledArticles articles, List<Row> storyArticles) {
    return associations(
            dataset(PairCounts.TABLE, articles.pairCounts()),
            dataset(EntityCounts.TABLE, articles.entityCounts()),
            dataset(OutletDays.TABLE, articles.outletDays()),
            dataset(StoryArticles.TABLE, storyArticles),
            dataset(Mentions.TABLE, articles.mentions()))
        .orderBy(
            WINDOW.column(),
            OUTLET_ID.column(),
            ENTITY_A.column(),
            ENTITY_B.column(),
            UNIT.column())
        .collectAsList();
  }

  @Test
  void rowsDoNotDependOnPartitionsOrOrder() {
    SampledArticles articles = new SampledArticles(AS_OF, 4);
    List<String> once = content(articles, 1);
    assertEquals(once, content(articles, 7));
    assertTrue(once.size() > 100);
  }

  private static List<String> content(SampledArticles articles, int partitions) {
    return TableRows.content(
        associations(
            TableRows.shuffled(PairCounts.TABLE, articles.pairCounts(), partitions),
            TableRows.shuffled(EntityCounts.TABLE, articles.entityCounts(), partitions),
            TableRows.shuffled(OutletDays.TABLE, articles.outletDays(), partitions),
            TableRows.shuffled(StoryArticles.TABLE, articles.storyArticles(), partitions),
            TableRows.shuffled(Mentions.TABLE, articles.mentions(), partitions)));
  }

  private static Row pair(LocalDate date, String outlet, String a, String b, long articles) {
    return row(date, outlet, a, b, "article", articles, articles, articles, false);
  }

  private static Row entity(
      LocalDate date, String outlet, String entity, long sentences, long articles) {
    return row(
        date,
        outlet,
        entity,
        sentences,
        sentences + 3,
        sentences,
        articles + 1,
        articles,
        sentences,
        0L);
  }

  private static Row day(
      LocalDate date, String outlet, String language, long articles, long sentences) {
    return row(
        date,
        outlet,
        language,
        articles + 1,
        articles,
        sentences + 9,
        sentences,
        sentences * 20,
        0L);
  }
}
