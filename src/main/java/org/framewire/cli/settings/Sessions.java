package org.framewire.cli.settings;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Builds the one Spark session of a command. */
public final class Sessions {
  private static final String LOOPBACK = "127.0.0.1";

  private Sessions() {}

  /** A session on the cluster that spark-submit names, or on this machine's cores. */
  public static SparkSession start(String command) {
    SparkConf given = new SparkConf();
    SparkSession.Builder builder = SparkSession.builder().appName("framewire " + command);
    SessionSettings.all().forEach(builder::config);
    if (!given.contains("spark.master")) {
      int cores = Runtime.getRuntime().availableProcessors();
      local(builder, given, cores);
    }
    return builder.getOrCreate();
  }

  private static void local(SparkSession.Builder builder, SparkConf given, int cores) {
    builder.master("local[*]");
    unlessGiven(builder, given, "spark.driver.host", LOOPBACK);
    unlessGiven(builder, given, "spark.driver.bindAddress", LOOPBACK);
    unlessGiven(builder, given, "spark.ui.enabled", "false");
    // Enough that a task's share of a large dump fits in memory, few enough that a small one flies.
    unlessGiven(builder, given, "spark.sql.shuffle.partitions", String.valueOf(4 * cores));
    // Each sort and each sum of a task takes a page before it has a row. Left to itself, Spark
    // makes these 64 MB, most of them empty: to collect them was a tenth of a small run.
    unlessGiven(builder, given, "spark.buffer.pageSize", "4m");
    // The same for what goes to every task, mostly a few kB for which 4 MB were taken.
    unlessGiven(builder, given, "spark.broadcast.blockSize", "128k");
    // Nobody looks at the plans and the state of tasks that these would keep up to date.
    unlessGiven(builder, given, "spark.sql.ui.explainMode", "simple");
    unlessGiven(builder, given, "spark.ui.liveUpdate.period", "-1");
    boolean terminal = Boolean.getBoolean("framewire.terminal");
    unlessGiven(builder, given, "spark.ui.showConsoleProgress", String.valueOf(terminal));
  }

  private static void unlessGiven(
      SparkSession.Builder builder, SparkConf given, String key, String value) {
    if (!given.contains(key)) {
      builder.config(key, value);
    }
  }
}
