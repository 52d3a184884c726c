package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.framewire.statistics.Shrinkage.Observed;
import org.junit.jupiter.api.Test;

class ShrinkageTest {
  /** Cases and others, vaccinated and not: 13 trials of BCG (Colditz and others 1994). */
  private static final int[][] BCG_TRIALS = {
    {4, 119, 11, 128},
    {6, 300, 29, 274},
    {3, 228, 11, 209},
    {62, 13536, 248, 12619},
    {33, 5036, 47, 5761},
    {180, 1361, 372, 1079},
    {8, 2537, 10, 619},
    {505, 87886, 499, 87892},
    {29, 7470, 45, 7232},
    {17, 1699, 65, 1600},
    {186, 50448, 141, 27197},
    {5, 2493, 3, 2338},
    {27, 16886, 29, 17825}
  };

  @Test
  void givesThePublishedValuesOfTheBcgTrials() {
    List<Observed> trials = new ArrayList<>();
    for (int[] trial : BCG_TRIALS) {
      double treated = trial[0] + trial[1];
      double control = trial[2] + trial[3];
      double logRatio = Math.log(trial[0] / treated) - Math.log(trial[2] / control);
      double variance = 1.0 / trial[0] - 1 / treated + 1.0 / trial[2] - 1 / control;
      trials.add(new Observed(logRatio, Math.sqrt(variance), 1000));
    }
    Shrinkage shrinkage = Shrinkage.of(trials, 20);
    assertEquals(0.3087602629, shrinkage.between(), 1e-9);
    assertEquals(-0.7141172221, shrinkage.mean(), 1e-9);
    Shrinkage.Posterior first = shrinkage.posteriors().get(0);
    assertEquals(-0.7993909732, first.value(), 1e-9);
    assertEquals(-1.6000816818, first.low(), 1e-9);
    assertEquals(0.0012997354, first.high(), 1e-9);
  }

  @Test
  void groupsThatNoiseExplainsAreAllTheMean() {
    Shrinkage shrinkage =
        Shrinkage.of(List.of(new Observed(0.30, 0.1, 50), new Observed(0.32, 0.1, 50)), 20);
    assertEquals(0, shrinkage.between());
    assertEquals(0.31, shrinkage.posteriors().get(0).value(), 1e-12);
    assertEquals(0.31, shrinkage.posteriors().get(1).value(), 1e-12);
  }

  @Test
  void fewUnitsTakeThePooledVariance() {
    // Unit variances 0.04·100 = 4 and 0.0001·5 = 0.0005; pooled (99·4 + 4·0.0005)/103.
    double pooled = (99 * 4 + 4 * 0.0005) / 103;
    Shrinkage few = Shrinkage.of(List.of(new Observed(1, 0.2, 100), new Observed(5, 0.01, 5)), 20);
    Shrinkage explicit =
        Shrinkage.of(
            List.of(new Observed(1, 0.2, 100), new Observed(5, Math.sqrt(pooled / 5), 5)), 0);
    assertEquals(explicit.between(), few.between(), 1e-9);
    assertEquals(explicit.posteriors().get(1).value(), few.posteriors().get(1).value(), 1e-9);
  }

  @Test
  void withoutAnyNoiseNothingIsDrawn() {
    Shrinkage shrinkage = Shrinkage.of(List.of(new Observed(1, 0, 50), new Observed(3, 0, 50)), 20);
    assertEquals(2, shrinkage.between(), 1e-12);
    assertEquals(new Shrinkage.Posterior(3, 3, 3), shrinkage.posteriors().get(1));
  }

  @Test
  void oneGroupIsItsOwnMean() {
    Shrinkage alone = Shrinkage.of(List.of(new Observed(0.4, 0.1, 30)), 20);
    assertEquals(0.4, alone.posteriors().get(0).value(), 1e-12);
    assertThrows(
        IllegalArgumentException.class, () -> Shrinkage.of(List.of(new Observed(0.4, 0.1, 1)), 20));
  }

  @Property
  void drawsTowardTheMeanAndNotBeyond(
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -3, max = 3) Double> values,
      @ForAll @DoubleRange(min = 0.01, max = 2) double error) {
    List<Observed> groups = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      groups.add(new Observed(values.get(i), error * (1 + i % 3), 30));
    }
    Shrinkage shrinkage = Shrinkage.of(groups, 20);
    assertTrue(shrinkage.between() >= 0);
    for (int i = 0; i < groups.size(); i++) {
      double value = groups.get(i).value();
      double drawn = shrinkage.posteriors().get(i).value();
      assertTrue(drawn >= Math.min(value, shrinkage.mean()) - 1e-9);
      assertTrue(drawn <= Math.max(value, shrinkage.mean()) + 1e-9);
    }
  }
}
