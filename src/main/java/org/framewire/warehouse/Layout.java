package org.framewire.warehouse;

/**
 * What {@code _warehouse.json} says of a warehouse: how its directories are laid out. Written when
 * the first run publishes, and never again.
 *
 * @param version of the layout; this code reads and writes {@link #VERSION} alone
 * @param period the stretch of dates that shares a directory
 */
public record Layout(int version, Period period) {
  /** Tables of directories {@code period=...}, a manifest, an intent, a lease, staging. */
  public static final int VERSION = 1;

  static Layout of(Period period) {
    return new Layout(VERSION, period);
  }
}
