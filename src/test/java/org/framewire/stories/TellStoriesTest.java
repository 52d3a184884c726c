package org.framewire.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class TellStoriesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 9, 22);

  private static final ToldArticle QUAKE =
      told("quake-1", DAY, "Earthquake shakes Valdoria, hundreds trapped under rubble");
  private static final ToldArticle QUAKE_AGAIN =
      told(
          "quake-2",
          DAY.plusDays(1),
          "Rubble searched after Valdoria earthquake, hundreds trapped");
  private static final ToldArticle QUAKE_BEFORE =
      told("a-quake-0", DAY.minusDays(1), "Valdoria earthquake: hundreds feared trapped in rubble");
  private static final ToldArticle QUAKE_LATER =
      told("quake-9", DAY.plusDays(5), "Earthquake shakes Valdoria, hundreds trapped under rubble");
  private static final ToldArticle BUDGET =
      told("budget-1", DAY, "Parliament of Norland rejects budget over pension levy");
  private static final ToldArticle BUDGET_AGAIN =
      told("budget-2", DAY, "Pension levy sinks Norland budget in parliament");
  private static final ToldArticle ALONE =
      told("alone", DAY, "Orchestra hires conductor from Lisbon");
  private static final ToldArticle UNDATED =
      told("undated", null, "Earthquake shakes Valdoria, hundreds trapped under rubble");

  private static ToldArticle told(String id, LocalDate date, String title) {
    return new ToldArticle(id, date, title, title + ".", null);
  }

  private static Map<String, String> stories(Dataset<Row> told) {
    Map<String, String> stories = new HashMap<>();
    for (Row row : told.collectAsList()) {
      assertNull(stories.put(StoryColumns.ARTICLE_ID.get(row), Stories.STORY_ID.get(row)));
    }
    return stories;
  }

  private static Dataset<Row> tell(List<ToldArticle> articles, Dataset<Row> published) {
    return StoryFinding.told(StoryFinding.articles(articles), 1, published, NoCopies.dataset());
  }

  private static Dataset<Row> nothing() {
    return TableRows.dataset(StoryArticles.TABLE);
  }

  private static Dataset<Row> published(Dataset<Row> told) {
    return TableRows.dataset(StoryArticles.TABLE, new ListStories().articles(told).collectAsList());
  }

  @Test
  void whatTellsTheSameOnNearDaysIsOneStoryAndTheRestIsNone() {
    Map<String, String> stories =
        stories(
            tell(
                List.of(QUAKE, QUAKE_AGAIN, QUAKE_LATER, BUDGET, BUDGET_AGAIN, ALONE, UNDATED),
                nothing()));
    assertEquals(
        Map.of(
            "quake-1", "s-quake-1",
            "quake-2", "s-quake-1",
            "budget-1", "s-budget-1",
            "budget-2", "s-budget-1"),
        stories);
  }

  @Test
  void aLateArticleJoinsItsStoryEvenWhenItIsTheEarliest() {
    Dataset<Row> firstNight = published(tell(List.of(QUAKE, QUAKE_AGAIN), nothing()));
    Map<String, String> stories =
        stories(tell(List.of(QUAKE_BEFORE, QUAKE, QUAKE_AGAIN), firstNight));
    assertEquals(
        Map.of("a-quake-0", "s-quake-1", "quake-1", "s-quake-1", "quake-2", "s-quake-1"), stories);
  }

  @Test
  void aStoryThatNothingHoldsTogetherAnyMoreKeepsItsArticles() {
    Dataset<Row> published =
        TableRows.dataset(
            StoryArticles.TABLE,
            TableRows.row("s-old", "quake-1", DAY, "outlet-of-quake-1", false, DAY),
            TableRows.row("s-old", "alone", DAY, "outlet-of-alone", false, DAY));
    assertEquals(
        Map.of("quake-1", "s-old", "alone", "s-old", "quake-2", "s-old"),
        stories(tell(List.of(QUAKE, QUAKE_AGAIN, ALONE), published)));
  }

  @Test
  void whatAnOutletWritesIntoEveryArticleMakesNoStory() {
    String[] news = {
      "Orchestra hires conductor from Lisbon",
      "Norland raises pension levy",
      "Ferry line drops night crossing",
      "Otters return to Brakel river",
      "Chess champion loses title in Tarn",
      "Vineyards fear late frost"
    };
    String frame = "Morningstar desk, pageviews, sharebar, bookmark, Quentin Aldersey. ";
    List<ToldArticle> ofOneOutlet = new ArrayList<>();
    List<ToldArticle> ofMany = new ArrayList<>();
    for (int number = 0; number < news.length; number++) {
      String text = frame + news[number] + ".";
      ofOneOutlet.add(
          new ToldArticle("one-" + number, "herald.example", DAY, news[number], text, null));
      ofMany.add(told("many-" + number, DAY, news[number] + " " + frame));
    }
    assertEquals(6, stories(tell(ofMany, nothing())).size(), "these words alone would do");
    assertEquals(Map.of(), stories(tell(ofOneOutlet, nothing())));
  }

  @Test
  void whatOneOutletTellsInManyArticlesOfADayIsStillAStory() {
    List<ToldArticle> articles = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      articles.add(
          new ToldArticle(
              "live-" + number, "herald.example", DAY, QUAKE.title(), QUAKE.text(), null));
    }
    articles.add(BUDGET);
    assertEquals(4, stories(tell(articles, nothing())).size());
  }

  @Test
  void anOriginalThatComesAfterItsCopiesTakesOverTheirStory() {
    Dataset<Row> firstNight = published(tell(List.of(QUAKE, QUAKE_AGAIN), nothing()));
    ToldArticle wire = told("a-wire", DAY.minusDays(1), QUAKE.title());
    Dataset<Row> told =
        StoryFinding.told(
            StoryFinding.articles(List.of(wire, QUAKE, QUAKE_AGAIN)),
            1,
            firstNight,
            copies(TableRows.row("quake-1", "a-wire")));
    assertEquals(
        Map.of("a-wire", "s-quake-1", "quake-1", "s-quake-1", "quake-2", "s-quake-1"),
        stories(told));
  }

  @Test
  void anOriginalOfAnotherDayThanItsPublishedCopiesTakesOverTheirStoryToo() {
    Dataset<Row> onceCopied = copies(TableRows.row("quake-9", "quake-1"));
    Dataset<Row> published =
        TableRows.dataset(
            StoryArticles.TABLE,
            TableRows.row("s-copied", "quake-9", DAY.plusDays(5), "outlet-of-quake-9", false, DAY),
            TableRows.row("s-copied", "alone", DAY.plusDays(5), "outlet-of-alone", false, DAY));
    ToldArticle aside = new ToldArticle("alone", DAY.plusDays(5), ALONE.title(), "", null);
    assertEquals(
        Map.of("quake-1", "s-copied", "quake-9", "s-copied", "alone", "s-copied"),
        stories(
            StoryFinding.told(
                StoryFinding.articles(List.of(QUAKE, QUAKE_LATER, aside)),
                1,
                published,
                onceCopied)));
  }

  private static Dataset<Row> copies(Row... rows) {
    return LocalSpark.session().createDataFrame(List.of(rows), NoCopies.SHAPE.type());
  }

  @Test
  void publishedStoriesAreNeverMadeOne() {
    Dataset<Row> published =
        TableRows.dataset(
            StoryArticles.TABLE,
            TableRows.row("s-one", "quake-1", DAY, "outlet-of-quake-1", false, DAY),
            TableRows.row("s-two", "quake-2", DAY.plusDays(1), "outlet-of-quake-2", false, DAY));
    Map<String, String> stories = stories(tell(List.of(QUAKE, QUAKE_AGAIN), published));
    assertEquals(Map.of("quake-1", "s-one", "quake-2", "s-two"), stories);
  }

  @Test
  void aCopyGoesWhereItsOriginalGoes() {
    Dataset<Row> copies = copies(TableRows.row("budget-2", "alone"));
    Dataset<Row> told =
        StoryFinding.told(
            StoryFinding.articles(List.of(BUDGET, BUDGET_AGAIN, ALONE)), 1, nothing(), copies);
    assertEquals(Map.of("alone", "s-alone", "budget-2", "s-alone"), stories(told));
    for (Row row : told.collectAsList()) {
      assertEquals(
          StoryColumns.ARTICLE_ID.get(row).equals("budget-2"), StoryArticles.IS_COPY.get(row));
    }
  }

  @Test
  void theStoriesDoNotDependOnOrderPartitionsOrShards() {
    List<ToldArticle> articles = new ArrayList<>();
    String[] subjects = {"earthquake", "budget", "strike", "flood", "verdict", "merger", "launch"};
    for (int number = 0; number < 140; number++) {
      String subject = subjects[number % subjects.length];
      String place = "Place" + number % 11;
      articles.add(
          told(
              "article-" + number,
              DAY.plusDays(number % 13),
              subject + " in " + place + " alarms minister" + number % 5 + " and " + subject));
    }
    Dataset<Row> rows = StoryFinding.articles(articles);
    List<String> once =
        TableRows.content(StoryFinding.told(rows, 1, nothing(), NoCopies.dataset()));
    assertTrue(once.size() > 20, () -> once.size() + " articles in stories");
    for (int partitions : new int[] {1, 3, 7}) {
      List<ToldArticle> others = new ArrayList<>(articles);
      java.util.Collections.shuffle(others, new java.util.Random(partitions));
      assertEquals(
          once,
          TableRows.content(
              StoryFinding.told(
                  StoryFinding.articles(others).repartition(partitions),
                  partitions,
                  nothing(),
                  NoCopies.dataset())));
    }
  }

  @Test
  void languagesAreKeptApart() {
    List<ToldArticle> both = List.of(QUAKE, QUAKE_AGAIN);
    Dataset<Row> articles = StoryFinding.articles(both);
    Dataset<Row> twoLanguages =
        StoryFinding.articles(both, article -> article.equals(QUAKE) ? "de" : "en");
    assertEquals(
        Map.of(), stories(StoryFinding.told(twoLanguages, 1, nothing(), NoCopies.dataset())));
    assertEquals(2, stories(StoryFinding.told(articles, 1, nothing(), NoCopies.dataset())).size());
  }
}
