package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.framewire.statistics.SimulatedOutlets.Difference;
import org.framewire.statistics.SimulatedOutlets.Texts;
import org.framewire.statistics.StoryComparison.Part;
import org.framewire.statistics.StudentisedBootstrap.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Outlets of known truth. {@code -Dsimulation.runs=N} draws more often (docs/statistics.md has the
 * figures of 4,000 draws); the seeds are fixed, so the figures are the same every time.
 */
class StoryComparisonSimulationTest {
  private static final int RUNS = Integer.getInteger("simulation.runs", 250);
  private static final int REPLICATES = 199;

  /** Lower ends of classes of stories that bear on an estimate. */
  private static final TreeMap<Long, String> CLASSES =
      new TreeMap<>(Map.of(5L, " 5 to  9", 10L, "10 to 19", 20L, "20 to 49", 50L, "50 and more"));

  private static final long ENOUGH = 20;

  /** How often an interval held the truth, of how many. */
  private static final class Cover {
    private int held;
    private int all;

    double share() {
      return (double) held / all;
    }
  }

  @ParameterizedTest
  @EnumSource(Texts.class)
  void intervalsCoverTheTruth(Texts texts) {
    boolean even = texts == Texts.EVEN || texts == Texts.SKEWED;
    int[] sizes = even ? new int[] {8, 15, 35, 80} : new int[] {15, 30, 70, 160};
    for (Difference difference : Difference.values()) {
      Map<Part, NavigableMap<Long, Cover>> covers = new EnumMap<>(Part.class);
      for (double told : new double[] {0.1, 0.3}) {
        Map<Part, Double> truth = new SimulatedOutlets(difference, told, texts, 1).truth(1_000_000);
        for (int stories : sizes) {
          SimulatedOutlets outlets = new SimulatedOutlets(difference, told, texts, stories);
          draw(outlets, stories, truth, covers);
        }
      }
      covers.forEach((part, classes) -> check(difference, texts, part, classes));
    }
  }

  private static void draw(
      SimulatedOutlets outlets,
      int stories,
      Map<Part, Double> truth,
      Map<Part, NavigableMap<Long, Cover>> covers) {
    for (int run = 0; run < RUNS; run++) {
      Map<Part, Estimate> first = outlets.draw(stories, REPLICATES, run).get(0);
      first.forEach(
          (part, estimate) -> {
            long effective = (long) (outlets.lastEffective().get(part) + 1e-9);
            Long from = estimate == null ? null : CLASSES.floorKey(effective);
            if (from != null) {
              Cover cover =
                  covers
                      .computeIfAbsent(part, any -> new TreeMap<>())
                      .computeIfAbsent(from, any -> new Cover());
              cover.all++;
              cover.held +=
                  estimate.low() <= truth.get(part) && truth.get(part) <= estimate.high() ? 1 : 0;
            }
          });
    }
  }

  private static void check(
      Difference difference, Texts texts, Part part, NavigableMap<Long, Cover> classes) {
    classes.forEach(
        (from, cover) -> {
          System.out.printf(
              Locale.ROOT,
              "%-8s %-17s %-16s %-11s effective stories: covers %.3f of %d%n",
              difference,
              texts,
              part,
              CLASSES.get(from),
              cover.share(),
              cover.all);
          if (from >= ENOUGH) {
            // Two standard errors of the simulation beside 0.93 to 0.97.
            double slack = 2 * Math.sqrt(0.95 * 0.05 / cover.all);
            assertTrue(cover.share() >= 0.93 - slack && cover.share() <= 0.97 + slack);
          }
        });
  }

  /** Where no outlet presents otherwise, no difference is real: the rate is that of any found. */
  @Test
  void falseDiscoveriesStayUnderTheirRate() {
    for (Difference difference : List.of(Difference.NONE, Difference.SELECTS)) {
      SimulatedOutlets outlets = new SimulatedOutlets(difference, 0.3, 3);
      int found = 0;
      for (int run = 0; run < RUNS * 4; run++) {
        found += anyFound(outlets.draw(30, 39, run), Part.SAME_STORY) ? 1 : 0;
      }
      double rate = found / (RUNS * 4.0);
      System.out.printf(
          Locale.ROOT, "%s: a false presentation in %.3f of draws%n", difference, rate);
      assertTrue(rate <= 0.05 + 2 * Math.sqrt(0.05 * 0.95 / (RUNS * 4.0)), () -> "" + rate);
    }
  }

  @Test
  void theSplitFindsWhichItIs() {
    Map<Difference, Part> parts =
        Map.of(Difference.PRESENTS, Part.SAME_STORY, Difference.SELECTS, Part.SHARED_SELECTION);
    parts.forEach(
        (difference, part) -> {
          SimulatedOutlets outlets = new SimulatedOutlets(difference, 0.3, 4);
          int found = 0;
          int mistaken = 0;
          for (int run = 0; run < RUNS; run++) {
            Map<Part, Estimate> first = outlets.draw(150, 39, run).get(0);
            found += p(first.get(part)) < 0.05 ? 1 : 0;
            Part other = part == Part.SAME_STORY ? Part.SHARED_SELECTION : Part.SAME_STORY;
            mistaken += p(first.get(other)) < 0.05 ? 1 : 0;
          }
          System.out.printf(
              "%s, 150 stories: found as %s in %d of %d draws, by the other part in %d%n",
              difference, part, found, RUNS, mistaken);
          assertTrue(found > 0.9 * RUNS);
        });
  }

  @Test
  void thePartsAddUp() {
    for (Difference difference : Difference.values()) {
      SimulatedOutlets outlets = new SimulatedOutlets(difference, 0.2, 5);
      List<Map<Part, Estimate>> drawn = outlets.draw(60, 39, 6);
      double mean = outlets.lastMean();
      for (Map<Part, Estimate> outlet : drawn) {
        double parts =
            outlet.get(Part.PRESENTATION).value()
                + outlet.get(Part.SHARED_SELECTION).value()
                + outlet.get(Part.EXCLUSIVE).value();
        assertEquals(outlet.get(Part.MEAN).value() - mean, parts, 1e-12);
      }
    }
  }

  @Test
  void intervalsOfDifferencesAreSymmetricAndThatOfTheMeanIsSkewedAsScoresAre() {
    SimulatedOutlets outlets = new SimulatedOutlets(Difference.NONE, 0.3, Texts.SKEWED, 7);
    outlets
        .draw(60, 199, 8)
        .get(0)
        .forEach(
            (part, estimate) -> {
              double above = estimate.high() - estimate.value();
              double below = estimate.value() - estimate.low();
              if (part == Part.MEAN) {
                assertTrue(above > below);
              } else {
                assertEquals(above, below, 1e-12);
              }
            });
  }

  private static boolean anyFound(List<Map<Part, Estimate>> outlets, Part part) {
    double[] p = outlets.stream().mapToDouble(outlet -> p(outlet.get(part))).toArray();
    for (double q : FalseDiscoveryRate.adjust(p)) {
      if (q <= 0.05) {
        return true;
      }
    }
    return false;
  }

  private static double p(Estimate estimate) {
    return StudentT.twoSidedP(estimate.value() / estimate.standardError(), estimate.units() - 1.0);
  }
}
