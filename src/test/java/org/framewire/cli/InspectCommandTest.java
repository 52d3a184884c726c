package org.framewire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.framewire.cli.exit.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code inspect} says of dumps, as it was looked at and found right. {@code
 * -Dgolden.update=true} writes it anew, for a person to read the difference.
 */
class InspectCommandTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String SENTENCE =
      "El puerto cerró por tercer día y los pescadores esperan en el muelle a que pase el viento. ";

  @TempDir Path folder;

  /** What a command says on standard output, and how it ends. */
  private record Ending(int exitCode, String text) {}

  private static Ending inspect(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      int exitCode = Framewire.execute(arguments);
      return new Ending(exitCode, said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }

  private void assertGolden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name + ".txt");
    String today = text.replace(folder.toString(), "DUMP");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, today);
    }
    assertEquals(Files.readString(golden), today);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private void writeSpanishCells() throws IOException {
    StringBuilder cells = new StringBuilder("nro;titular;fecha_hora;enlace;cuerpo;foto\n");
    for (int i = 1; i <= 20; i++) {
      cells.append(
          String.format(
              Locale.ROOT,
              "%d;El puerto cerrado, día %d;%d/4/2019;https://diario.example/n/%d;\"%s\";%s%n",
              i,
              i,
              i,
              i,
              SENTENCE.repeat(3) + i,
              "https://diario.example/" + i + ".jpg"));
    }
    write("diario.csv", cells.toString());
  }

  private void writeApiLines() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"source\": {\"id\": null, \"name\": \"Diario\"}, \"title\": \"Puerto %d\","
                  + " \"publishedAt\": \"2019-04-%02dT10:00:00Z\","
                  + " \"url\": \"https://diario.example/2019/04/0%d/puerto\","
                  + " \"content\": %s, \"description\": \"%s\"}%n",
              i,
              i,
              i,
              i == 3 ? "null" : "\"" + i + " " + SENTENCE.repeat(2) + "\"",
              SENTENCE));
    }
    write("api.jsonl", lines + "{\"title\": \"cut o\n");
  }

  @Test
  void saysWhatTheSampleIs() throws IOException {
    Ending ending = inspect("inspect", "data-sample");
    assertEquals(ExitCode.DONE.number(), ending.exitCode());
    assertGolden("inspect-sample", ending.text());
  }

  @Test
  void saysHowManyTextsTheirServiceCutOff() throws IOException {
    String whole = "{\"title\": \"Puerto\", \"content\": \"" + SENTENCE.repeat(2) + "\"}\n";
    write("api.jsonl", whole + whole.replace("viento. \"", "viento. … [+1234 chars]\""));
    String text = inspect("inspect", folder.toString()).text();
    assertTrue(text.contains("cut off    1, by the service"), text);
  }

  @Test
  void saysWhatAnOddDumpIsAndWhatWouldHelp() throws IOException {
    writeSpanishCells();
    writeApiLines();
    write("notes.bin", "\u0001\u0002\u0003");
    Ending ending = inspect("inspect", folder.toString());
    assertEquals(ExitCode.DONE.number(), ending.exitCode());
    assertGolden("inspect-odd", ending.text());
  }

  @Test
  void theSettingsItGivesMakeTheDumpReadable() throws IOException {
    writeSpanishCells();
    String cells = folder.resolve("diario.csv").toString();
    Ending before = inspect("inspect", cells);
    assertEquals(ExitCode.UNREADABLE_INPUT.number(), before.exitCode());
    String snippet = before.text().substring(before.text().indexOf("\n{\n"));
    Path settings = Files.writeString(folder.resolve("settings.json"), snippet);
    Ending after = inspect("inspect", "--settings", settings.toString(), cells);
    assertEquals(ExitCode.DONE.number(), after.exitCode());
    assertTrue(after.text().contains("Can be used: 20 of 20 records (100 %)"), after.text());
    assertTrue(after.text().contains("Settings: nothing to set."), after.text());
  }

  @Test
  void looksAtTheRecordsThatARunReads() throws IOException {
    String article = "{\"title\": \"Puerto\", \"content\": \"" + SENTENCE.repeat(2) + "%d\"}";
    write(
        "answer.json",
        "{\"status\": \"ok\", \"articles\": ["
            + article.formatted(1)
            + ", "
            + article.formatted(2)
            + "]}");
    Ending ending = inspect("inspect", folder.toString());
    assertTrue(ending.text().contains("Can be used: 2 of 2 records (100 %)"), ending.text());
    assertTrue(ending.text().contains("Settings: nothing to set."), ending.text());
  }

  @Test
  void noInputAndBadNumbersHaveTheirExitCodes() {
    assertEquals(ExitCode.NO_INPUT.number(), inspect("inspect", "/there/is/none").exitCode());
    assertEquals(
        ExitCode.BAD_SETTINGS.number(),
        inspect("inspect", "--records", "0", "data-sample").exitCode());
    assertEquals(ExitCode.BAD_SETTINGS.number(), inspect("inspect").exitCode());
  }

  @Test
  void looksAtFewRecordsOfFewFilesWhenAsked() {
    Ending ending = inspect("inspect", "--files", "3", "--records", "2", "data-sample");
    assertTrue(
        ending.text().contains("Looked at 3 of the files, up to 2 records of each: 4 records."),
        ending.text());
  }

  @Test
  void theSampleOfFilesIsSpreadOverAll() {
    List<Integer> all = IntStream.range(0, 10).boxed().toList();
    assertEquals(List.of(0, 2, 5, 7), InspectCommand.spread(all, 4));
    assertEquals(all, InspectCommand.spread(all, 10));
    assertEquals(all, InspectCommand.spread(all, 50));
  }
}
