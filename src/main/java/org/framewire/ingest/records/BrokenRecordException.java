package org.framewire.ingest.records;

/** A record that is not what its file's format asks for. */
public final class BrokenRecordException extends Exception {
  private final Reason reason;

  public BrokenRecordException(Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
