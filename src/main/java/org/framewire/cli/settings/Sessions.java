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
