package org.framewire.framing.outlets;

import static org.framewire.framing.outlets.ScoredStories.AS_OF;
import static org.framewire.framing.outlets.ScoredStories.STAGE;
import static org.framewire.framing.outlets.ScoredStories.addScores;
import static org.framewire.framing.outlets.ScoredStories.apply;
import static org.framewire.framing.outlets.ScoredStories.score;
import static org.framewire.framing.outlets.ScoredStories.story;
import static org.framewire.tables.OutletFraming.ARTICLES;
import static org.framewire.tables.OutletFraming.ESTIMAND;
import static org.framewire.tables.OutletFraming.MEASURE;
import static org.framewire.tables.OutletFraming.OUTLET_ID;
import static org.framewire.tables.OutletFraming.P;
import static org.framewire.tables.OutletFraming.Q;
import static org.framewire.tables.OutletFraming.RANK_OK;
import static org.framewire.tables.OutletFraming.SHARED_SHARE;
import static org.framewire.tables.OutletFraming.STORIES;
import static org.framewire.tables.OutletFraming.VALUE;
import static org.framewire.tables.OutletFraming.WINDOW;
import static org.framewire.tables.TableRows.dataset;
import static org.framewire.tables.TableRows.only;
import static org.framewire.tables.TableRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.TableRows;
import org.junit.jupiter.api.Test;

/** Outlets that tell the same stories, and stories of several articles. */
class SharedStoriesTest {
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

  /** Stories that a window has part of, windows that are alike, and articles without a day. */
  @Test
  void aWindowHasTheRowsOfItsArticlesAlone() {
    List<Row> scores = new ArrayList<>();
    List<Row> stories = new ArrayList<>();
    int[] daysBefore = {0, 0, 3, 5, 5, 5, 0};
    for (int article = 0; article < 42; article++) {
      String outlet = "abc".charAt(article % 3) + ".example";
      LocalDate day = AS_OF.minusDays(daysBefore[article % daysBefore.length]);
      scores.add(score(day, outlet, "n" + article, 0.02 * article % 0.7, 1 / (article + 2.0)));
      stories.add(story("s" + article / 4, "n" + article, outlet));
    }
    assertWindowsAreOfTheirArticles(scores, stories);
    scores.add(score(null, "c.example", "undated", 0.9, 0.1));
    scores.add(score(AS_OF.minusDays(20), "a.example", "old", 0.8, 0.1));
    stories.add(story("s1", "old", "a.example"));
    assertWindowsAreOfTheirArticles(scores, stories);
  }

  private static void assertWindowsAreOfTheirArticles(List<Row> scores, List<Row> stories) {
    List<Row> all = apply(STAGE, dataset(ArticleScores.TABLE, scores), stories).collectAsList();
    for (Window window : Window.SHORTEST_FIRST) {
      List<Row> ofWindow =
          scores.stream().filter(row -> window.contains(AS_OF, (LocalDate) row.get(0))).toList();
      assertEquals(
          withoutWindow(
              apply(STAGE, dataset(ArticleScores.TABLE, ofWindow), stories).collectAsList(), "all"),
          withoutWindow(all, window.label()),
          window.label());
    }
  }

  private static List<String> withoutWindow(List<Row> rows, String window) {
    return rows.stream()
        .filter(row -> WINDOW.get(row).equals(window))
        .map(row -> row.toString().replace("," + window + ",", ","))
        .sorted()
        .toList();
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
}
