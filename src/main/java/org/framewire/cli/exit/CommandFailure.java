package org.framewire.cli.exit;

/** Ends a command with one line for the user, which names the remedy. */
public final class CommandFailure extends RuntimeException {
  private final ExitCode exitCode;

  /**
   * @param message what is wrong, and the remedy
   */
  public CommandFailure(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** How the process ends. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
