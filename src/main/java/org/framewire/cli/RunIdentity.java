package org.framewire.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * When a run began and how it is called: the only place where the clock is read for a table, and
 * only for {@code runs}.
 */
record RunIdentity(Instant startedAt, String id) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  static RunIdentity now(Settings settings) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new RunIdentity(now, STAMP.format(now) + "-" + settings.hash());
  }
}
