package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RoundingTest {
  @Test
  void roundsToSixDecimalsAwayFromZero() {
    assertEquals(0.123457, Rounding.published(0.1234565));
    assertEquals(-0.123457, Rounding.published(-0.1234565));
    assertEquals(12.0, Rounding.published(12));
    assertEquals(0.3, Rounding.published(0.1 + 0.2));
  }

  @Test
  void hasNoMinusZeroAndNoHoles() {
    assertEquals(Double.doubleToLongBits(0.0), Double.doubleToLongBits(Rounding.published(-1e-9)));
    assertThrows(NumberFormatException.class, () -> Rounding.published(Double.NaN));
  }
}
