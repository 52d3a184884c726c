package org.framewire.cli.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of Spark that the tables depend on, the same in production, in tests and on a
 * cluster.
 */
public final class SessionSettings {
  private SessionSettings() {}

  /** By key of Spark. */
  public static Map<String, String> all() {
    Map<String, String> settings = new TreeMap<>();
    // Days are days wherever the job runs.
    settings.put("spark.sql.session.timeZone", "UTC");
    settings.put("spark.sql.datetime.java8API.enabled", "true");
    // An overflow or a bad cast stops the job; it does not write a null.
    settings.put("spark.sql.ansi.enabled", "true");
    settings.put("spark.sql.adaptive.enabled", "true");
    settings.put("spark.sql.parquet.compression.codec", "zstd");
    // The old INT96 has no statistics, and other engines read it by custom alone.
    settings.put("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    // A task writes the few periods that it holds side by side, so rows need no sort by period.
    settings.put("spark.sql.maxConcurrentOutputFileWriters", "64");
    // Listing 2,500 days took 8 s by a task each, 1.6 s by a few.
    settings.put("spark.sql.sources.parallelPartitionDiscovery.parallelism", "32");
    settings.put("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
    // A row of the annotations is a whole outlet-day: thousands of them in a batch fill the heap.
    settings.put("spark.sql.parquet.columnarReaderBatchSize", "128");
    // What seldom repeats has no use for a dictionary, and its hashing is dear: terms and scores,
    // in
    // their tables and in the annotations.
    for (String column :
        List.of(
            "term",
            "term_counts.terms.list.element",
            "s1.list.element",
            "s2.list.element",
            "article_scores.list.element.s1.list.element",
            "article_scores.list.element.s2.list.element")) {
      settings.put("spark.hadoop.parquet.enable.dictionary#" + column, "false");
    }
    // Sums by outlet and term have far more keys than the small table that Spark would fill first.
    settings.put("spark.sql.codegen.aggregate.map.twolevel.enabled", "false");
    return settings;
  }
}
