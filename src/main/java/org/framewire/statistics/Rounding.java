package org.framewire.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How doubles are rounded before they are published. */
public final class Rounding {
  private static final int DECIMALS = 6;

  private Rounding() {}

  /**
   * The number to six decimals, halves away from zero, and never minus zero. It hides the last bits
   * in which two machines may differ.
   *
   * @throws NumberFormatException when the number is not finite: such a number is a fault upstream
   */
  public static double published(double number) {
    return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }
}
