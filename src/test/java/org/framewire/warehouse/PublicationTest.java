package org.framewire.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A publication that dies at each of its steps, and is finished by the next start. The warehouse
 * before: {@code days} with the periods a, b and c. The publication replaces a and b, removes c,
 * and adds d, and a table of its own.
 */
class PublicationTest {
  private static final String RUN = "run-2";
  private static final Layout LAYOUT = Layout.of(Period.MONTHS);
  private static final int MORE_STEPS_THAN_ANY = 200;

  @TempDir java.nio.file.Path folder;

  @Test
  void publishesAllAndLeavesNothingBehind() throws IOException {
    java.nio.file.Path root = warehouseBefore("whole");
    publication(root, new LocalFiles()).publish(intent());

    assertEquals(
        List.of(
            "_manifest.json",
            "_warehouse.json",
            "days/period=a/new-1",
            "days/period=a/new-2",
            "days/period=b/new-1",
            "days/period=b/new-2",
            "days/period=d/new-1",
            "days/period=d/new-2",
            "trends/period=a/new-1",
            "trends/period=a/new-2"),
        PublishedTree.of(root).stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertFalse(Files.exists(root.resolve("_staging/" + RUN)));
    assertEquals(2, Warehouse.open(root.toString(), new Configuration()).manifest().generation());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whateverStepItDiesAtTheNextStartFinishesItOrFindsAllAsBefore(boolean halfDone)
      throws IOException {
    List<String> before = PublishedTree.of(warehouseBefore("before"));
    List<String> after = publishedWhole();

    int deaths = 0;
    int finished = 0;
    boolean died = true;
    for (int step = 0; died; step++) {
      assertTrue(step < MORE_STEPS_THAN_ANY, "never ends");
      java.nio.file.Path root = warehouseBefore(halfDone + "-" + step);
      died = diesAt(root, step, halfDone);
      assertNoPeriodIsMixed(root);

      boolean intended = Files.exists(root.resolve("_intent.json"));
      publication(root, new LocalFiles()).recover();
      List<String> recovered = PublishedTree.of(root);
      assertEquals(
          intended || recovered.equals(after) ? after : before, recovered, "died at step " + step);
      assertNothingIsStaged(root);
      deaths += died ? 1 : 0;
      finished += recovered.equals(after) ? 1 : 0;
    }
    // Intent, layout, manifest: 2 each. Directories: a, b: 4 each, c: 2, d and trends: 2 each.
    assertEquals(6 + 8 + 2 + 4 + 2, deaths);
    assertEquals(deaths - 2 + 1, finished, "only the intent's own two steps lead back");
  }

  @Test
  void aRecoveryThatDiesIsFinishedByTheNext() throws IOException {
    List<String> after = publishedWhole();
    int firstOpen = 2;

    for (int first = firstOpen; first < 20; first++) {
      boolean died = true;
      for (int second = 0; died; second++) {
        java.nio.file.Path root = warehouseBefore("twice-" + first + "-" + second);
        diesAt(root, first, true);
        try {
          publication(root, new StoppingFiles(new LocalFiles(), second, true)).recover();
          died = false;
        } catch (StoppingFiles.Death e) {
          assertNoPeriodIsMixed(root);
        }
        publication(root, new LocalFiles()).recover();
        assertEquals(after, PublishedTree.of(root), "died at " + first + ", then at " + second);
        assertNothingIsStaged(root);
      }
    }
  }

  @Test
  void stagingOfADeadRunWithoutAnIntentIsDeletedAndNothingPublished() throws IOException {
    java.nio.file.Path root = warehouseBefore("dead");
    List<String> before = PublishedTree.of(root);

    List<String> done = publication(root, new LocalFiles()).recover();
    assertEquals(before, PublishedTree.of(root));
    assertNothingIsStaged(root);
    assertEquals(1, done.size());
    assertTrue(done.get(0).contains(RUN), done.get(0));
    assertEquals(List.of(), publication(root, new LocalFiles()).recover());
  }

  @Test
  void aReaderOfSeveralTablesIsToldThatASwapWasUnderWay() throws IOException {
    boolean died = true;
    for (int step = 0; died; step++) {
      java.nio.file.Path root = warehouseBefore("reader-" + step);
      Set<String> oldTree = dataOf(root);
      died = diesAt(root, step, true);
      Warehouse warehouse = Warehouse.open(root.toString(), new Configuration());
      if (warehouse.isStillAt(1)) {
        assertEquals(oldTree, dataOf(root), "died at step " + step);
      }
    }
  }

  private List<String> publishedWhole() throws IOException {
    java.nio.file.Path root = warehouseBefore("complete");
    publication(root, new LocalFiles()).publish(intent());
    return PublishedTree.of(root);
  }

  private static boolean diesAt(java.nio.file.Path root, int step, boolean halfDone) {
    try {
      publication(root, new StoppingFiles(new LocalFiles(), step, halfDone)).publish(intent());
      return false;
    } catch (StoppingFiles.Death e) {
      return true;
    }
  }

  private static Publication publication(java.nio.file.Path root, FileOperations files) {
    return new Publication(new WarehousePaths(new Path(root.toUri())), files);
  }

  private static Intent intent() {
    PeriodContent content = new PeriodContent(2, 2, 8);
    Manifest manifest =
        Manifest.NONE
            .next(
                "run-1", Map.of("days", Map.of("a", content, "b", content, "c", content)), Map.of())
            .next(
                RUN,
                Map.of(
                    "days",
                    Map.of("a", content, "b", content, "c", PeriodContent.NONE, "d", content),
                    "trends",
                    new TreeMap<>(Map.of("a", content))),
                Map.of());
    return new Intent(
        RUN,
        LAYOUT,
        List.of(
            new Swap("days", "a", Swap.Action.REPLACE),
            new Swap("days", "b", Swap.Action.REPLACE),
            new Swap("days", "c", Swap.Action.REMOVE),
            new Swap("days", "d", Swap.Action.REPLACE),
            new Swap("trends", "a", Swap.Action.REPLACE)),
        manifest);
  }

  private java.nio.file.Path warehouseBefore(String name) throws IOException {
    java.nio.file.Path root = folder.resolve(name);
    for (String period : List.of("a", "b", "c")) {
      fill(root.resolve("days/period=" + period), "old");
    }
    for (String period : List.of("days/period=a", "days/period=b", "days/period=d")) {
      fill(root.resolve("_staging").resolve(RUN).resolve(period), "new");
    }
    fill(root.resolve("_staging").resolve(RUN).resolve("trends/period=a"), "new");
    Manifest manifest = Manifest.NONE.next("run-1", Map.of(), Map.of());
    Files.write(root.resolve("_manifest.json"), ControlFiles.toJson(manifest));
    return root;
  }

  private static void fill(java.nio.file.Path directory, String age) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(age + "-1"), directory.getFileName() + age);
    Files.writeString(directory.resolve(age + "-2"), directory.getFileName() + age);
  }

  /** Each published period has both files of one age, or is not there. */
  private static void assertNoPeriodIsMixed(java.nio.file.Path root) throws IOException {
    for (String table : List.of("days", "trends")) {
      for (String period : List.of("a", "b", "c", "d")) {
        java.nio.file.Path directory = root.resolve(table).resolve("period=" + period);
        if (Files.exists(directory)) {
          try (Stream<java.nio.file.Path> files = Files.list(directory)) {
            Set<String> names = new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
            assertTrue(
                names.equals(Set.of("old-1", "old-2")) || names.equals(Set.of("new-1", "new-2")),
                directory + " has " + names);
          }
        }
      }
    }
  }

  private static void assertNothingIsStaged(java.nio.file.Path root) throws IOException {
    java.nio.file.Path staging = root.resolve("_staging");
    if (Files.exists(staging)) {
      try (Stream<java.nio.file.Path> left = Files.list(staging)) {
        assertEquals(List.of(), left.toList());
      }
    }
  }

  private static Set<String> dataOf(java.nio.file.Path root) throws IOException {
    return new TreeSet<>(
        PublishedTree.of(root).stream().filter(line -> !line.startsWith("_")).toList());
  }
}
