package org.framewire.ingest.outlets;

/** A file of outlets that cannot be used: the message names the file, the entry and the remedy. */
public final class OutletException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutletException(String file, String entry, String problem, String remedy) {
    super(file + ": " + entry + ": " + problem + ". " + remedy + ".");
  }
}
