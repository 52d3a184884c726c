package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrendTest {
  @Test
  void givesValuesWorkedByHand() {
    Trend risen = Trend.against(12, 100, 20, 1000);
    assertEquals(2.047952047952, risen.expected(), 1e-12);
    assertEquals(3.922456732580, risen.z(), 1e-12);
    Trend gone = Trend.against(0, 50, 30, 700);
    assertEquals(2.175463623395, gone.expected(), 1e-12);
    assertEquals(-1.969289332179, gone.z(), 1e-12);
    assertEquals(4.794897531936, Trend.against(9, 40, 0, 300).z(), 1e-12);
  }

  @Test
  void refusesImpossibleCounts() {
    assertThrows(IllegalArgumentException.class, () -> Trend.against(5, 4, 0, 10));
    assertThrows(IllegalArgumentException.class, () -> Trend.against(1, 4, 11, 10));
    assertThrows(IllegalArgumentException.class, () -> Trend.against(-1, 4, 1, 10));
  }

  @Property
  void risesWithTheCountAndFallsWithThePast(
      @ForAll @IntRange(max = 99) int count, @ForAll @IntRange(max = 999) int before) {
    double z = Trend.against(count, 100, before, 1000).z();
    assertTrue(Trend.against(count + 1, 100, before, 1000).z() > z);
    assertTrue(Trend.against(count, 100, before + 1, 1000).z() < z);
  }

  @Property
  void hasTheSignOfTheDifference(
      @ForAll @IntRange(max = 100) int count, @ForAll @IntRange(max = 1000) int before) {
    Trend trend = Trend.against(count, 100, before, 1000);
    assertTrue(trend.z() * (trend.count() - trend.expected()) >= 0);
  }
}
