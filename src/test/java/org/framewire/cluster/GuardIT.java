package org.framewire.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of every table is what it was: a hash a table, of whole runs over the sample and over
 * real dumps. Who changes rows on purpose says so in the changelog, and makes the hashes anew with
 * {@code -Dgolden.update=true}. Of two warehouses {@link TableContents} tells which tables differ.
 */
class GuardIT {
  private static final Path CONTENTS = Path.of("src", "test", "resources", "golden", "contents");

  /** Real dumps are large enough for optimised code, which the tests do without otherwise. */
  private static final List<String> OPTIMISED =
      List.of(
          "-XX:TieredStopAtLevel=4",
          "-Dspark.sql.codegen.wholeStage=true",
          "-Dspark.sql.codegen.factoryMode=FALLBACK");

  @TempDir Path folder;

  @Test
  void theSampleInThreeNightsTwoOfThemLate() throws Exception {
    run(List.of(), "--input", "data-sample", "--to", "2022-09-20");
    run(List.of(), "--input", "data-sample", "--from", "2022-09-22");
    run(List.of(), "--input", "data-sample");
    compare("sample-nights");
  }

  @Test
  void twoDocuments() throws Exception {
    run(List.of(), "--input", evaluationData().resolve("seeds").toString());
    compare("seeds");
  }

  @Test
  void fiveFilesOfAnArchive() throws Exception {
    Path archive = evaluationData().resolve("dumps/allsides");
    List<String> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(archive)) {
      for (Path file : files.sorted().limit(5).toList()) {
        inputs.addAll(List.of("--input", file.toString()));
      }
    }
    run(OPTIMISED, inputs.toArray(String[]::new));
    compare("archive");
  }

  @Test
  void scrapesOfManyHands() throws Exception {
    run(OPTIMISED, "--input", evaluationData().resolve("dumps/scrapes-2019").toString());
    compare("scrapes");
  }

  private static Path evaluationData() {
    String data = System.getProperty("evaluation.data", "");
    assumeFalse(data.isEmpty(), "real dumps are at hand with -Devaluation.data=DIR alone");
    return Path.of(data);
  }

  private void run(List<String> options, String... inputs)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("run", "--warehouse", warehouse()));
    arguments.addAll(List.of(inputs));
    Path log = folder.resolve("run.log");
    Process run = PackagedProgram.start(log, options, arguments.toArray(String[]::new));
    assertTrue(run.waitFor(10, TimeUnit.MINUTES), Files.readString(log));
    assertTrue(Set.of(0, 10).contains(run.exitValue()), Files.readString(log));
  }

  private String warehouse() {
    return folder.resolve("warehouse").toString();
  }

  private void compare(String name) throws IOException, SQLException {
    List<String> today = new ArrayList<>();
    try (PublishedTables tables = new PublishedTables()) {
      tables
          .contents(Path.of(warehouse()))
          .forEach((table, content) -> today.add(table + " " + content));
    }
    Path golden = CONTENTS.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(CONTENTS);
      Files.write(golden, today);
    }
    assertEquals(
        String.join("\n", Files.readAllLines(golden)),
        String.join("\n", today),
        "see CHANGELOG.md");
  }
}
