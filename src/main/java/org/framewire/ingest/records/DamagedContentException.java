package org.framewire.ingest.records;

import java.io.IOException;

/** Compressed data that end too early or are damaged, while the disk reads well. */
public final class DamagedContentException extends IOException {
  public DamagedContentException(Exception cause) {
    super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
  }
}
