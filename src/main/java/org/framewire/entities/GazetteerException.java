package org.framewire.entities;

/** A gazetteer file that cannot be used: the message names the file, the entity and the remedy. */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GazetteerException(String file, String entity, String problem, String remedy) {
    super(file + ": " + entity + ": " + problem + ". " + remedy + ".");
  }
}
