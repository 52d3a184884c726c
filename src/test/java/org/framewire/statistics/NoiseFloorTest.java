package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NoiseFloorTest {
  @Test
  void percentileLiesBetweenRanks() {
    double[] differences = new double[21];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = i % 2 == 0 ? i : -i;
    }
    assertEquals(19, NoiseFloor.percentile95(differences), 1e-12);
    assertEquals(1.95, NoiseFloor.percentile95(new double[] {-2, 1}), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> NoiseFloor.percentile95(new double[0]));
  }

  @Test
  void isTheNoiseOfADifferenceOfTwoOutlets() {
    Random random = new Random(3);
    double mean = 0;
    int runs = 200;
    for (int run = 0; run < runs; run++) {
      UnitSums sums = new UnitSums(1, 500);
      for (int unit = 0; unit < 200; unit++) {
        sums.add(
            PoissonWeights.unit(run + "/" + unit),
            new double[] {1},
            new double[] {0.5 + 0.1 * random.nextGaussian()});
      }
      mean += new NoiseFloor(sums).ofRatio(0) / runs;
    }
    assertEquals(1, mean / (1.96 * 0.1 * Math.sqrt(2.0 / 200)), 0.05);
  }

  @Test
  void halvesNeedUnits() {
    UnitSums sums = new UnitSums(1, 500);
    sums.add(1, new double[] {1}, new double[] {1});
    assertTrue(Double.isNaN(new NoiseFloor(sums).ofRatio(0)));
  }
}
