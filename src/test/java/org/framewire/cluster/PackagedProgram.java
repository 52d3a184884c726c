package org.framewire.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewire.bench.SparkWork;

/** The packaged jar, run as a user runs it: a process of its own. */
final class PackagedProgram {
  static final Path JAR = Path.of("target", "framewire.jar").toAbsolutePath();
  private static final Path SPARK_CLASSPATH = Path.of("target", "spark-classpath");

  private PackagedProgram() {}

  /** Starts the program on this machine's cores, its output into {@code log}. */
  static Process start(Path log, String... arguments) throws IOException {
    return start(log, List.of(), arguments);
  }

  /** The same with settings of Spark, as options of the virtual machine. */
  static Process start(Path log, List<String> sparkOptions, String... arguments)
      throws IOException {
    return start(log, "", sparkOptions, arguments);
  }

  /** The same, with what it asks of Spark written to a file by {@link SparkWork}. */
  static Process startWatched(Path log, Path work, String... arguments) throws IOException {
    return start(
        log,
        File.pathSeparator + Path.of("target", "test-classes"),
        List.of("-Dspark.extraListeners=" + SparkWork.class.getName(), "-Dframewire.work=" + work),
        arguments);
  }

  private static Process start(
      Path log, String moreClasses, List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(java());
    command.add("-Xmx2g");
    // As jobs/framewire has it for the sample: a run is over before optimised code would pay.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:ReservedCodeCacheSize=240m");
    command.add("-Dspark.sql.codegen.wholeStage=false");
    command.add("-Dspark.sql.codegen.factoryMode=NO_CODEGEN");
    command.add("-Dspark.sql.shuffle.partitions=2");
    command.addAll(options);
    command.add("-cp");
    command.add(JAR + File.pathSeparator + Files.readString(SPARK_CLASSPATH).trim() + moreClasses);
    command.add("org.framewire.cli.Framewire");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** The java command with the flags that Spark asks for. */
  static List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("spark.jvm.flags").trim().split("\\s+")));
    command.add("-Duser.timezone=UTC");
    return command;
  }
}
