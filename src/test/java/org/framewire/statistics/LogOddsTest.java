package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LogOddsTest {
  @Test
  void givesTheWorkedValues() {
    LogOdds odds =
        LogOdds.of(new LogOdds.Side(30, 50_000), new LogOdds.Side(10, 60_000), 0.5, 1000);
    assertEquals(1.24583, odds.delta(), 5e-6);
    assertEquals(0.128025, odds.variance(), 5e-7);
    assertEquals(3.48185, odds.z(), 5e-6);
  }

  @Test
  void refusesWhatIsNoCountOrPrior() {
    LogOdds.Side side = new LogOdds.Side(3, 10);
    LogOdds.Side impossible = new LogOdds.Side(11, 10);
    assertThrows(IllegalArgumentException.class, () -> LogOdds.of(side, impossible, 0.5, 10));
    assertThrows(IllegalArgumentException.class, () -> LogOdds.of(side, side, 0, 10));
    assertThrows(IllegalArgumentException.class, () -> LogOdds.of(side, side, 10, 10));
  }

  @Property
  void exchangingTheSidesTurnsTheSign(
      @ForAll @IntRange(max = 500) int one,
      @ForAll @IntRange(max = 500) int other,
      @ForAll @IntRange(min = 1, max = 999) int prior) {
    LogOdds.Side a = new LogOdds.Side(one, 5_000);
    LogOdds.Side b = new LogOdds.Side(other, 70_000);
    LogOdds there = LogOdds.of(a, b, prior / 100.0, 1000);
    LogOdds back = LogOdds.of(b, a, prior / 100.0, 1000);
    assertEquals(there.delta(), -back.delta(), 1e-12);
    assertEquals(there.variance(), back.variance(), 1e-12);
  }

  @Property
  void moreUsesRaiseDelta(
      @ForAll @IntRange(max = 500) int count, @ForAll @IntRange(min = 1, max = 100) int more) {
    LogOdds.Side other = new LogOdds.Side(40, 9_000);
    double fewer = LogOdds.of(new LogOdds.Side(count, 5_000), other, 0.3, 1000).delta();
    double plenty = LogOdds.of(new LogOdds.Side(count + more, 5_000), other, 0.3, 1000).delta();
    assertTrue(plenty > fewer);
  }
}
