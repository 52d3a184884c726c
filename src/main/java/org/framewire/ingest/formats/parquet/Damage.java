package org.framewire.ingest.formats.parquet;

import java.io.UncheckedIOException;
import org.framewire.ingest.records.Reason;

/** Says what is wrong with a part of a file, from the failure that it led to. */
final class Damage {
  private Damage() {}

  /** The innermost message of a failure, in one line. */
  static String describe(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String message = innermost.getMessage();
    return message == null || message.isBlank()
        ? innermost.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  /**
   * Whether the file is beyond this reader (its disk or network failed, or it is of a kind that is
   * not read), or is damaged.
   */
  static Reason reason(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UncheckedIOException || at instanceof UnsupportedOperationException) {
        return Reason.UNREADABLE_FILE;
      }
    }
    return Reason.CUT_OFF;
  }
}
