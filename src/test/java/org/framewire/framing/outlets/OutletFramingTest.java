package org.framewire.framing.outlets;

import static org.framewire.tables.OutletFraming.ARTICLES;
import static org.framewire.tables.OutletFraming.CI_HIGH;
import static org.framewire.tables.OutletFraming.CI_LOW;
import static org.framewire.tables.OutletFraming.ESTIMAND;
import static org.framewire.tables.OutletFraming.MEASURE;
import static org.framewire.tables.OutletFraming.NOISE_FLOOR;
import static org.framewire.tables.OutletFraming.OUTLET_ID;
import static org.framewire.tables.OutletFraming.P;
import static org.framewire.tables.OutletFraming.Q;
import static org.framewire.tables.OutletFraming.RANK_OK;
import static org.framewire.tables.OutletFraming.SHARED_SHARE;
import static org.framewire.tables.OutletFraming.SHRUNKEN;
import static org.framewire.tables.OutletFraming.STORIES;
import static org.framewire.tables.OutletFraming.TARGET;
import static org.framewire.tables.OutletFraming.VALUE;
import static org.framewire.tables.OutletFraming.VOICE;
import static org.framewire.tables.OutletFraming.WINDOW;
import static org.framewire.tables.TableRows.dataset;
import static org.framewire.tables.TableRows.only;
import static org.framewire.tables.TableRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.statistics.FalseDiscoveryRate;
import org.framewire.statistics.LeaveOneOut;
import org.framewire.statistics.PoissonWeights;
import org.framewire.statistics.Shrinkage;
import org.framewire.statistics.StudentisedBootstrap;
import org.framewire.statistics.UnitSums;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Lenses;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.TableRows;
import org.junit.jupiter.api.Test;

class OutletFramingTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);
  private static final OutletFraming STAGE = OutletFraming.of(AS_OF, 7);

  @Test
  void valuesAreMeansOfTheArticlesOfTheWindow() {
    List<Row> rows =
        rows(
            score(AS_OF, "a.example", "1", 0.2, 0.5),
            score(AS_OF.minusDays(6), "a.example", "2", 0.4, 0.5),
            score(AS_OF.minusDays(7), "a.example", "3", 0.9, 0.5),
            score(null, "a.example", "4", 0.5, 0.5),
            score(AS_OF.plusDays(1), "a.example", "5", 9, 9));
    assertEquals(0.2, VALUE.get(only(rows, WINDOW, "1d", MEASURE, "conflict")));
    assertEquals(0.3, VALUE.get(only(rows, WINDOW, "7d", MEASURE, "conflict")));
    assertEquals(0.5, VALUE.get(only(rows, WINDOW, "28d", MEASURE, "conflict")));
    Row all = only(rows, WINDOW, "all", MEASURE, "conflict");
    assertEquals(0.5, VALUE.get(all));
    assertEquals(4L, ARTICLES.get(all));
    assertEquals("mean", ESTIMAND.get(all));
    assertEquals(8, rows.size());
  }

  @Test
  void underFiveStoriesNothingIsSaidOfUncertainty() {
    List<Row> scores = new ArrayList<>();
    addScores(scores, "few.example", 4, 0.3);
    addScores(scores, "some.example", 5, 0.3);
    addScores(scores, "many.example", 20, 0.3);
    List<Row> rows = rows(scores.toArray(Row[]::new));
    Row few = only(rows, OUTLET_ID, "few.example", WINDOW, "1d", MEASURE, "conflict");
    assertNotNull(VALUE.get(few));
    for (Double unsaid :
        Arrays.asList(
            CI_LOW.get(few),
            CI_HIGH.get(few),
            SHRUNKEN.get(few),
            P.get(few),
            Q.get(few),
            NOISE_FLOOR.get(few))) {
      assertNull(unsaid);
    }
    assertFalse(RANK_OK.get(few));
    Row some = only(rows, OUTLET_ID, "some.example", WINDOW, "1d", MEASURE, "conflict");
    assertNotNull(CI_LOW.get(some));
    assertNotNull(SHRUNKEN.get(some));
    assertFalse(RANK_OK.get(some));
    Row many = only(rows, OUTLET_ID, "many.example", WINDOW, "1d", MEASURE, "conflict");
    assertTrue(RANK_OK.get(many));
    assertNotNull(NOISE_FLOOR.get(many));
    assertEquals(20L, STORIES.get(many));
    assertEquals(0.0, SHARED_SHARE.get(many));
  }

  @Test
  void agreesWithTheStatisticsCalledDirectly() {
    List<Row> scores = new ArrayList<>();
    int[] sizes = {30, 12, 45};
    for (int outlet = 0; outlet < sizes.length; outlet++) {
      addScores(scores, outlet + ".example", sizes[outlet], 0.2 + 0.1 * outlet);
    }
    List<Row> rows = rows(scores.toArray(Row[]::new));
    List<StudentisedBootstrap.Estimate[]> estimates =
        IntStream.range(0, sizes.length).mapToObj(o -> direct(scores, o + ".example")).toList();
    List<Double> p = new ArrayList<>();
    for (int measure = 0; measure < 2; measure++) {
      int at = measure;
      List<Shrinkage.Observed> observed =
          estimates.stream()
              .map(e -> e[at])
              .map(e -> new Shrinkage.Observed(e.value(), e.standardError(), e.units()))
              .toList();
      Shrinkage shrinkage = Shrinkage.of(observed, 20);
      double[] ofMeasure = LeaveOneOut.pValues(observed);
      for (int outlet = 0; outlet < sizes.length; outlet++) {
        Row row = found(rows, outlet, measure);
        assertEquals(observed.get(outlet).value(), VALUE.get(row), 1e-6);
        assertEquals(estimates.get(outlet)[measure].low(), CI_LOW.get(row), 1e-6);
        assertEquals(estimates.get(outlet)[measure].high(), CI_HIGH.get(row), 1e-6);
        assertEquals(shrinkage.posteriors().get(outlet).value(), SHRUNKEN.get(row), 1e-6);
        assertEquals(ofMeasure[outlet], P.get(row), 1e-6);
        p.add(ofMeasure[outlet]);
      }
    }
    double[] q = FalseDiscoveryRate.adjust(p.stream().mapToDouble(d -> d).toArray());
    for (int test = 0; test < q.length; test++) {
      assertEquals(q[test], Q.get(found(rows, test % 3, test / 3)), 1e-6);
    }
  }

  private static Row found(List<Row> rows, int outlet, int measure) {
    return only(
        rows,
        OUTLET_ID,
        outlet + ".example",
        WINDOW,
        "all",
        MEASURE,
        measure == 0 ? "conflict" : "economy");
  }

  private static StudentisedBootstrap.Estimate[] direct(List<Row> scores, String outlet) {
    UnitSums sums = new UnitSums(2, 500);
    dataset(ArticleScores.TABLE, scores)
        .where(ArticleScores.OUTLET_ID.column().equalTo(outlet))
        .orderBy(ArticleScores.ARTICLE_ID.column())
        .collectAsList()
        .forEach(
            row ->
                sums.add(
                    PoissonWeights.unit(ArticleScores.ARTICLE_ID.get(row)),
                    new double[] {1, 1},
                    new double[] {
                      ArticleScores.S1.get(row).apply(0), ArticleScores.S1.get(row).apply(1)
                    }));
    return new StudentisedBootstrap(399, 7).estimates(sums);
  }

  @Test
  void voicesTargetsAndVersionsAreKeptApart() {
    List<Row> rows =
        rows(
            score(AS_OF, "a.example", "1", "1", "*", "own", 0.1),
            score(AS_OF, "a.example", "1", "1", "*", "quoted", 0.2),
            score(AS_OF, "a.example", "1", "1", "PRK", "own", 0.3),
            score(AS_OF, "a.example", "1", "2", "*", "own", 0.4));
    assertEquals(0.2, VALUE.get(only(rows, WINDOW, "1d", VOICE, "quoted", MEASURE, "conflict")));
    assertEquals(0.3, VALUE.get(only(rows, WINDOW, "1d", TARGET, "PRK", MEASURE, "conflict")));
    assertEquals(4 * 4 * 2, rows.size());
  }

  @Test
  void whatNoArticleScoresHasNoRow() {
    List<Row> rows =
        rows(
            row(
                AS_OF,
                "a.example",
                "1",
                "frames",
                "1",
                "*",
                "own",
                new double[] {1, 0},
                new double[] {0.4, 0},
                new double[] {0.16, 0}));
    assertEquals(List.of("conflict"), rows.stream().map(MEASURE::get).distinct().toList());
  }

  @Test
  void aMeasureWithoutANameFailsTheJob() {
    Dataset<Row> scores =
        dataset(ArticleScores.TABLE, score(AS_OF, "a.example", "1", "3", "*", "own", 0.1));
    Exception failure =
        assertThrows(Exception.class, () -> apply(STAGE, scores, List.of()).collectAsList());
    StringBuilder messages = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      messages.append(cause.getMessage());
    }
    assertTrue(messages.toString().contains("lens frames 3 scores 2 measures"));
  }

  @Test
  void rowsDoNotDependOnPartitionsOrOrder() {
    List<Row> scores = new ArrayList<>();
    addScores(scores, "a.example", 60, 0.2);
    addScores(scores, "b.example", 25, 0.4);
    addScores(scores, "c.example", 8, 0.3);
    OutletFraming grouped = new OutletFraming(AS_OF, 199, 7, 40, 5, 20);
    List<String> once = content(grouped, scores, 1);
    assertEquals(once, content(grouped, scores, 7));
    // Each outlet has stories of its own and shared ones, so all five estimands.
    assertEquals(3 * 4 * 2 * 5, once.size());
  }

  /** Every other article of an outlet tells a story that the others tell too, if they have one. */
  private static List<Row> stories(List<Row> scores) {
    List<Row> stories = new ArrayList<>();
    for (Row score : dataset(ArticleScores.TABLE, scores).collectAsList()) {
      String article = ArticleScores.ARTICLE_ID.get(score);
      int number = Integer.parseInt(article.substring(article.indexOf('/') + 1));
      if (number % 2 == 0) {
        stories.add(story("story-" + number / 2, article, ArticleScores.OUTLET_ID.get(score)));
      }
    }
    return stories;
  }

  private static Row story(String story, String article, String outlet) {
    return row(story, article, AS_OF, outlet, false);
  }

  @Test
  void articlesOfOneStoryAreOneUnit() {
    List<Row> scores = new ArrayList<>();
    List<Row> stories = new ArrayList<>();
    for (int article = 0; article < 10; article++) {
      scores.add(score(AS_OF, "a.example", "a" + article, 0.1 * article, 0.5));
      stories.add(story("s" + article / 2, "a" + article, "a.example"));
    }
    Row mean =
        only(
            apply(STAGE, dataset(ArticleScores.TABLE, scores), stories).collectAsList(),
            WINDOW,
            "1d",
            MEASURE,
            "conflict",
            ESTIMAND,
            "mean");
    assertEquals(10L, ARTICLES.get(mean));
    assertEquals(5L, STORIES.get(mean));
    assertEquals(0.45, VALUE.get(mean), 1e-6);
    assertFalse(RANK_OK.get(mean));
  }

  /** The mean of all text is the outlet's own, so its exclusive part is 0 but for rounding. */
  @Test
  void anOutletThatIsAllTextThereIsIsNotTestedAgainstItself() {
    List<Row> scores = new ArrayList<>();
    addScores(scores, "only.example", 20, 0.3);
    Row exclusive =
        only(
            apply(STAGE, dataset(ArticleScores.TABLE, scores), List.of()).collectAsList(),
            WINDOW,
            "1d",
            MEASURE,
            "conflict",
            ESTIMAND,
            "exclusive");
    assertEquals(0, VALUE.get(exclusive), 1e-9);
    assertNull(P.get(exclusive));
    assertNull(Q.get(exclusive));
  }

  /** Two outlets on two shared stories, and a story of its own each; worked out by hand. */
  @Test
  void thePartsAreThoseWorkedOutByHand() {
    List<Row> scores =
        List.of(
            score(AS_OF, "a.example", "a1", 0.5, 0),
            score(AS_OF, "a.example", "a2", 0.7, 0),
            score(AS_OF, "a.example", "a3", 0.9, 0),
            score(AS_OF, "b.example", "b1", 0.3, 0),
            score(AS_OF, "b.example", "b2", 0.3, 0),
            score(AS_OF, "b.example", "b3", 0.3, 0));
    List<Row> stories =
        List.of(
            story("one", "a1", "a.example"),
            story("one", "b1", "b.example"),
            story("two", "a2", "a.example"),
            story("two", "b2", "b.example"));
    List<Row> rows = apply(STAGE, dataset(ArticleScores.TABLE, scores), stories).collectAsList();
    // The mean of all is 0.5; the outlet's own 0.7.
    assertPart(rows, "mean", 0.7, 3, 3);
    assertPart(rows, "same_story", 0.3, 2, 2);
    assertPart(rows, "presentation", 0.2, 2, 2);
    assertPart(rows, "shared_selection", -0.4 / 3, 2, 2);
    assertPart(rows, "exclusive", 0.4 / 3, 1, 1);
  }

  private static void assertPart(
      List<Row> rows, String part, double value, long articles, long stories) {
    Row row =
        only(rows, OUTLET_ID, "a.example", WINDOW, "all", MEASURE, "conflict", ESTIMAND, part);
    assertEquals(value, VALUE.get(row), 1e-6, part);
    assertEquals(articles, ARTICLES.get(row), part);
    assertEquals(stories, STORIES.get(row), part);
    assertEquals(2.0 / 3, SHARED_SHARE.get(row), 1e-6, part);
  }

  private static List<String> content(OutletFraming stage, List<Row> scores, int partitions) {
    return TableRows.content(
        apply(stage, TableRows.shuffled(ArticleScores.TABLE, scores, partitions), stories(scores)));
  }

  /** The rows of the means. */
  private static List<Row> rows(Row... scores) {
    return apply(STAGE, dataset(ArticleScores.TABLE, scores), List.of())
        .where(ESTIMAND.column().equalTo("mean"))
        .collectAsList();
  }

  private static Dataset<Row> apply(OutletFraming stage, Dataset<Row> scores, List<Row> stories) {
    Dataset<Row> compared =
        new CompareStories(AS_OF).apply(scores, dataset(StoryArticles.TABLE, stories));
    return stage.apply(compared, lenses());
  }

  /** Two versions of a lens, whose measures stand in the other order than by name. */
  private static Dataset<Row> lenses() {
    return dataset(
        Lenses.TABLE,
        row(null, "frames", "1", "economy", 1, "", "", ""),
        row(null, "frames", "1", "conflict", 0, "", "", ""),
        row(null, "frames", "2", "conflict", 0, "", "", ""),
        row(null, "frames", "2", "economy", 1, "", "", ""));
  }

  private static void addScores(List<Row> scores, String outlet, int articles, double mean) {
    Random random = new Random(outlet.hashCode());
    for (int article = 0; article < articles; article++) {
      scores.add(
          score(
              AS_OF,
              outlet,
              outlet + "/" + article,
              mean + 0.1 * random.nextGaussian(),
              random.nextDouble()));
    }
  }

  private static Row score(
      LocalDate date, String outlet, String article, double conflict, double economy) {
    return row(
        date,
        outlet,
        article,
        "frames",
        "1",
        "*",
        "own",
        new double[] {1, 1},
        new double[] {conflict, economy},
        new double[] {conflict * conflict, economy * economy});
  }

  private static Row score(
      LocalDate date,
      String outlet,
      String article,
      String version,
      String target,
      String voice,
      double conflict) {
    return row(
        date,
        outlet,
        article,
        "frames",
        version,
        target,
        voice,
        new double[] {1, 1},
        new double[] {conflict, 0.5},
        new double[] {conflict * conflict, 0.25});
  }
}
