package org.framewire.cli.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.ingest.records.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code CommandLineTest} does not see: settings that are well written. */
class SettingsTest {
  @TempDir Path folder;

  @Test
  void fieldsOfTheDumpAreSetByPart() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("fields.json"), "{\"fields\": {\"text\": \"corpo\", \"date\": []}}");
    Settings settings = Settings.read(file);
    assertEquals(List.of("corpo"), settings.readSettings().fields().names().get(Field.TEXT));
    Path printed = Files.writeString(folder.resolve("printed.json"), settings.toJson());
    assertEquals(settings, Settings.read(printed));
  }

  @Test
  void printedSettingsAreReadBackAsTheyWere() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), Settings.DEFAULTS.toJson());
    assertEquals(Settings.DEFAULTS, Settings.read(file));
    Path one =
        Files.writeString(folder.resolve("one.json"), "{\n// fewer\n\"minimumTokens\": 5}\n");
    assertEquals(5, Settings.read(one).minimumTokens());
    assertEquals(Settings.DEFAULTS.pairArticles(), Settings.read(one).pairArticles());
  }
}
