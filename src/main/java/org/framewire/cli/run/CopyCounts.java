package org.framewire.cli.run;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.tables.Copies;

/**
 * How many copies a run marked, for its summary.
 *
 * @param byKind copies by how they are copies
 * @param byAgency copies by the agency whose text they print; those of no agency are left out
 * @param passedOver how often an article stood under a wording that too many had to compare it
 */
record CopyCounts(Map<String, Long> byKind, Map<String, Long> byAgency, long passedOver) {
  private static final Col<Long> COUNT = Col.of("copies", LongType, "copies");
  private static final int MOST_AGENCIES = 8;

  static final CopyCounts NONE = new CopyCounts(Map.of(), Map.of(), 0);

  /** Counts the rows of {@code copies} that a run made. */
  static CopyCounts of(Dataset<Row> copies, long passedOver) {
    List<Row> counts =
        copies
            .where(Copies.ORIGINAL_ID.column().isNotNull())
            .groupBy(Copies.KIND.column(), Copies.AGENCY.column())
            .agg(count(lit(1)).as(COUNT.name()))
            .collectAsList();
    Map<String, Long> byKind = new TreeMap<>();
    Map<String, Long> byAgency = new TreeMap<>();
    for (Row row : counts) {
      byKind.merge(Copies.KIND.get(row), COUNT.get(row), Long::sum);
      if (Copies.AGENCY.get(row) != null) {
        byAgency.merge(Copies.AGENCY.get(row), COUNT.get(row), Long::sum);
      }
    }
    return new CopyCounts(byKind, byAgency, passedOver);
  }

  /** A line or two; empty when there is nothing to tell. */
  String describe() {
    StringBuilder text = new StringBuilder();
    long all = byKind.values().stream().mapToLong(Long::longValue).sum();
    if (all > 0) {
      text.append(String.format(Locale.ROOT, "%,d copies (%s)", all, joined(byKind)));
      text.append(byAgency.isEmpty() ? "" : "; agencies: " + joined(byAgency));
      text.append(": they count with their originals.\n");
    }
    if (passedOver > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "%,d times an article's passage was not compared, because more than a thousand have it.%n",
              passedOver));
    }
    return text.toString();
  }

  private static String joined(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_AGENCIES)
        .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
