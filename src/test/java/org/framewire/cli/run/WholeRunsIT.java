package org.framewire.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.cli.settings.Lenses;
import org.framewire.cli.settings.Settings;
import org.framewire.entities.Gazetteer;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.Storage;
import org.framewire.tables.Articles;
import org.framewire.tables.Contracts;
import org.framewire.tables.OutletTerms;
import org.framewire.tables.Rejects;
import org.framewire.tables.Runs;
import org.framewire.tables.Table;
import org.framewire.tables.TableRows;
import org.framewire.tables.TermTrends;
import org.framewire.warehouse.Lease;
import org.framewire.warehouse.TableReaders;
import org.framewire.warehouse.Warehouse;
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
  private static final List<String> OUTLETS = List.of("fjordpost", "dunepost");
  private static final List<String> REPORTS =
      List.of(
          "Russia attacked the harbour of Ukraine with drones before dawn, and Kyiv said that the"
              + " terrible war would last into the winter unless its allies sent more guns soon.",
          "China praised Russia for its grain on Tuesday. Moscow was glad of the good harvest, its"
              + " minister said, and promised Beijing forty more ships of wheat by next spring.",
          "Iran and Israel met in Geneva for talks that failed badly within the hour. Israel blamed"
              + " Iran for the failure, while Tehran spoke of an offer that nobody had answered.");

  @TempDir Path folder;
  private SparkSession spark;
  private Settings settings;
  private int runs;

  private Path dump(String name, String... articles) throws IOException {
    return Files.write(folder.resolve(name + ".jsonl"), List.of(articles));
  }

  private static String article(String outlet, String date, int report) {
    String url = "https://" + outlet + ".example/" + date + "-" + report + "x";
    return "{\"source\": \"%s\", \"url\": \"%s\", \"date\": \"%s\", \"title\": \"%s\", \"content\": \"%s\"}"
        .formatted(
            outlet,
            url.replace("-", ""),
            date,
            "News of " + outlet + report,
            REPORTS.get(report) + " So wrote " + outlet + " of " + date + ".");
  }

  private static String[] articlesOf(String date, int report) {
    return OUTLETS.stream().map(outlet -> article(outlet, date, report)).toArray(String[]::new);
  }

  private RunResult run(String warehouse, String date, Path... dumps) throws IOException {
    Warehouse target = warehouse(warehouse);
    LocalDate asked = date == null ? null : LocalDate.parse(date);
    RunIdentity now = RunIdentity.now(settings, asked);
    RunIdentity identity = new RunIdentity(now.startedAt(), "run-" + ++runs, asked);
    List<String> inputs = List.of(dumps).stream().map(Path::toString).toList();
    try (Lease lease = target.lease(identity.id())) {
      Stages stages =
          new Stages(
              spark, new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      return new Publication(
              spark,
              target,
              lease,
              stages,
              settings,
              Lenses.load(settings),
              Gazetteer.load(),
              identity)
          .publish(
              new SourceFiles(new Storage(spark.sparkContext().hadoopConfiguration())).list(inputs),
              settings.readSettings().datedUntil(identity.latestDay()));
    }
  }

  private Warehouse warehouse(String name) {
    return Warehouse.open(
        folder.resolve(name).toString(), spark.sparkContext().hadoopConfiguration());
  }

  private Dataset<Row> rows(String warehouse, Table table) {
    return warehouse(warehouse).read(spark, table);
  }

  private List<String> windows(String warehouse, Table table, String date) {
    return TableRows.content(
        rows(warehouse, table).where(Articles.DATE.column().equalTo(LocalDate.parse(date))));
  }

  @Test
  void twoArticlesAreEnoughToReadEveryTable(SparkSession session) throws Exception {
    spark = session;
    settings = Settings.readOrDefaults(null);
    run("small", null, dump("two", article("fjordpost", FIRST, 0), article("dunepost", FIRST, 1)));
    assertEquals(2, rows("small", Articles.TABLE).count());
    TableReaders.assertAllReadable(folder.resolve("small"), spark);
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
      articles.add(
          article("fjordpost", FIRST, articles.size() % REPORTS.size())
              .replace("2022092", "2022092" + articles.size())
              .replace("So wrote", "As number " + articles.size() + " wrote")
              .replace("\"}", "\\n\\n" + line + "\"}"));
    }
    RunResult result = run("hard", null, dump("hard", articles.toArray(String[]::new)));
    assertEquals(hard.size(), rows("hard", Articles.TABLE).count());
    assertEquals(1, result.books().total().withoutRules(), "what is said twice is looked for no further");
  }

  @Test
  void windowsAreAsOfTheNightAskedForElseTheLastDayStored(SparkSession session) throws IOException {
    spark = session;
    settings =
        Settings.readOrDefaults(
            Files.writeString(
                folder.resolve("settings.json"),
                "{\"termArticles\": 1, \"pairArticles\": 1, \"pairOutlets\": 1,"
                    + " \"bootstrapReplicates\": 100, \"lenses\": [\"tone-by-words\"]}"));
    Path first = dump("first", articlesOf(FIRST, 0));
    Path second = dump("second", articlesOf(SECOND, 1));
    Path third =
        dump(
            "third",
            article(OUTLETS.get(0), THIRD, 2),
            article(OUTLETS.get(1), THIRD, 0),
            "{\"source\": \"fjordpost\", \"date\": \"" + THIRD + "\", \"content\": \"Short.\"}");
    Path future = dump("future", article(OUTLETS.get(0), "2050-09-30", 1));
    Path late = dump("late", article(OUTLETS.get(1), SECOND, 2));

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
}
