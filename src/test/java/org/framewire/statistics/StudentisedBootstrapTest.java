package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.framewire.statistics.StudentisedBootstrap.Ends;
import org.framewire.statistics.StudentisedBootstrap.Estimate;
import org.junit.jupiter.api.Test;

class StudentisedBootstrapTest {
  private static final StudentisedBootstrap BOOTSTRAP = new StudentisedBootstrap(399, 20220922);
  private static final int RUNS = 1500;

  @Test
  void valueAndStandardErrorAreThoseOfARatio() {
    UnitSums sums = new UnitSums(1, 10);
    sums.add(1, new double[] {2}, new double[] {1});
    sums.add(2, new double[] {1}, new double[] {1});
    sums.add(3, new double[] {3}, new double[] {1});
    // Ratio 3/6; residuals 0, 1/2, -1/2; sqrt(3/2 * 1/2) / 6.
    Estimate estimate = BOOTSTRAP.estimates(sums)[0];
    assertEquals(0.5, estimate.value(), 1e-15);
    assertEquals(Math.sqrt(0.75) / 6, estimate.standardError(), 1e-15);
    assertEquals(3, estimate.units());
  }

  @Test
  void coversAsItClaims() {
    ToDoubleFunction<Random> normal = random -> 0.3 + 0.1 * random.nextGaussian();
    ToDoubleFunction<Random> skewed = random -> Math.exp(0.8 * random.nextGaussian());
    double skewedMean = Math.exp(0.32);
    assertEquals(0.95, coverage(20, normal, 0.3), 0.02);
    assertEquals(0.95, coverage(60, normal, 0.3), 0.02);
    assertEquals(0.93, coverage(20, skewed, skewedMean), 0.02);
    assertEquals(0.94, coverage(60, skewed, skewedMean), 0.02);
  }

  private static double coverage(int units, ToDoubleFunction<Random> score, double truth) {
    Random random = new Random(units);
    int covered = 0;
    for (int run = 0; run < RUNS; run++) {
      UnitSums sums = new UnitSums(1, 500);
      for (int unit = 0; unit < units; unit++) {
        double weight = 5 + random.nextInt(60);
        long name = PoissonWeights.unit(run + "/" + unit);
        sums.add(name, new double[] {weight}, new double[] {weight * score.applyAsDouble(random)});
      }
      Estimate estimate = BOOTSTRAP.estimates(sums)[0];
      covered += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
    }
    return (double) covered / RUNS;
  }

  /** Two high scores among many low ones: the truth is missed upward more likely than downward. */
  @Test
  void equalTailsAreSkewedAsTheScoresAreAndSymmetricEndsAreNot() {
    UnitSums sums = sums(List.of(0.1, 0.1, 0.1, 0.2, 0.1, 0.1, 0.2, 0.1, 0.9, 0.8), 1, 0);
    Estimate tails = BOOTSTRAP.estimates(sums)[0];
    Estimate symmetric = BOOTSTRAP.estimates(sums, new Ends[] {Ends.SYMMETRIC}, new double[1])[0];
    assertEquals(tails.value(), symmetric.value());
    assertEquals(tails.standardError(), symmetric.standardError());
    assertTrue(tails.high() - tails.value() > 1.5 * (tails.value() - tails.low()));
    double half = symmetric.high() - symmetric.value();
    assertEquals(half, symmetric.value() - symmetric.low(), 1e-12);
    assertTrue(half < tails.high() - tails.value() && half > tails.value() - tails.low());
  }

  @Test
  void unitsThatAreAllAlikeHaveNoWidth() {
    for (int units : new int[] {2, 5, 30}) {
      UnitSums sums = new UnitSums(2, 500);
      for (int unit = 0; unit < units; unit++) {
        sums.add(unit, new double[] {1, unit + 1}, new double[] {0.1, 0.7 * (unit + 1)});
      }
      for (Estimate estimate : BOOTSTRAP.estimates(sums)) {
        assertEquals(0, estimate.standardError());
        assertEquals(estimate.value(), estimate.low());
        assertEquals(estimate.value(), estimate.high());
      }
    }
  }

  @Test
  void oneUnitHasAValueOnlyAndNoUnitNothing() {
    UnitSums sums = new UnitSums(2, 500);
    sums.add(5, new double[] {1, 0}, new double[] {0.4, 0});
    Estimate[] estimates = BOOTSTRAP.estimates(sums);
    assertEquals(0.4, estimates[0].value());
    assertTrue(Double.isNaN(estimates[0].low()) && Double.isNaN(estimates[0].high()));
    assertNull(estimates[1]);
  }

  @Test
  void twoUnitsHaveStudentsInterval() {
    UnitSums sums = new UnitSums(1, 500);
    sums.add(5, new double[] {1}, new double[] {0.4});
    sums.add(6, new double[] {1}, new double[] {0.6});
    Estimate estimate = BOOTSTRAP.estimates(sums)[0];
    assertEquals(0.5 + 12.706204736 * 0.1, estimate.high(), 1e-6);
  }

  /** Measures that have their weights in common, and one that has not. */
  @Test
  void aMeasureIsEstimatedAsByItself() {
    Random random = new Random(3);
    UnitSums together = new UnitSums(3, 500);
    UnitSums[] alone = {new UnitSums(1, 500), new UnitSums(1, 500), new UnitSums(1, 500)};
    for (int unit = 0; unit < 37; unit++) {
      double weight = 1 + random.nextInt(9);
      double[] weights = {weight, weight, unit % 3};
      double[] scores = random.doubles(3).toArray();
      together.add(PoissonWeights.unit("u" + unit), weights, scores);
      for (int measure = 0; measure < 3; measure++) {
        alone[measure].add(
            PoissonWeights.unit("u" + unit),
            new double[] {weights[measure]},
            new double[] {scores[measure]});
      }
    }
    Estimate[] estimates = BOOTSTRAP.estimates(together);
    Ends[] someEnds = {Ends.EQUAL_TAILED, null, Ends.EQUAL_TAILED};
    Estimate[] some = BOOTSTRAP.estimates(together, someEnds, new double[3]);
    for (int measure = 0; measure < 3; measure++) {
      assertEquals(BOOTSTRAP.estimates(alone[measure])[0], estimates[measure]);
      assertEquals(estimates[measure].value(), some[measure].value());
      assertEquals(measure == 1, Double.isNaN(some[measure].high()));
    }
    assertEquals(estimates[0], some[0]);
    assertEquals(estimates[2], some[2]);
  }

  @Test
  void refusesTooFewReplicates() {
    assertThrows(IllegalArgumentException.class, () -> new StudentisedBootstrap(38, 1));
  }

  @Property(tries = 200)
  void alwaysGivesAnIntervalAroundItsValue(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = 0, max = 1) Double> scores) {
    Estimate estimate = BOOTSTRAP.estimates(sums(scores, 1, 0))[0];
    assertTrue(Double.isFinite(estimate.low()) && Double.isFinite(estimate.high()));
    assertTrue(estimate.low() <= estimate.high());
    assertTrue(estimate.standardError() >= 0);
  }

  @Property(tries = 100)
  void scalesAndShiftsWithTheScores(
      @ForAll @Size(min = 6, max = 30) List<@DoubleRange(min = 0, max = 1) Double> scores) {
    Estimate plain = BOOTSTRAP.estimates(sums(scores, 1, 0))[0];
    Estimate moved = BOOTSTRAP.estimates(sums(scores, 8, 3))[0];
    if (plain.standardError() > 1e-6) {
      double tolerance = 1e-6 * (1 + Math.abs(plain.low()) + Math.abs(plain.high()));
      assertEquals(3 + 8 * plain.value(), moved.value(), 1e-9);
      assertEquals(3 + 8 * plain.low(), moved.low(), 8 * tolerance);
      assertEquals(3 + 8 * plain.high(), moved.high(), 8 * tolerance);
    }
  }

  private static UnitSums sums(List<Double> scores, double scale, double shift) {
    UnitSums sums = new UnitSums(1, 500);
    for (int unit = 0; unit < scores.size(); unit++) {
      sums.add(
          PoissonWeights.unit("unit " + unit),
          new double[] {1},
          new double[] {shift + scale * scores.get(unit)});
    }
    return sums;
  }
}
