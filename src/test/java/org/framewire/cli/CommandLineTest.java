package org.framewire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewire.cli.exit.ExitCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  @TempDir Path folder;

  /** What a command says on standard error, and how it ends. */
  private record Ending(int exitCode, String message) {}

  private static Ending run(String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      int exitCode = Framewire.execute(arguments);
      return new Ending(exitCode, said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run --bogus | 40 | --help",
        "run --input /there/is/no/such/place | 20 | check the spelling",
        "run --from 2022-13-01 | 40 | write it as",
        "run --from 2022-02-01 --to 2022-01-01 | 40 | swap them",
        "run --date 2206-09-22 | 40 | yet to come",
        "run --warehouse s3a://bucket/warehouse | 40 | s3a://bucket/warehouse: tables are published",
        "run --dry-run --warehouse gs://bucket/w | 40 | give a local folder or one on HDFS",
        "run --settings /there/is/none.json | 40 | existing JSON file",
        "frobnicate | 40 | --help",
        "train --input data-sample | 40 | --model",
        "train --input data-sample --model target/none | 40 | --labels FILE, or --input PATH",
        "train --lens nonsense --labels pom.xml --model target/none | 40 | say frames or tone",
        "train --lens axes --labels pom.xml --model target/none | 40 | leave --labels out",
        "train --lens tone --input data-sample --model target/none | 40 | give --labels FILE",
        "train --labels pom.xml --input data-sample --model target/none | 40 | leave one out",
        "train --labels pom.xml --model target/none | 50 | pom.xml, line 1 is not JSON",
        "validate --lens tone | 40 | --labels",
        "validate --labels nowhere | 50 | give a file of JSON Lines",
        "validate --labels pom.xml | 50 | pom.xml, line 1 is not JSON",
        "train --input data-sample --corpus c --model m --lens taste | 40 | say frames or tone",
        "train --input data-sample --corpus c --model m --axes a.txt | 40 | goes with --lens axes",
        "train --input data-sample --corpus c --model m --lens axes --axes /none.txt | 40 | existing"
      })
  void aMistakeEndsWithOneLineThatNamesTheRemedy(String line, int exitCode, String remedy) {
    Ending ending = run(line.split(" ", -1));
    assertEquals(exitCode, ending.exitCode(), ending.message());
    assertEquals(1, ending.message().lines().count(), ending.message());
    assertTrue(ending.message().contains(remedy), ending.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"minimumTokns\": 3} | minimumTokns, which is no setting",
        "{\"minimumTokens\": 0} | minimumTokens is 0: give 1 or more",
        "{\"minimumTokens\": } | line 1",
        "{\"rejectedShareLimit\": 7} | share from 0 to 1",
        "{\"rejectedShareFails\": -0.1} | share from 0 to 1",
        "{\"fields\": {\"corpus\": [\"a\"]}} | give text, title, date, url, outlet",
        "{\"fields\": null} | fields is null",
        "{\"fields\": {\"text\": [null]}} | fields.text has a null",
        "{\"keepVersion\": \"best\"} | keepVersion is best: give",
        "{\"keepVersion\": null} | keepVersion is null: give",
      })
  void badSettingsSayWhichAndWhy(String json, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), json);
    Ending ending = run("run", "--settings", file.toString());
    assertEquals(ExitCode.BAD_SETTINGS.number(), ending.exitCode());
    assertEquals(1, ending.message().lines().count(), ending.message());
    assertTrue(ending.message().contains(why), ending.message());
  }
}
