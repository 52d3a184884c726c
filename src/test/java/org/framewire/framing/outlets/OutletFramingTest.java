package org.framewire.framing.outlets;

import static org.framewire.framing.outlets.ScoredStories.AS_OF;
import static org.framewire.framing.outlets.ScoredStories.STAGE;
import static org.framewire.framing.outlets.ScoredStories.addScores;
import static org.framewire.framing.outlets.ScoredStories.apply;
import static org.framewire.framing.outlets.ScoredStories.score;
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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.junit.jupiter.api.Test;

class OutletFramingTest {
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

  /** One measure from 0 to 100, the other without ends. */
  @Test
  void intervalsEndWhereTheMeasureDoes() {
    List<Row> scores = new ArrayList<>();
    for (int article = 0; article < 6; article++) {
      double high = article == 0 ? 4 : 99;
      scores.add(score(AS_OF, "a.example", "a" + article, high, 5 * high));
      scores.add(score(AS_OF, "b.example", "b" + article, 100 - high, -5 * high));
    }
    List<Row> rows =
        apply(
                STAGE,
                dataset(ArticleScores.TABLE, scores),
                List.of(),
                dataset(
                    Lenses.TABLE,
                    row(null, "frames", "1", "conflict", 0, "", "percent", 0.0, 100.0, ""),
                    row(null, "frames", "1", "economy", 1, "", "points", null, null, "")))
            .where(WINDOW.column().equalTo("1d"))
            .collectAsList();
    Row high = only(rows, OUTLET_ID, "a.example", MEASURE, "conflict", ESTIMAND, "mean");
    assertEquals((4 + 5 * 99) / 6.0, VALUE.get(high), 1e-6);
    assertTrue(CI_LOW.get(high) > 1 && CI_LOW.get(high) < VALUE.get(high));
    assertEquals(100, CI_HIGH.get(high));
    Row low = only(rows, OUTLET_ID, "b.example", MEASURE, "conflict", ESTIMAND, "mean");
    assertEquals(0, CI_LOW.get(low));
    Row open = only(rows, OUTLET_ID, "a.example", MEASURE, "economy", ESTIMAND, "mean");
    assertTrue(CI_HIGH.get(open) > 500);
    Row difference = only(rows, OUTLET_ID, "a.example", MEASURE, "conflict", ESTIMAND, "exclusive");
    assertTrue(CI_LOW.get(difference) > -100 && CI_HIGH.get(difference) > 1);
    assertTrue(CI_HIGH.get(difference) <= 100);
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

  /** The rows of the means. */
  private static List<Row> rows(Row... scores) {
    return apply(STAGE, dataset(ArticleScores.TABLE, scores), List.of())
        .where(ESTIMAND.column().equalTo("mean"))
        .collectAsList();
  }
}
