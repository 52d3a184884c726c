package org.framewire.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.execution.SparkPlanInfo;
import org.apache.spark.sql.execution.ui.SparkListenerDriverAccumUpdates;
import org.apache.spark.sql.execution.ui.SparkListenerSQLAdaptiveExecutionUpdate;
import org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionEnd;
import org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart;

/**
 * Counts what a run asks of Spark: SQL executions, jobs and tasks, and what they cost. Spark makes
 * one for itself in any process that has {@code
 * -Dspark.extraListeners=org.framewire.bench.SparkWork}; as the session ends, it writes what it saw
 * to the file that {@code -Dframewire.work=FILE} names: a line an execution, and their sums.
 */
public final class SparkWork extends SparkListener {
  private static final String FILE = "framewire.work";
  private static final String GROUP = "spark.jobGroup.id";
  private static final String EXECUTION = "spark.sql.execution.id";
  private static final String FILES_READ = "number of files read";
  private static final String NOTHING = "-";

  /**
   * What an execution stages: a table of the run, or what goes from one stage to the next. Plans
   * are told in one of two ways, by a setting of Spark.
   */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:Arguments:|InsertIntoHadoopFsRelationCommand) file:\\S*/_staging/[^/]+/(?:_intermediate/)?([a-z0-9_]+)");

  /** What Spark did for one query, or for several together. */
  static final class Cost {
    private final String callSite;
    private final String written;
    private final long begin;
    private String group = NOTHING;
    private int executions;
    private long milliseconds;
    private int jobs;
    private int tasks;
    private long taskMilliseconds;
    private long cpuNanoseconds;
    private long rowsRead;
    private long filesRead;
    private long bytesShuffled;
    private long mostRows;

    private Cost(String callSite, String written, long begin) {
      this.callSite = callSite;
      this.written = written;
      this.begin = begin;
    }

    private void add(Cost other) {
      executions += other.executions;
      milliseconds += other.milliseconds;
      jobs += other.jobs;
      tasks += other.tasks;
      taskMilliseconds += other.taskMilliseconds;
      cpuNanoseconds += other.cpuNanoseconds;
      rowsRead += other.rowsRead;
      filesRead += other.filesRead;
      bytesShuffled += other.bytesShuffled;
      mostRows = Math.max(mostRows, other.mostRows);
    }

    private String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-22s %5d %7.1f %7.1f %5d %6d %12d %7d %9.1f %11d",
          name,
          executions,
          cpuNanoseconds / 1e9,
          milliseconds / 1e3,
          jobs,
          tasks,
          rowsRead,
          filesRead,
          bytesShuffled / 1e6,
          mostRows);
    }
  }

  private final Map<Long, Cost> executions = new LinkedHashMap<>();
  private final Map<Integer, Cost> byStage = new HashMap<>();
  private final Map<Long, Cost> filesReadOf = new HashMap<>();
  private final Cost outside = new Cost("outside of SQL", NOTHING, 0);

  @Override
  public synchronized void onOtherEvent(SparkListenerEvent event) {
    if (event instanceof SparkListenerSQLExecutionStart start) {
      Cost cost =
          new Cost(
              callSite(start.details()), written(start.physicalPlanDescription()), start.time());
      cost.executions = 1;
      executions.put(start.executionId(), cost);
      watchFiles(start.sparkPlanInfo(), cost);
    } else if (event instanceof SparkListenerSQLAdaptiveExecutionUpdate update) {
      watchFiles(update.sparkPlanInfo(), executions.getOrDefault(update.executionId(), outside));
    } else if (event instanceof SparkListenerDriverAccumUpdates updates) {
      updates
          .accumUpdates()
          .foreach(
              update -> {
                Cost cost = filesReadOf.get((Long) update._1());
                if (cost != null) {
                  cost.filesRead += (Long) update._2();
                }
                return null;
              });
    } else if (event instanceof SparkListenerSQLExecutionEnd end) {
      Cost cost = executions.get(end.executionId());
      cost.milliseconds = end.time() - cost.begin;
    }
  }

  private void watchFiles(SparkPlanInfo plan, Cost cost) {
    plan.metrics()
        .foreach(
            metric -> {
              if (metric.name().equals(FILES_READ)) {
                filesReadOf.putIfAbsent(metric.accumulatorId(), cost);
              }
              return null;
            });
    plan.children()
        .foreach(
            child -> {
              watchFiles(child, cost);
              return null;
            });
  }

  private static String written(String plan) {
    Matcher matcher = WRITTEN.matcher(plan);
    return matcher.find() ? matcher.group(1) : NOTHING;
  }

  /** The frames of our own, the innermost first. */
  private static String callSite(String stack) {
    List<String> own = new ArrayList<>();
    for (String frame : stack.split("\n", -1)) {
      if (frame.startsWith("org.framewire.")) {
        own.add(frame.replaceFirst("org\\.framewire\\.", "").replaceFirst("\\(.*:", "("));
      }
    }
    return String.join(" < ", own.subList(0, Math.min(4, own.size())));
  }

  @Override
  public synchronized void onJobStart(SparkListenerJobStart job) {
    String id = job.properties().getProperty(EXECUTION);
    Cost cost = id == null ? outside : executions.getOrDefault(Long.valueOf(id), outside);
    cost.group = job.properties().getProperty(GROUP, NOTHING);
    cost.jobs++;
    job.stageIds().foreach(stage -> byStage.put((Integer) stage, cost));
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    Cost cost = byStage.getOrDefault(task.stageId(), outside);
    cost.tasks++;
    cost.taskMilliseconds += task.taskInfo().duration();
    TaskMetrics metrics = task.taskMetrics();
    if (metrics != null) {
      long rows = metrics.inputMetrics().recordsRead();
      cost.cpuNanoseconds += metrics.executorCpuTime();
      cost.rowsRead += rows;
      cost.bytesShuffled += metrics.shuffleWriteMetrics().bytesWritten();
      cost.mostRows = Math.max(cost.mostRows, rows + metrics.shuffleReadMetrics().recordsRead());
    }
  }

  /**
   * What was read.
   *
   * @param rows of files, and of what was shuffled none
   */
  public record Reads(long rows, long files) {}

  /**
   * What was read so far by stage and table that was written, such as {@code windows term_trends}.
   */
  public synchronized Map<String, Reads> reads() {
    Map<String, Cost> sums = new LinkedHashMap<>();
    executions.values().forEach(cost -> sum(sums, cost.group + " " + cost.written).add(cost));
    Map<String, Reads> reads = new LinkedHashMap<>();
    sums.forEach((name, cost) -> reads.put(name, new Reads(cost.rowsRead, cost.filesRead)));
    return reads;
  }

  @Override
  public synchronized void onApplicationEnd(SparkListenerApplicationEnd end) {
    String file = System.getProperty(FILE);
    if (file == null) {
      return;
    }
    try {
      Files.write(Path.of(file), lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line an execution, then a line a stage and a table, then their sums. */
  private List<String> lines() throws IOException {
    List<Cost> all = new ArrayList<>(executions.values());
    all.add(outside);
    List<String> lines = new ArrayList<>();
    for (Cost cost : all) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-12s %6d ms %3d jobs %4d tasks %6d ms of tasks  %s",
              cost.group,
              cost.milliseconds,
              cost.jobs,
              cost.tasks,
              cost.taskMilliseconds,
              cost.callSite));
    }
    lines.add("");
    lines.add(
        String.format(
            "%-22s %5s %7s %7s %5s %6s %12s %7s %9s %11s",
            "stage, table",
            "runs",
            "cpu s",
            "wall s",
            "jobs",
            "tasks",
            "rows read",
            "files",
            "MB moved",
            "most rows"));
    Map<String, Cost> sums = new LinkedHashMap<>();
    for (Cost cost : all) {
      sum(sums, cost.group).add(cost);
      if (!cost.written.equals(NOTHING)) {
        sum(sums, cost.group + " " + cost.written).add(cost);
      }
    }
    sums.keySet().stream()
        .sorted(java.util.Comparator.comparingInt(name -> place(sums, name)))
        .forEach(name -> lines.add(sums.get(name).line(name.replaceFirst("^\\S+ ", "  "))));
    Cost together = sum(new HashMap<>(), NOTHING);
    all.forEach(together::add);
    lines.add(together.line("together"));
    lines.add(
        String.format(
            Locale.ROOT,
            "together %d executions, %d jobs, %d tasks",
            executions.size(),
            together.jobs,
            together.tasks));
    lines.add(
        String.format(
            Locale.ROOT,
            "process %.1f cpu s, %d MB at most",
            processSeconds(),
            PeakMemory.megabytes()));
    return lines;
  }

  /** A stage stands before its tables, in the order in which they came first. */
  private static int place(Map<String, Cost> sums, String name) {
    List<String> names = List.copyOf(sums.keySet());
    String stage = name.replaceFirst(" .*", "");
    return names.indexOf(stage) * names.size() + (name.equals(stage) ? 0 : 1 + names.indexOf(name));
  }

  private static Cost sum(Map<String, Cost> sums, String name) {
    return sums.computeIfAbsent(name, any -> new Cost(NOTHING, NOTHING, 0));
  }

  private static double processSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : Double.NaN;
  }
}
