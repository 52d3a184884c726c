package org.framewire.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.settings.Settings;
import org.junit.jupiter.api.Test;

class RunIdentityTest {
  private static final Instant BEGUN = Instant.parse("2026-03-01T23:30:00Z");

  @Test
  void theDateIsTheNightAskedForElseTheDayItRuns() {
    LocalDate night = LocalDate.of(2022, 9, 22);
    assertEquals(night, new RunIdentity(BEGUN, "run", night).date());
    assertEquals(LocalDate.of(2022, 9, 23), new RunIdentity(BEGUN, "run", night).latestDay());
    assertEquals(LocalDate.of(2026, 3, 1), new RunIdentity(BEGUN, "run", null).date());
    assertEquals(LocalDate.of(2026, 3, 2), new RunIdentity(BEGUN, "run", null).latestDay());
  }

  @Test
  void aNightThatIsYetToComeIsRefused() throws IOException {
    Settings settings = Settings.readOrDefaults(null);
    LocalDate today = RunIdentity.now(settings).date();
    assertEquals(today.plusDays(1), RunIdentity.now(settings, today.plusDays(1)).date());
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> RunIdentity.now(settings, today.plusDays(3)));
    assertEquals(ExitCode.BAD_SETTINGS, failure.exitCode());
    assertTrue(failure.getMessage().contains("yet to come"), failure.getMessage());
  }
}
