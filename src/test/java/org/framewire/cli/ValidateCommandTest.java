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
import org.framewire.cli.exit.ExitCode;
import org.framewire.framing.labels.ToneLabels;
import org.framewire.framing.tone.ToneModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir Path folder;

  private static List<String> validate(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      String[] all = new String[arguments.length + 1];
      all[0] = "validate";
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      assertEquals(ExitCode.DONE.number(), Framewire.execute(all));
      return said.toString(StandardCharsets.UTF_8).lines().toList();
    } finally {
      System.setOut(before);
    }
  }

  private Path toneLabels() throws IOException {
    return Files.writeString(
        folder.resolve("tone.jsonl"),
        """
        {"sentence": "They praised him.", "targets": [{"from": 13, "to": 16, "polarity": 6}]}
        {"sentence": "They blamed him.", "targets": [{"from": 12, "to": 15, "polarity": 2}]}
        {"sentence": "They met him.", "targets": [{"from": 9, "to": 12, "polarity": 4}]}
        {"sentence": "They saw him.", "targets": [{"from": 9, "to": 12, "polarity": 2}]}
        """);
  }

  @Test
  void holdsTheShippedToneAgainstLabels() throws IOException {
    List<String> lines = validate("--lens", "tone", "--labels", toneLabels().toString());
    assertTrue(lines.get(0).startsWith("tone " + ToneModelFiles.SHIPPED_VERSION), lines.get(0));
    assertTrue(
        lines.stream().anyMatch(line -> line.matches("neutral +1 +1\\.000 +1\\.000 +1\\.000.*")),
        lines.toString());
  }

  @Test
  void saysWhenTheModelWasFittedToTheLabels() throws IOException {
    Path model = Files.createDirectory(folder.resolve("model"));
    Path labels = toneLabels();
    ToneModelFiles.write(ToneModelFiles.shipped(), model);
    String seen = ToneModelFiles.shipped().training().settings().get("labelsHash");
    Path card = model.resolve("model.json");
    Files.writeString(card, Files.readString(card).replace(seen, ToneLabels.read(labels).hash()));
    List<String> lines =
        validate("--lens", "tone", "--labels", labels.toString(), "--model", model.toString());
    assertTrue(lines.get(0).startsWith("the model was fitted to these very labels"), lines.get(0));
  }

  @Test
  void holdsToneByWordsAgainstLabels() throws IOException {
    List<String> lines =
        validate("--lens", "tone", "--labels", toneLabels().toString(), "--model", "tone-by-words");
    assertTrue(lines.get(0).endsWith("against 4 labelled examples of tone.jsonl"), lines.get(0));
    assertTrue(
        lines.contains("micro-F1 0.750 (answers that read nothing: commonest 0.500)"),
        lines.toString());
    // F1 of negative 2/3, of neutral 2/3, of positive 1; of "negative" for all 2/3 of one class.
    assertTrue(
        lines.contains("macro-F1 0.778 (answers that read nothing: commonest 0.222)"),
        lines.toString());
  }

  @Test
  void holdsTheShippedFramesAgainstLabels() throws IOException {
    Path labels =
        Files.writeString(
            folder.resolve("frames.jsonl"),
            "{\"id\": \"a\", \"frames\": [\"Economic\"], \"text\": \"Budget, debt, taxes, tariffs,"
                + " deficit, banks, inflation, wages and the stock market.\"}\n"
                + "{\"id\": \"b\", \"frames\": [\"Cultural identity\"], \"text\": \"A song.\"}\n");
    List<String> lines = validate("--labels", labels.toString());
    assertEquals(1, lines.stream().filter(line -> line.startsWith("micro-F1")).count());
    assertTrue(
        lines.stream().anyMatch(line -> line.matches("economic +1 +1\\.000 +1\\.000 +1\\.000.*")),
        lines.toString());
  }
}
