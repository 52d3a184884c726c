package org.framewire.cli.exit;

import org.framewire.framing.labels.LabelException;
import org.framewire.ingest.files.IngestException;
import org.framewire.warehouse.UnfitLocationException;
import org.framewire.warehouse.WarehouseException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command failed, and gives the exit code. */
public final class Failures {
  private static final String TRACE = "FRAMEWIRE_TRACE";

  private Failures() {}

  /** For picocli: prints the failure and returns the exit code. */
  public static int report(Exception failure, CommandLine command, ParseResult arguments) {
    System.err.println("framewire: " + message(failure));
    if (System.getenv(TRACE) != null) {
      failure.printStackTrace();
    }
    return exitCode(failure).number();
  }

  /** How a process ends that failed with this; {@link ExitCode#CRASHED} where no cause is known. */
  public static ExitCode exitCode(Throwable failure) {
    if (failure instanceof CommandFailure known) {
      return known.exitCode();
    }
    if (failure instanceof IngestException input) {
      return input.kind() == IngestException.Kind.NO_INPUT
          ? ExitCode.NO_INPUT
          : ExitCode.UNREADABLE_INPUT;
    }
    if (failure instanceof LabelException) {
      return ExitCode.UNREADABLE_INPUT;
    }
    if (failure instanceof UnfitLocationException) {
      return ExitCode.BAD_SETTINGS;
    }
    return ExitCode.CRASHED;
  }

  /** One line for the user: what is wrong and the remedy, or how to find out where it crashed. */
  public static String message(Throwable failure) {
    if (failure instanceof CommandFailure
        || failure instanceof IngestException
        || failure instanceof LabelException
        || failure instanceof WarehouseException) {
      return failure.getMessage();
    }
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String text =
        root.getMessage() == null ? "" : ": " + root.getMessage().lines().findFirst().orElse("");
    return "crashed with "
        + root.getClass().getSimpleName()
        + text
        + "; set "
        + TRACE
        + "=1 to see where, and report it with that";
  }
}
