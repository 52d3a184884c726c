package org.framewire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.run.Run;
import org.framewire.cli.settings.ProgramVersion;
import org.framewire.cli.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The nightly job: dumps in, tables out. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = "Reads dumps and publishes all tables. Without options: the sample data.",
    footer = {
      "",
      "Exit codes: 0 done, 10 done with warnings, 20 no input, 30 a quality gate failed (nothing",
      "was published), 40 bad settings, 50 unreadable input, 1 crash."
    })
final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      defaultValue = "${sys:framewire.home:-.}/data-sample",
      description = "A file, a folder (read with all below it) or a glob; may be given repeatedly.")
  private List<String> inputs;

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      defaultValue = "warehouse",
      description = "Where the tables are (default: ${DEFAULT-VALUE}).")
  private String warehouse;

  @Option(names = "--from", paramLabel = "DAY", description = "Skip articles before this day.")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Skip articles after this day.")
  private LocalDate to;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = {
        "The night asked for: window tables end on it, and later days than the one behind it are",
        "none. Without it: the last day stored, and today."
      })
  private LocalDate date;

  @Option(names = "--settings", paramLabel = "FILE", description = "JSON with other settings.")
  private Path settingsFile;

  @Option(
      names = "--dry-run",
      description = "Say what would be read and where it would go; write nothing.")
  private boolean dryRun;

  @Option(names = "--print-settings", description = "Print the settings in force, and end.")
  private boolean printSettings;

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.readOrDefaults(settingsFile);
    if (printSettings) {
      System.out.println(settings.toJson());
      return ExitCode.DONE.number();
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS, "--to " + to + " is before --from " + from + ": swap them");
    }
    Run run = new Run(inputs, warehouse, from, to, date, settings);
    return (dryRun ? run.describe() : run.execute()).number();
  }
}
