package org.framewire.cli.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.entities.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesTest {
  private static final LocalDate LONG_AFTER = LocalDate.of(2040, 5, 1);

  @TempDir private Path folder;

  private Settings settings(String json) throws IOException {
    return Settings.read(Files.writeString(folder.resolve("settings.json"), json));
  }

  private Settings naming(String entities) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), entities);
    return settings("{\"entities\": \"" + file + "\"}");
  }

  @Test
  void theUsersFileIsPartOfTheVersion() throws IOException {
    Gazetteer shipped = Entities.load(Settings.DEFAULTS);
    assertEquals(Gazetteer.load().version(), shipped.version());
    assertNotEquals(shipped.version(), Entities.load(naming("{\"leaders\": []}")).version());
  }

  @Test
  void aFileThatCannotBeUsedIsABadSetting() throws IOException {
    CommandFailure missing =
        assertThrows(
            CommandFailure.class,
            () -> Entities.load(settings("{\"entities\": \"nowhere.json\"}")));
    assertEquals(
        "bad settings: entities is nowhere.json, which cannot be read: name an existing JSON file",
        missing.getMessage());
    Settings wrong = naming("{\"countries\": [{\"id\": \"ABC\"}]}");
    CommandFailure failure = assertThrows(CommandFailure.class, () -> Entities.load(wrong));
    assertTrue(failure.getMessage().endsWith("mine.json: ABC: no \"name\". Give it as a string."));
  }

  @Test
  void newerArticlesAreTold() {
    Gazetteer gazetteer = Gazetteer.load();
    String told = Entities.behind(gazetteer, LONG_AFTER);
    assertTrue(told.startsWith("articles reach to 2040-05-01, but who leads was checked"), told);
    assertTrue(told.contains("ABW 2026-01-31"), told);
    assertNull(Entities.behind(gazetteer, LocalDate.of(2026, 1, 31)));
    assertNull(Entities.behind(gazetteer, null));
  }

  @Test
  void newerArticlesFailTheRunWhereSettingsSaySo() throws IOException {
    Gazetteer gazetteer = Gazetteer.load();
    Settings strict = settings("{\"entitiesMustBeCurrent\": true}");
    CommandFailure failure =
        assertThrows(
            CommandFailure.class, () -> Entities.requireCurrent(gazetteer, LONG_AFTER, strict));
    assertTrue(failure.getMessage().startsWith("nothing was published: articles reach to"));
    assertDoesNotThrow(() -> Entities.requireCurrent(gazetteer, LONG_AFTER, Settings.DEFAULTS));
    assertDoesNotThrow(() -> Entities.requireCurrent(gazetteer, LocalDate.of(2026, 1, 31), strict));
  }
}
