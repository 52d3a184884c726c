package org.framewire.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewire.tables.Copies;
import org.framewire.tables.CopyEdits;
import org.framewire.tables.OutletDays;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.OutletTerms;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.Rejects;
import org.framewire.tables.TermTrends;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Extracts of the sample's tables, as they were looked at and found right, against what a run makes
 * today. {@code -Dgolden.update=true} writes them anew, for a person to read the difference.
 */
class GoldenTablesIT {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  private static final String WORK = "work.txt";
  private static final int MOST_EXECUTIONS = 51;
  private static final int MOST_JOBS = 191;
  private static final int MOST_TASKS = 328;

  @TempDir static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void run() throws IOException, InterruptedException {
    warehouse = folder.resolve("warehouse");
    Path log = folder.resolve("run.log");
    Process run =
        PackagedProgram.startWatched(
            log,
            folder.resolve(WORK),
            "run",
            "--input",
            "data-sample",
            "--warehouse",
            warehouse.toString());
    assertTrue(run.waitFor(5, TimeUnit.MINUTES));
    assertTrue(Set.of(0, 10).contains(run.exitValue()), Files.readString(log));
  }

  /**
   * What a small run costs goes by these, not by its records; the file says which query is whose.
   */
  @Test
  void theSampleAsksLittleOfSpark() throws IOException {
    List<String> work = Files.readAllLines(folder.resolve(WORK));
    String told = String.join("\n", work);
    Matcher sums =
        Pattern.compile("together (\\d+) executions, (\\d+) jobs, (\\d+) tasks").matcher(told);
    assertTrue(sums.find(), told);
    assertTrue(Integer.parseInt(sums.group(1)) <= MOST_EXECUTIONS, told);
    assertTrue(Integer.parseInt(sums.group(2)) <= MOST_JOBS, told);
    assertTrue(Integer.parseInt(sums.group(3)) <= MOST_TASKS, told);
  }

  static Stream<Arguments> extracts() {
    return Stream.of(
        arguments(
            "outlets",
            "SELECT concat_ws(' ', outlet_id, language, sum(articles), sum(sentences),"
                + " sum(tokens), sum(quoted_tokens)) FROM "
                + from(OutletDays.TABLE)
                + " GROUP BY outlet_id, language ORDER BY outlet_id, language"),
        arguments(
            "rejects",
            "SELECT concat_ws(' ', source_file, source_record, outcome, reason) FROM "
                + from(Rejects.TABLE)
                + " ORDER BY source_file, source_record"),
        arguments(
            "copies",
            "SELECT concat_ws(' ', c.outlet_id, c.date, coalesce(c.kind, 'original'),"
                + " coalesce(e.original_outlet_id, '-'), coalesce(c.agency, '-'), coalesce(c.rule, '-'),"
                + " printf('%.2f %.2f %.2f', c.agency_share, c.shared_share, c.own_share),"
                + " coalesce(printf('kept %d of %d, added %d', e.kept, e.original_sentences, e.added), ''))"
                + " FROM "
                + from(Copies.TABLE)
                + " c LEFT JOIN "
                + from(CopyEdits.TABLE)
                + " e USING (article_id) ORDER BY c.outlet_id, c.date, c.article_id"),
        arguments(
            "pairs",
            "SELECT concat_ws(' ', entity_a, entity_b, n_ab, n_a, n_b, n, articles,"
                + " printf('%.3f', npmi), printf('%.1f', g2)) FROM "
                + from(PairAssociations.TABLE)
                + " WHERE \"window\" = 'all' AND outlet_id = '*' AND unit = 'sentence'"
                + " ORDER BY g2 DESC, entity_a, entity_b LIMIT 40"),
        arguments(
            "framing",
            "SELECT concat_ws(' ', outlet_id, measure, estimand, stories, printf('%.3f', value),"
                + " printf('[%.3f, %.3f]', ci_low, ci_high)) FROM "
                + from(OutletFraming.TABLE)
                + " WHERE \"window\" = 'all' AND voice = 'own' AND target = '*'"
                + " AND (lens <> 'axes' OR measure = 'war_peace')"
                + " AND (rank_ok OR (estimand = 'same_story' AND q < 0.05))"
                + " ORDER BY outlet_id, measure, estimand"),
        arguments(
            "outlet-terms",
            "SELECT concat_ws(' ', outlet_id, term, count, printf('%.2f', z)) FROM (SELECT *,"
                + " row_number() OVER (PARTITION BY outlet_id ORDER BY z DESC, term) AS place FROM "
                + from(OutletTerms.TABLE)
                + " WHERE \"window\" = 'all' AND language = 'en') WHERE place <= 8"
                + " ORDER BY outlet_id, place"),
        arguments(
            "trends",
            "SELECT concat_ws(' ', term, count, printf('%.2f', expected), printf('%.2f', z)) FROM "
                + from(TermTrends.TABLE)
                + " WHERE \"window\" = '7d' AND language = 'en' ORDER BY z DESC, term LIMIT 25"));
  }

  /** Queries are made before the warehouse is known: its place is put in when they run. */
  private static String from(org.framewire.tables.Table table) {
    return PublishedTables.from(Path.of("WAREHOUSE"), table);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("extracts")
  void extractIsAsItWasLookedAt(String name, String query) throws IOException, SQLException {
    List<String> today;
    try (PublishedTables tables = new PublishedTables()) {
      today = tables.column(query.replace("WAREHOUSE", warehouse.toString()));
    }
    compare(name, today);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {"sentences-of-a-pair;--pair;PRK,Russia", "sentences-with-a-word;--term;sanctions"})
  void sentencesAreShownAsTheyWereLookedAt(String name, String by, String what)
      throws IOException, InterruptedException {
    Path log = folder.resolve(name + ".log");
    Process explain =
        PackagedProgram.start(
            log, "explain", "--warehouse", warehouse.toString(), by, what, "--most", "3");
    assertTrue(explain.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, explain.exitValue(), Files.readString(log));
    compare(name, Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "explain-score;security_and_defense;sentinelbrief.example;*",
        "explain-tone;tone;sentinelbrief.example;Russia"
      })
  void aScoreIsShownByItsArticlesSentencesAndWords(
      String name, String measure, String outlet, String target)
      throws IOException, InterruptedException {
    Path log = folder.resolve(name + ".log");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "explain",
                "--warehouse",
                warehouse.toString(),
                "--score",
                measure,
                "--outlet",
                outlet,
                "--most",
                "3"));
    if (!target.equals("*")) {
      arguments.addAll(List.of("--target", target));
    }
    Process explain = PackagedProgram.start(log, arguments.toArray(String[]::new));
    assertTrue(explain.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, explain.exitValue(), Files.readString(log));
    compare(name, Files.readAllLines(log));
  }

  private static void compare(String name, List<String> today) throws IOException {
    assertTrue(today.size() > 5, "an extract of a few rows holds nothing");
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, today);
    }
    assertEquals(Files.readAllLines(golden), today);
  }
}
