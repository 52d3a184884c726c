package org.framewire.cli.inspection;

import java.util.Locale;

/** Writes shares for people. */
final class Shares {
  private Shares() {}

  /** A share in whole per cent, rounded down, so that 100 % means all; of nothing it is 0 %. */
  static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%d %%", whole == 0 ? 0 : 100 * part / whole);
  }
}
