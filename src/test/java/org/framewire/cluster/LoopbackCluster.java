package org.framewire.cluster;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster on this machine's loopback: one master, as many workers as asked for,
 * each its own process, made from the jars that the build has fetched.
 */
final class LoopbackCluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final Path folder;
  private final Path sparkHome;
  private final int port;
  private final List<Process> workers = new ArrayList<>();
  private final Process master;

  LoopbackCluster(Path folder, int workerCount) throws IOException, InterruptedException {
    this.folder = folder;
    this.sparkHome = linkSparkHome();
    this.port = freePort();
    this.master =
        start(
            "master", "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", "" + port);
    awaitPort();
    for (int i = 0; i < workerCount; i++) {
      workers.add(
          start(
              "worker-" + i,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              HOST,
              "--cores",
              "1",
              "--memory",
              "1500m",
              "--work-dir",
              folder.resolve("work-" + i).toString(),
              "spark://" + HOST + ":" + port));
    }
  }

  /** Starts spark-submit with the packaged jar and these arguments of the program. */
  Process submit(Path jar, String... arguments) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--master",
                "spark://" + HOST + ":" + port,
                "--conf",
                "spark.driver.host=" + HOST,
                "--conf",
                "spark.driver.bindAddress=" + HOST,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=1g",
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--class",
                "org.framewire.cli.Framewire",
                jar.toString()));
    all.addAll(List.of(arguments));
    return start("submit", "org.apache.spark.deploy.SparkSubmit", all.toArray(new String[0]));
  }

  /** Kills a worker and its executor as a power cut would. */
  void killWorker(int index) {
    Process worker = workers.get(index);
    List<ProcessHandle> family = worker.descendants().toList();
    worker.destroyForcibly();
    family.forEach(ProcessHandle::destroyForcibly);
  }

  String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  @Override
  public void close() {
    for (int i = 0; i < workers.size(); i++) {
      killWorker(i);
    }
    master.destroyForcibly();
  }

  private Process start(String name, String mainClass, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(PackagedProgram.java());
    command.add("-Xmx1g");
    command.add("-cp");
    command.add(sparkHome.resolve("jars") + File.separator + "*");
    command.add(mainClass);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", sparkHome.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.resolve(name + ".log").toFile());
    return builder.start();
  }

  /** Spark wants a home with a folder of jars; the build knows where each jar is. */
  private Path linkSparkHome() throws IOException {
    Path home = folder.resolve("spark-home");
    Path jars = Files.createDirectories(home.resolve("jars"));
    String classpath = Files.readString(Path.of("target", "spark-classpath")).trim();
    for (String jar : classpath.split(File.pathSeparator, -1)) {
      Path target = Path.of(jar);
      Files.createSymbolicLink(jars.resolve(target.getFileName()), target);
    }
    try (Stream<Path> linked = Files.list(jars)) {
      if (linked.findAny().isEmpty()) {
        throw new IllegalStateException("target/spark-classpath names no jar: package first");
      }
    }
    return home;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private void awaitPort() throws InterruptedException, IOException {
    Instant limit = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(limit)) {
      if (answers()) {
        return;
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("the master did not come up:\n" + log("master"));
  }
}
