package org.framewire.cli.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.settings.Settings;

/**
 * When a run began, how it is called and which night it is of: the only place where the clock is
 * read for a table, and only for {@code runs}.
 *
 * @param asked the night that the user asked for, or null
 */
public record RunIdentity(Instant startedAt, String id, LocalDate asked) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** The days of outlets east of Greenwich begin before UTC's. */
  private static final int DAYS_AHEAD = 1;

  /** A run that begins now, called by the time and the hash of its settings. */
  public static RunIdentity now(Settings settings) {
    return now(settings, null);
  }

  /**
   * A run for a night, that begins now.
   *
   * @param asked the night, or null for none in particular
   * @throws CommandFailure where that night is yet to come
   */
  static RunIdentity now(Settings settings, LocalDate asked) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    RunIdentity begun = new RunIdentity(now, STAMP.format(now) + "-" + settings.hash(), asked);
    if (asked != null && asked.isAfter(begun.today().plusDays(DAYS_AHEAD))) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS,
          "--date " + asked + " is yet to come: give the night whose articles are read");
    }
    return begun;
  }

  /** The run's own date: the night that was asked for, else the day in UTC on which it began. */
  public LocalDate date() {
    return asked == null ? today() : asked;
  }

  /** The last day that an article of this run can be of. */
  LocalDate latestDay() {
    return date().plusDays(DAYS_AHEAD);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(startedAt, ZoneOffset.UTC);
  }
}
