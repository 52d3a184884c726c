package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitSumsTest {
  @Test
  void keepsUnitsApartUpToTheLimit() {
    UnitSums sums = sums(20, 20, 3);
    assertEquals(20, sums.held());
    assertEquals(20, sums.added());
    assertEquals(20, sums.scored(0));
  }

  @Test
  void beyondTheLimitNothingIsLost() {
    UnitSums apart = sums(900, 900, 3);
    UnitSums grouped = sums(900, 100, 3);
    assertEquals(100, grouped.held());
    assertEquals(900, grouped.scored(0));
    StudentisedBootstrap bootstrap = new StudentisedBootstrap(399, 1);
    StudentisedBootstrap.Estimate one = bootstrap.estimates(apart)[0];
    StudentisedBootstrap.Estimate other = bootstrap.estimates(grouped)[0];
    assertEquals(one.value(), other.value(), 1e-12);
    assertEquals(900, other.units());
  }

  @Test
  void groupsEstimateTheSameStandardError() {
    double ofUnits = 0;
    double ofGroups = 0;
    StudentisedBootstrap bootstrap = new StudentisedBootstrap(39, 1);
    for (int seed = 0; seed < 60; seed++) {
      ofUnits += bootstrap.estimates(sums(900, 900, seed))[0].standardError();
      ofGroups += bootstrap.estimates(sums(900, 100, seed))[0].standardError();
    }
    assertEquals(1, ofGroups / ofUnits, 0.03);
  }

  @Test
  void whatWasNotScoredIsNotCounted() {
    UnitSums sums = new UnitSums(2, 10);
    sums.add(1, new double[] {1, 0}, new double[] {0.5, 99});
    sums.add(2, new double[] {1, 4}, new double[] {0.7, 2});
    assertEquals(2, sums.scored(0));
    assertEquals(1, sums.scored(1));
    assertEquals(0, sums.s1(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new UnitSums(0, 10));
    assertThrows(IllegalArgumentException.class, () -> new UnitSums(1, 1));
  }

  private static UnitSums sums(int units, int limit, int seed) {
    Random random = new Random(seed);
    UnitSums sums = new UnitSums(1, limit);
    for (int unit = 0; unit < units; unit++) {
      double weight = 1 + random.nextInt(9);
      double score = weight * (0.4 + 0.2 * random.nextGaussian());
      sums.add(PoissonWeights.unit(seed + "/" + unit), new double[] {weight}, new double[] {score});
    }
    return sums;
  }
}
