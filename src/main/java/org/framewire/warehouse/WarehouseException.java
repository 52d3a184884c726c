package org.framewire.warehouse;

/**
 * Why a warehouse cannot be read or written. The message is one line for the person who started the
 * run: what is wrong, where, and what to do about it.
 */
public class WarehouseException extends RuntimeException {
  public WarehouseException(String message) {
    super(message);
  }

  public WarehouseException(String message, Throwable cause) {
    super(message, cause);
  }
}
