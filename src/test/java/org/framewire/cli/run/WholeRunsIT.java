package org.framewire.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.cli.settings.Settings;
import org.framewire.cooccurrence.RepeatedPairs;
import org.framewire.tables.ArticleKeys;
import org.framewire.tables.Articles;
import org.framewire.tables.Contracts;
import org.framewire.tables.Mentions;
import org.framewire.tables.OutletTerms;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.PairTotals;
import org.framewire.tables.Rejects;
import org.framewire.tables.RepeatTotals;
import org.framewire.tables.Runs;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.Table;
import org.framewire.tables.TableRows;
import org.framewire.tables.TermTotals;
import org.framewire.tables.TermTrends;
import org.framewire.warehouse.TableReaders;
import org.framewire.warehouse.WarehouseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs in this process: what their window tables are as of, and that all can be read. */
@ExtendWith(LocalSpark.class)
class WholeRunsIT {
  private static final String FIRST = "2022-09-20";
  private static final String SECOND = "2022-09-21";
  private static final String THIRD = "2022-09-22";
  private static final String FOURTH = "2022-09-23";
  private static final String LAST = "2022-09-30";
  private static final List<String> OUTLETS = List.of("fjordpost", "dunepost");

  private static final List<String> SHIP =
      List.of(
          "Russia denied on Tuesday that its drones had sunk the grain ship Valdora off Odessa"
              + " harbour, while Ukraine mourned eleven sailors and called other captains back.",
          "The grain ship Valdora lies broken off Odessa harbour. Ukraine blames Russia for the"
              + " blast, which insurers had feared since the corridor was opened last summer.",
          "Divers found the wreck of the grain ship Valdora near Odessa harbour this morning."
              + " Neither Russia nor Ukraine would say whose mine it struck, and owners ask why.");

  @TempDir Path folder;
  private SparkSession spark;
  private Settings settings;
  private int runs;

  private Path dump(String name, String... articles) throws IOException {
    return Files.write(folder.resolve(name + ".jsonl"), List.of(articles));
  }

  private static String[] articlesOf(String date, int report) {
    return OUTLETS.stream()
        .map(outlet -> RunsInProcess.article(outlet, date, report))
        .toArray(String[]::new);
  }

  private RunResult run(String warehouse, String date, Path... dumps) throws IOException {
    runs++;
    return runs().run(warehouse, date, dumps);
  }

  private RunsInProcess runs() {
    return new RunsInProcess(spark, settings, folder);
  }

  private Dataset<Row> rows(String warehouse, Table table) {
    return runs().warehouse(warehouse).read(spark, table);
  }

  private List<String> windows(String warehouse, Table table, String date) {
    return TableRows.content(
        rows(warehouse, table).where(Articles.DATE.column().equalTo(LocalDate.parse(date))));
  }

  private Settings whereOneArticleIsEnough() throws IOException {
    return RunsInProcess.whereOneArticleIsEnough(folder);
  }

  @Test
  void twoArticlesAreEnoughToReadEveryTable(SparkSession session) throws Exception {
    spark = session;
    settings = Settings.readOrDefaults(null);
    run(
        "small",
        null,
        dump(
            "two",
            RunsInProcess.article("fjordpost", FIRST, 0),
            RunsInProcess.article("dunepost", FIRST, 1)));
    assertEquals(2, rows("small", Articles.TABLE).count());
    TableReaders.assertAllReadable(folder.resolve("small"), spark);
  }

  @Test
  void storiesOfAnEarlierVersionAreRefusedAndStay(SparkSession session) throws IOException {
    spark = session;
    settings = whereOneArticleIsEnough();
    Path first =
        dump(
            "first",
            told("fjordpost", FIRST, 0),
            told("dunepost", FIRST, 1),
            told("sandpost", FIRST, 2));
    run("earlier", null, first);
    Path manifest = folder.resolve("earlier/_manifest.json");
    String current = Files.readString(manifest);
    String earlier = current.replace("\"stories\" : " + Stories.TABLE.version(), "\"stories\" : 1");
    assertNotEquals(current, earlier);
    Files.writeString(manifest, earlier);
    Path second = dump("second", articlesOf(SECOND, 1));

    WarehouseException refused =
        assertThrows(WarehouseException.class, () -> run("earlier", null, second));
    assertEquals(
        "stories was written by an earlier version: build a new warehouse with this one.",
        refused.getMessage());
    assertEquals(3, rows("earlier", Articles.TABLE).count());
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void whatIsHardForAPatternIsPublishedLikeAllElse(SparkSession session) throws IOException {
    spark = session;
    settings = Settings.readOrDefaults(null);
    List<String> hard =
        List.of(
            "Additional reporting by " + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".repeat(3).substring(0, 62),
            "By " + "ABCDEFGHIJ".repeat(200) + "!",
            "Reporting by " + "and".repeat(700) + "?",
            "(" + "Ab ".repeat(700) + "contributed to a fund",
            "Enlarge this image " + "a ".repeat(700));
    List<String> articles = new ArrayList<>();
    for (String line : hard) {
      String name = String.valueOf(articles.size());
      articles.add(
          RunsInProcess.article(
              "fjordpost",
              FIRST,
              name,
              "What is hard, part " + name,
              SHIP.get(articles.size() % SHIP.size())
                  + (" As number " + name + " wrote.\\n\\n" + line)));
    }
    RunResult result = run("hard", null, dump("hard", articles.toArray(String[]::new)));
    assertEquals(hard.size(), result.books().total().articles());
    assertEquals(hard.size(), rows("hard", Articles.TABLE).count());
  }

  @Test
  void windowsAreAsOfTheNightAskedForElseTheLastDayStored(SparkSession session) throws IOException {
    spark = session;
    settings = whereOneArticleIsEnough();
    Path first = dump("first", articlesOf(FIRST, 0));
    Path second = dump("second", articlesOf(SECOND, 1));
    Path third =
        dump(
            "third",
            RunsInProcess.article(OUTLETS.get(0), THIRD, 2),
            RunsInProcess.article(OUTLETS.get(1), THIRD, 0),
            "{\"source\": \"fjordpost\", \"date\": \"" + THIRD + "\", \"content\": \"Short.\"}");
    Path future = dump("future", RunsInProcess.article(OUTLETS.get(0), "2050-09-30", 1));
    Path late = dump("late", RunsInProcess.article(OUTLETS.get(1), SECOND, 2));

    RunResult withFuture = run("nights", null, first, third, future);
    assertEquals(LocalDate.parse(THIRD), withFuture.asOf(), "one bad record does not move it");
    assertEquals(1, withFuture.touched().future());
    assertEquals(1, withFuture.touched().undated());
    assertEquals(
        List.of("[future]"),
        TableRows.content(
            rows("nights", Articles.TABLE)
                .where(Articles.DATE.column().isNull())
                .select(Articles.DATE_RULE.column())));

    assertEquals(
        LocalDate.parse(THIRD),
        run("nights", null, second).asOf(),
        "the last day stored, not read");
    run("nights", SECOND, late);
    run("anew", SECOND, first, second, late, future);
    for (Table table : Contracts.ALL) {
      if (table.kind() == Table.Kind.WINDOW) {
        List<String> expected = windows("anew", table, SECOND);
        assertFalse(expected.isEmpty(), table.name());
        assertEquals(expected, windows("nights", table, SECOND), table.name());
      }
    }

    List<String> trends = windows("nights", TermTrends.TABLE, SECOND);
    assertNull(run("nights", SECOND, late).asOf(), "nothing is new, and the night has its windows");
    assertEquals(trends, windows("nights", TermTrends.TABLE, SECOND));
    assertEquals(LocalDate.parse(FOURTH), run("nights", FOURTH, late).asOf());
    assertFalse(windows("nights", OutletTerms.TABLE, FOURTH).isEmpty(), "a night without news");
    List<String> rejects = TableRows.content(rows("nights", Rejects.TABLE));
    assertNull(run("nights", null, third).asOf());
    assertEquals(rejects, TableRows.content(rows("nights", Rejects.TABLE)), "no clock in rejects");
    assertEquals(
        runs - 1L, rows("nights", Runs.TABLE).count(), "each run has its row but that of `anew`");
  }

  @Test
  void whatIsKeptOfAllDaysIsWhatTheTablesHold(SparkSession session) throws IOException {
    spark = session;
    settings = whereOneArticleIsEnough();
    String moved = told("fjordpost", FIRST, 0);
    run(
        "kept",
        null,
        dump("first", moved, told("dunepost", FIRST, 1)),
        dump("third", articlesOf(THIRD, 1)));
    assertKept();
    run("kept", null, dump("late", told("sandpost", FIRST, 2)));
    assertKept();

    List<String> versions = new ArrayList<>(List.of(moved.replace(dated(FIRST), dated(LAST))));
    for (String article : articlesOf(THIRD, 1)) {
      versions.add(article.replace(dated(THIRD), dated(LAST)));
    }
    run("kept", null, dump("again", versions.toArray(String[]::new)));
    assertKept();
    Column isThird = Articles.DATE.column().equalTo(LocalDate.parse(THIRD));
    assertEquals(0, rows("kept", Articles.TABLE).where(isThird).count(), "a day that is emptied");
    assertEquals(
        List.of("[" + FIRST + "," + LAST + ",3]"),
        TableRows.content(
            rows("kept", Stories.TABLE)
                .where(Stories.FIRST_DAY.column().equalTo(LocalDate.parse(FIRST)))
                .select(
                    Stories.DATE.column(), Stories.LAST_DAY.column(), Stories.ARTICLES.column())),
        "an article that has another day now keeps its story, which keeps its date");
    Dataset<Row> told = rows("kept", StoryArticles.TABLE);
    assertEquals(told.count(), told.select(StoryArticles.ARTICLE_ID.column()).distinct().count());
    assertEquals(List.of("[3,1]"), warAsOf(LAST));

    run("kept", FIRST, dump("later", RunsInProcess.article("sandpost", FOURTH, 1)));
    assertKept();
    assertEquals(List.of("[2,1]"), warAsOf(FIRST), "without what is later");
  }

  /** Articles and stories of Russia with Ukraine, over all outlets and days. */
  private List<String> warAsOf(String date) {
    Dataset<Row> pairs = rows("kept", PairAssociations.TABLE);
    return TableRows.content(
        pairs
            .where(PairAssociations.DATE.column().equalTo(LocalDate.parse(date)))
            .where(PairAssociations.WINDOW.column().equalTo("all"))
            .where(PairAssociations.OUTLET_ID.column().equalTo("*"))
            .where(PairAssociations.UNIT.column().equalTo("article"))
            .where(PairAssociations.ENTITY_A.column().equalTo("RUS"))
            .where(PairAssociations.ENTITY_B.column().equalTo("UKR"))
            .select(PairAssociations.ARTICLES.column(), PairAssociations.STORIES.column()));
  }

  /** What three outlets tell of one event, each in its own words. */
  private static String told(String outlet, String date, int text) {
    return RunsInProcess.article(
        outlet, date, "ship" + text, "Grain ship sinks off Odessa", SHIP.get(text));
  }

  private static String dated(String date) {
    return "\"date\": \"" + date + "\"";
  }

  /** Totals and keys are those of the published tables, made from all of their days. */
  private void assertKept() {
    Map<Table, Dataset<Row>> expected = new LinkedHashMap<>();
    expected.put(ArticleKeys.TABLE, rows("kept", Articles.TABLE));
    expected.put(
        RepeatTotals.TABLE,
        RepeatTotals.TOTALS.of(
            RepeatedPairs.ofStories(
                rows("kept", StoryArticles.TABLE), rows("kept", Mentions.TABLE))));
    List.of(TermTotals.TOTALS, PairTotals.TOTALS)
        .forEach(totals -> expected.put(totals.table(), totals.of(rows("kept", totals.daily()))));
    expected.forEach(
        (table, made) -> {
          List<String> content = TableRows.content(table.conform(made));
          assertFalse(content.isEmpty(), table.name());
          assertEquals(content, TableRows.content(rows("kept", table)), table.name());
        });
  }
}
