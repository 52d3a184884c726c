package org.framewire.cli.run;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Runs the stages of a job one by one: names each to Spark, tells the user, and keeps the time. */
final class Stages {
  private static final int AT_A_TIME = 2;

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

  /**
   * Runs parts of a stage that do not need one another, two at a time: while one is planned, the
   * other one's tasks run. The memory of tasks goes by cores, so it stays what it was.
   *
   * @throws RuntimeException that of the first part that failed, in the order given, once all ended
   */
  static void sideBySide(Runnable... parts) {
    // Threads of its own: they take the job group of the thread that makes them.
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<CompletableFuture<Void>> running =
          Stream.of(parts).map(part -> CompletableFuture.runAsync(part, threads)).toList();
      CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
          .handle((nothing, failure) -> null)
          .join();
      running.forEach(Stages::await);
    } finally {
      threads.shutdown();
    }
  }

  private static void await(CompletableFuture<Void> part) {
    try {
      part.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
