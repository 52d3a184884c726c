package org.framewire.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.StoryArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar on real processes: local, on a cluster that loses a worker, and killed. */
class ClusterRunIT {
  private static final Set<Integer> PUBLISHED = Set.of(0, 10);
  private static final String SAMPLE = "data-sample";

  /** What hangs on the names of stories: each night names those that it sees first. */
  private static final Set<String> NAMED_BY_NIGHTS =
      Set.of("stories", "story_articles", "outlet_framing");

  @TempDir static Path folder;
  private static Path local;

  @BeforeAll
  static void runLocally() throws IOException, InterruptedException {
    local = folder.resolve("local");
    finish(start("local", local, SAMPLE), "local");
  }

  private static Process start(String name, Path warehouse, String input, String... sparkOptions)
      throws IOException {
    return start(name, List.of(sparkOptions), warehouse, input);
  }

  private static Process start(
      String name, List<String> sparkOptions, Path warehouse, String input, String... options)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("run", "--input", input, "--warehouse", warehouse.toString()));
    arguments.addAll(List.of(options));
    return PackagedProgram.start(
        folder.resolve(name + ".log"), sparkOptions, arguments.toArray(String[]::new));
  }

  private static void finish(Process process, String name)
      throws IOException, InterruptedException {
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), name + " did not end");
    assertTrue(
        PUBLISHED.contains(process.exitValue()),
        () -> name + " ended with " + process.exitValue() + ":\n" + log(name));
  }

  private static String log(String name) {
    try {
      return Files.readString(folder.resolve(name + ".log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void aClusterThatLosesAWorkerGivesTheSameTables()
      throws IOException, InterruptedException, SQLException {
    Path warehouse = folder.resolve("cluster");
    try (LoopbackCluster cluster = new LoopbackCluster(folder, 2)) {
      Process submitted =
          cluster.submit(
              PackagedProgram.JAR,
              "run",
              "--input",
              Path.of(SAMPLE).toAbsolutePath().toString(),
              "--warehouse",
              warehouse.toString());
      awaitFirstIntermediate(warehouse, submitted);
      cluster.killWorker(0);
      finish(submitted, "submit");
    }
    try (PublishedTables tables = new PublishedTables()) {
      // Rejects name their files as the run was given them: relative here, absolute there.
      Map<String, Long> differences = tables.differences(local, warehouse);
      differences.remove("rejects");
      assertEquals(Map.of(), differences);
      assertEquals(tables.counts(local), tables.counts(warehouse));
    }
  }

  @Test
  void aKilledRunLeavesThePublishedTablesAsTheyWere()
      throws IOException, InterruptedException, SQLException {
    Path warehouse = folder.resolve("killed");
    finish(start("before-kill", warehouse, SAMPLE + "/agency"), "before-kill");
    try (PublishedTables tables = new PublishedTables()) {
      Map<String, Long> before = tables.counts(warehouse);
      Process killed = start("killed", warehouse, SAMPLE);
      awaitFirstIntermediate(warehouse, killed);
      killed.destroyForcibly().waitFor();
      assertEquals(before, tables.counts(warehouse));

      finish(start("after-kill", warehouse, SAMPLE), "after-kill");
      Map<String, Long> after = tables.counts(warehouse);
      assertEquals(tables.counts(local).get("articles"), after.get("articles"));
      try (Stream<Path> leftOver = Files.walk(warehouse, FileVisitOption.FOLLOW_LINKS)) {
        assertTrue(leftOver.noneMatch(path -> path.toString().contains("_staging/")));
      }
    }
  }

  @Test
  void theSameInputAgainChangesNoRow() throws IOException, InterruptedException, SQLException {
    Path warehouse = folder.resolve("twice");
    finish(start("first", warehouse, SAMPLE), "first");
    finish(start("second", warehouse, SAMPLE), "second");
    try (PublishedTables tables = new PublishedTables()) {
      assertEquals(Map.of(), tables.differences(local, warehouse));
      assertEquals(2L, tables.counts(warehouse).get("runs"));
    }
  }

  @Test
  void partitionsAndFileSplitsDoNotChangeATable()
      throws IOException, InterruptedException, SQLException {
    Path one = folder.resolve("one-partition");
    Process inOne =
        start(
            "one-partition",
            one,
            SAMPLE,
            "-Dspark.master=local[1]",
            "-Dspark.sql.shuffle.partitions=1",
            "-Dspark.default.parallelism=1");
    Path eight = folder.resolve("eight-partitions");
    Process inEight =
        start(
            "eight-partitions",
            eight,
            splitSample().toString(),
            "-Dspark.sql.shuffle.partitions=8",
            "-Dspark.default.parallelism=8",
            "-Dspark.sql.files.maxPartitionBytes=20000",
            "-Dspark.sql.files.openCostInBytes=1000");
    finish(inOne, "one-partition");
    finish(inEight, "eight-partitions");
    try (PublishedTables tables = new PublishedTables()) {
      assertEquals(Map.of(), tables.differences(local, one));
      Map<String, Long> differences = tables.differences(one, eight);
      // Rejects tell the file and record, which are others after the split.
      differences.remove("rejects");
      assertEquals(Map.of(), differences);
      assertEquals(tables.counts(one), tables.counts(eight));
    }
  }

  @Test
  void nightsComeToWhatOneRunComesTo() throws IOException, InterruptedException, SQLException {
    Path nights = folder.resolve("nights");
    finish(start("night-1", List.of(), nights, SAMPLE, "--to", "2022-09-16"), "night-1");
    finish(
        start("night-2", List.of(), nights, SAMPLE, "--from", "2022-09-17", "--to", "2022-09-22"),
        "night-2");
    finish(start("night-3", List.of(), nights, SAMPLE, "--from", "2022-09-23"), "night-3");
    try (PublishedTables tables = new PublishedTables()) {
      Map<String, Long> differences = tables.differences(local, nights);
      // Rejects tell of each night, lenses of the first one.
      differences.keySet().removeAll(Set.of("rejects", "lenses"));
      differences.keySet().removeAll(NAMED_BY_NIGHTS);
      assertEquals(Map.of(), differences);
      assertEquals(tables.column(toldTogether(local)), tables.column(toldTogether(nights)));
      assertEquals(tables.column(framing(local)), tables.column(framing(nights)));
    }
  }

  /** The articles of each story, which do not hang on its name. */
  private static String toldTogether(Path warehouse) {
    return "SELECT string_agg(article_id, ' ' ORDER BY article_id) AS told FROM "
        + PublishedTables.from(warehouse, StoryArticles.TABLE)
        + " GROUP BY story_id ORDER BY told";
  }

  /** The values of all windows as of the last day; intervals are drawn by the names of stories. */
  private static String framing(Path warehouse) {
    String rows = PublishedTables.from(warehouse, OutletFraming.TABLE);
    return "SELECT concat_ws(' ', \"window\", outlet_id, lens, measure, target, voice, estimand,"
        + " round(value, 4), articles, stories) AS score FROM "
        + rows
        + " WHERE date = (SELECT max(date) FROM "
        + rows
        + ") ORDER BY score";
  }

  /** The sample with its lines of JSON spread over two files each. */
  private static Path splitSample() throws IOException {
    Path split = Files.createDirectories(folder.resolve("split-sample"));
    try (Stream<Path> files = Files.walk(Path.of(SAMPLE))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = split.resolve(Path.of(SAMPLE).relativize(file));
        Files.createDirectories(target.getParent());
        if (file.toString().endsWith(".jsonl")) {
          List<String> lines = Files.readAllLines(file);
          int half = lines.size() / 2;
          Files.write(target.resolveSibling("b-" + file.getFileName()), lines.subList(0, half));
          Files.write(
              target.resolveSibling("a-" + file.getFileName()), lines.subList(half, lines.size()));
        } else {
          Files.copy(file, target);
        }
      }
    }
    return split;
  }

  private static void awaitFirstIntermediate(Path warehouse, Process process)
      throws IOException, InterruptedException {
    Instant limit = Instant.now().plus(Duration.ofMinutes(3));
    while (Instant.now().isBefore(limit)) {
      assertTrue(process.isAlive(), "the run ended before it could be disturbed");
      if (hasIntermediate(warehouse.resolve("_staging"))) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the run wrote nothing in three minutes");
  }

  private static boolean hasIntermediate(Path staging) throws IOException {
    if (!Files.isDirectory(staging)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(staging)) {
      return files.anyMatch(path -> path.endsWith("_SUCCESS"));
    } catch (java.io.UncheckedIOException movedAway) {
      return false;
    }
  }
}
