package org.framewire.cli.exit;

/** How a command ends; schedulers act on the number. */
public enum ExitCode {
  DONE(0, "done"),
  CRASHED(1, "crashed"),
  DONE_WITH_WARNINGS(10, "done with warnings"),
  NO_INPUT(20, "no input"),
  GATE_FAILED(30, "a quality gate failed, nothing was published"),
  BAD_SETTINGS(40, "bad settings"),
  UNREADABLE_INPUT(50, "unreadable input");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** What the process returns, 0 to 50. */
  public int number() {
    return number;
  }

  /** The same in words. */
  public String meaning() {
    return meaning;
  }
}
