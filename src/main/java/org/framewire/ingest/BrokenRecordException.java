package org.framewire.ingest;

/** A record that is not what its file's format asks for. */
final class BrokenRecordException extends Exception {
  private final Reason reason;

  BrokenRecordException(Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
