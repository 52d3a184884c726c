package org.framewire.ingest.files;

/** Inputs that a run cannot start from; the message is one line and names the remedy. */
public final class IngestException extends RuntimeException {

  /** What is wrong, for the exit code of the command. */
  public enum Kind {
    /** The inputs name no file that could be read. */
    NO_INPUT,
    /** An input is there and cannot be read: no permission, a broken disk, an unknown scheme. */
    UNREADABLE
  }

  private final Kind kind;

  public IngestException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public IngestException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
