package org.framewire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code jobs/framewire} starts java: by one that prints its arguments. */
class LauncherTest {
  private static final int LARGE = 9 << 20;

  @TempDir Path home;

  @BeforeEach
  void install() throws IOException {
    Files.createDirectories(home.resolve("jobs/lib"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("java/bin"));
    Files.createDirectories(home.resolve("target"));
    for (String script : List.of("jobs/framewire", "jobs/lib/build.sh")) {
      Files.copy(Path.of(script), home.resolve(script));
    }
    Files.writeString(home.resolve("pom.xml"), "");
    Files.writeString(home.resolve("target/framewire.jar"), "");
    Files.writeString(home.resolve("target/spark-classpath"), "spark.jar");
    Path java = home.resolve("java/bin/java");
    Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("night.jsonl"), "{}");
    Files.write(home.resolve("dump.jsonl"), new byte[LARGE]);
    Files.createDirectories(home.resolve("years/articles"));
    Files.write(home.resolve("years/articles/part.parquet"), new byte[LARGE]);
  }

  @Test
  void smallRunsCompileLittle() throws IOException, InterruptedException {
    assertTrue(isSmall("run"));
    assertTrue(isSmall("explain", "--entity", "FRA"));
    assertTrue(isSmall("run", "--input", "night.jsonl", "--warehouse", "new"));
    assertTrue(isSmall("run", "--input=night.jsonl"));
  }

  @Test
  void largeOnesCompileAll() throws IOException, InterruptedException {
    assertEquals(false, isSmall("run", "--input", "dump.jsonl"));
    assertEquals(false, isSmall("run", "--input", "night.jsonl", "--input=dump.jsonl"));
    assertEquals(false, isSmall("run", "--input", "night.jsonl", "--warehouse", "years"));
    assertEquals(false, isSmall("run", "--input", "*.jsonl"), "a glob is not looked into");
    assertEquals(false, isSmall("run", "--input", "hdfs:///news"));
    assertEquals(false, isSmall("train", "--input", "night.jsonl"));
  }

  private boolean isSmall(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("bash", home.resolve("jobs/framewire").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("JAVA_HOME", home.resolve("java").toString());
    builder.environment().put("FRAMEWIRE_BUILD", "never");
    Process process = builder.redirectErrorStream(true).start();
    String started = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), started);
    assertTrue(started.contains("org.framewire.cli.Framewire " + arguments[0]), started);
    return started.contains("-XX:TieredStopAtLevel=1");
  }
}
