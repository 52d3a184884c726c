package org.framewire.cli.run;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Runs the stages of a job one by one: names each to Spark, tells the user, and keeps the time. */
final class Stages {
  private final SparkSession spark;
  private final PrintStream out;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Stages(SparkSession spark, PrintStream out) {
    this.spark = spark;
    this.out = out;
  }

  /** Runs a stage that gives something. */
  <T> T run(String name, String what, Supplier<T> stage) {
    out.printf(Locale.ROOT, "  %-12s %s%n", name, what);
    spark.sparkContext().setJobGroup(name, what, false);
    long begin = System.nanoTime();
    try {
      return stage.get();
    } finally {
      seconds.merge(name, (System.nanoTime() - begin) / 1e9, Double::sum);
      spark.sparkContext().clearJobGroup();
    }
  }

  /** Runs a stage for what it writes. */
  void run(String name, String what, Runnable stage) {
    run(
        name,
        what,
        () -> {
          stage.run();
          return null;
        });
  }

  /** Seconds by stage, in the order in which they ran. */
  Map<String, Double> seconds() {
    return seconds;
  }
}
