package org.framewire.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.framewire.bench.SparkWork;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A night reads as many rows and files on five stored days as on five hundred. */
@ExtendWith(LocalSpark.class)
class NightsReadTheirDaysIT {
  private static final LocalDate FIRST = LocalDate.of(2022, 9, 20);
  private static final int DAYS = 5;
  private static final List<String> OUTLETS = List.of("fjordpost", "dunepost", "sandpost");

  /** The one that still reads all days: what each outlet wrote of each story; see ADR 40. */
  private static final String EVERY_DAY = "windows story_scores";

  @TempDir Path folder;
  private RunsInProcess runs;

  @Test
  void howManyDaysAreStoredIsNothingToIt(SparkSession spark) throws Exception {
    runs = new RunsInProcess(spark, RunsInProcess.whereOneArticleIsEnough(folder), folder);
    layOutByDays("few");
    runs.run("few", null, dump("days", 0, DAYS));
    Path night = dump("night", DAYS, DAYS + 1);
    for (String name : List.of("some", "many")) {
      copy(folder.resolve("few"), folder.resolve(name));
    }
    addOlderDays("some", 45);
    addOlderDays("many", 495);

    Map<String, SparkWork.Reads> few = night(spark, "few", night);
    assertTrue(few.containsKey("deduplicate duplicates"), few.toString());
    assertTrue(few.get(EVERY_DAY).files() > 0, few.toString());
    Map<String, SparkWork.Reads> some = night(spark, "some", night);
    Map<String, SparkWork.Reads> many = night(spark, "many", night);
    assertTrue(many.remove(EVERY_DAY).files() > 495, "the older days can be read");
    some.remove(EVERY_DAY);
    few.remove(EVERY_DAY);
    assertEquals(lines(few), lines(some));
    assertEquals(lines(few), lines(many));
  }

  private Map<String, SparkWork.Reads> night(SparkSession spark, String name, Path dump)
      throws Exception {
    SparkWork work = new SparkWork();
    spark.sparkContext().addSparkListener(work);
    try {
      runs.run(name, null, dump);
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      spark.sparkContext().removeSparkListener(work);
    }
    return new TreeMap<>(work.reads());
  }

  private static String lines(Map<String, SparkWork.Reads> reads) {
    List<String> lines = new ArrayList<>();
    reads.forEach((name, read) -> lines.add(name + ": " + read));
    return String.join("\n", lines);
  }

  /** So few articles would be laid out by months. */
  private void layOutByDays(String name) throws IOException {
    Path warehouse = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        warehouse.resolve("_warehouse.json"), "{\"version\": 1, \"period\": \"DAYS\"}");
  }

  private Path dump(String name, int from, int to) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int day = from; day < to; day++) {
      for (int outlet = 0; outlet < OUTLETS.size(); outlet++) {
        String date = FIRST.plusDays(day).toString();
        lines.add(RunsInProcess.article(OUTLETS.get(outlet), date, (day + outlet / 2) % 3));
      }
    }
    return Files.write(folder.resolve(name + ".jsonl"), lines);
  }

  /**
   * Days before the longest window: copies of the first, for nobody may look into them. Scores are
   * left out, so that what reads every day finds nothing there and makes the same rows.
   */
  private void addOlderDays(String name, int days) throws IOException {
    String first = "period=" + FIRST;
    try (Stream<Path> tables = Files.list(folder.resolve(name))) {
      for (Path table : tables.filter(path -> Files.isDirectory(path.resolve(first))).toList()) {
        for (int day = 0; day < days && !table.endsWith(ArticleScores.TABLE.name()); day++) {
          copy(table.resolve(first), table.resolve("period=" + FIRST.minusDays(100L + day)));
        }
      }
    }
    try (Stream<Path> periods = Files.list(folder.resolve(name).resolve(Articles.TABLE.name()))) {
      assertEquals(DAYS + days, periods.count());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }
}
