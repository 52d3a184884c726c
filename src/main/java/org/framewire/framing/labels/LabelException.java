package org.framewire.framing.labels;

/** Labels that cannot be used; the message names file, record and remedy. */
public final class LabelException extends RuntimeException {
  public LabelException(String message) {
    super(message);
  }

  LabelException(String message, Throwable cause) {
    super(message, cause);
  }
}
