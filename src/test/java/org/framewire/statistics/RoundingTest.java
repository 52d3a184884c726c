package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RoundingTest {
  @Test
  void roundsToSixDecimalsAwayFromZero() {
    assertEquals(0.123457, Rounding.published(0.1234565));
    assertEquals(-0.123457, Rounding.published(-0.1234565));
    assertEquals(12.0, Rounding.published(12));
    assertEquals(0.3, Rounding.published(0.1 + 0.2));
  }

  /** The quick way for most numbers and the way by decimals. */
  @Property(tries = 2000)
  void roundsAsDecimalsDo(@ForAll @DoubleRange(min = -2e6, max = 2e6) double number) {
    for (double one : new double[] {number, number / 1e6, number / 1e12}) {
      assertEquals(
          BigDecimal.valueOf(one).setScale(6, RoundingMode.HALF_UP).doubleValue() + 0.0,
          Rounding.published(one));
    }
  }

  @Test
  void hasNoMinusZeroAndNoHoles() {
    assertEquals(Double.doubleToLongBits(0.0), Double.doubleToLongBits(Rounding.published(-1e-9)));
    assertThrows(NumberFormatException.class, () -> Rounding.published(Double.NaN));
  }
}
