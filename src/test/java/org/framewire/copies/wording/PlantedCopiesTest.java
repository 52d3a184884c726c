package org.framewire.copies.wording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Copies planted among the real articles of a dump: how many are found, and how many of those found
 * are copies. The real articles have copies among themselves, so precision asks of a pair of them
 * that it holds by another measure than the one that found it: words in common runs.
 */
@EnabledIfSystemProperty(named = "evaluation.data", matches = ".+")
class PlantedCopiesTest {
  private static final int PLANTED_OF_A_KIND = 700;

  @Test
  void plantedCopiesAreFoundAndLittleElse() throws IOException {
    Path dump = Path.of(System.getProperty("evaluation.data"), "dumps", "allsides");
    List<Report> reports = new ArrayList<>(RealReports.read(dump));
    int real = reports.size();
    PlantCopies plant = new PlantCopies(List.copyOf(reports), 20220922);
    for (String how : List.of("exact", "near", "contained")) {
      for (int i = 0; i < PLANTED_OF_A_KIND; i++) {
        reports.add(plant.copy(plant.source(), reports.size(), how));
      }
    }
    CopiesInMemory search = new CopiesInMemory(reports);
    List<CopiesInMemory.Found> found = search.find();

    Map<Long, Long> originalOf = new HashMap<>();
    found.forEach(one -> originalOf.put(one.copy().number(), one.original().number()));
    Map<String, int[]> recall = new TreeMap<>();
    for (Report report : reports) {
      if (report.isPlanted()) {
        long root = originalOf.getOrDefault(report.number(), report.number());
        long origin = originalOf.getOrDefault(report.origin(), report.origin());
        // Its source may itself be a copy, of one that was planted on the same day even.
        boolean hit = root != report.number() && related(reports, root, report, origin);
        if (!hit && origin != report.number()) {
          Comparison missed = search.compare(report, reports.get((int) report.origin()));
          System.out.printf(
              "missed %s J %.2f C %.2f covered %.2f, %d words%n",
              report.plant(),
              missed.jaccard(),
              missed.containment(),
              missed.coverage(),
              search.words(report));
        }
        int[] counts = recall.computeIfAbsent(report.plant(), how -> new int[2]);
        counts[0] += hit || origin == report.number() ? 1 : 0;
        counts[1]++;
      }
    }
    Map<String, int[]> precision = new TreeMap<>();
    Map<Long, Integer> sizes = new HashMap<>();
    for (CopiesInMemory.Found one : found) {
      String kind = one.comparison().kind().code();
      int[] counts = precision.computeIfAbsent(kind, k -> new int[3]);
      boolean planted = one.copy().isPlanted() || one.original().isPlanted();
      boolean right =
          planted
              ? origin(one.copy()) == origin(one.original())
                  || CommonRuns.share(one.copy().text(), one.original().text()) >= 0.4
              : CommonRuns.share(one.copy().text(), one.original().text()) >= 0.4;
      counts[0] += right ? 1 : 0;
      counts[1]++;
      counts[2] += planted ? 1 : 0;
      sizes.merge(one.original().number(), 1, Integer::sum);
      if (!right) {
        System.out.printf(
            "wrong %s J %.2f C %.2f run %.2f: %s | %s%n",
            kind,
            one.comparison().jaccard(),
            one.comparison().containment(),
            CommonRuns.share(one.copy().text(), one.original().text()),
            one.copy().title(),
            one.original().title());
      }
    }
    System.out.printf(
        "%,d real, %,d planted; %,d compared, %,d copies; %,d articles in buckets passed over%n",
        real, reports.size() - real, search.candidates(), found.size(), search.passedOver());
    recall.forEach(
        (how, c) ->
            System.out.printf("recall %s %d/%d = %.4f%n", how, c[0], c[1], (double) c[0] / c[1]));
    precision.forEach(
        (kind, c) ->
            System.out.printf(
                "precision %s %d/%d = %.4f (%d with a planted one)%n",
                kind, c[0], c[1], (double) c[0] / c[1], c[2]));
    int largest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    System.out.printf("largest group %d copies%n", largest);
    if (Boolean.getBoolean("copies.list")) {
      found.stream()
          .filter(one -> !one.copy().isPlanted() && !one.original().isPlanted())
          .forEach(
              one ->
                  System.out.printf(
                      "REAL %s\t%.2f\t%.2f\t%.2f\t%s\t%s\t%s\t%s\t%d\t%d%n",
                      one.comparison().kind().code(),
                      one.comparison().jaccard(),
                      one.comparison().containment(),
                      CommonRuns.share(one.copy().text(), one.original().text()),
                      one.copy().outlet(),
                      one.original().outlet(),
                      one.copy().title(),
                      one.original().title(),
                      one.copy().number(),
                      one.original().number()));
    }
    recall.forEach((how, c) -> assertTrue(c[0] >= 0.98 * c[1], how));
    precision.forEach((kind, c) -> assertTrue(c[0] >= 0.99 * c[1], kind));
    assertTrue(largest <= 20, "a group of " + largest);
  }

  private static long origin(Report report) {
    return report.origin();
  }

  private static boolean related(
      List<Report> reports, long root, Report report, long originsOriginal) {
    Report found = reports.get((int) root);
    return found.number() == report.origin()
        || found.number() == originsOriginal
        || found.origin() == report.origin();
  }
}
