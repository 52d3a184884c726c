package org.framewire.warehouse;

/** A warehouse was asked for where none can be: the user must give another place. */
public final class UnfitLocationException extends WarehouseException {
  UnfitLocationException(String message) {
    super(message);
  }
}
