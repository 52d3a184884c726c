package org.framewire.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.exit.Failures;
import org.framewire.cli.settings.ProgramVersion;
import org.framewire.tables.ContractsPage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The program: one command a job. */
@Command(
    name = "framewire",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "Reads dumps of news articles and publishes tables: words, countries and leaders, framing.",
    subcommands = {
      InspectCommand.class,
      RunCommand.class,
      ExplainCommand.class,
      MatchCommand.class,
      TrainCommand.class,
      ValidateCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Framewire implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /** Runs a command; returns its exit code. */
  static int execute(String... arguments) {
    return new CommandLine(new Framewire())
        .registerConverter(LocalDate.class, Framewire::day)
        .setParameterExceptionHandler(Framewire::badArguments)
        .setExecutionExceptionHandler(Failures::report)
        .execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }

  @Command(name = "tables", description = "Prints the documentation of all tables, in Markdown.")
  void tables() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(ContractsPage.markdown());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day: write it as 2022-09-22");
    }
  }

  private static int badArguments(ParameterException failure, String[] arguments) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    System.err.println(
        "framewire: "
            + failure.getMessage().replace('\n', ' ')
            + ": `"
            + command
            + " --help` lists what it takes");
    return ExitCode.BAD_SETTINGS.number();
  }
}
