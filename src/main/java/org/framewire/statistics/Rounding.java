package org.framewire.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How doubles are rounded before they are published. */
public final class Rounding {
  private static final int DECIMALS = 6;
  private static final double SCALE = 1e6;

  /** Numbers whose scaled part behind the point is told without a doubt. */
  private static final double PLAIN = 1e6;

  private Rounding() {}

  /**
   * The number to six decimals, halves away from zero, and never minus zero. It hides the last bits
   * in which two machines may differ.
   *
   * @throws NumberFormatException when the number is not finite: such a number is a fault upstream
   */
  public static double published(double number) {
    double scaled = Math.abs(number) * SCALE;
    double whole = Math.rint(scaled);
    // Far from a half both ways agree, and this one is ten times as quick.
    if (Math.abs(number) < PLAIN && Math.abs(scaled - whole) < 0.499) {
      return (number < 0 ? -whole : whole) / SCALE + 0.0;
    }
    return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }
}
