package org.framewire.cli.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.framewire.cli.settings.Settings;

/**
 * When a run began and how it is called: the only place where the clock is read for a table, and
 * only for {@code runs}.
 */
public record RunIdentity(Instant startedAt, String id) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** A run that begins now, called by the time and the hash of its settings. */
  public static RunIdentity now(Settings settings) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new RunIdentity(now, STAMP.format(now) + "-" + settings.hash());
  }
}
