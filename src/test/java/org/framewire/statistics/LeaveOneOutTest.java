package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.framewire.statistics.Shrinkage.Observed;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
  @Test
  void givesValuesWorkedWithAnotherLibrary() {
    double[] p =
        LeaveOneOut.pValues(
            List.of(
                new Observed(0.30, 0.02, 40),
                new Observed(0.25, 0.03, 12),
                new Observed(0.28, 0.01, 100)));
    assertArrayEquals(
        new double[] {0.17612508830632, 0.23170114438467, 0.80972589378079}, p, 1e-10);
  }

  @Test
  void saysNothingWithoutOthersOrWithoutNoise() {
    assertTrue(Double.isNaN(LeaveOneOut.pValues(List.of(new Observed(1, 0.1, 9)))[0]));
    double[] p = LeaveOneOut.pValues(List.of(new Observed(1, 0, 9), new Observed(2, 0, 9)));
    assertTrue(Double.isNaN(p[0]) && Double.isNaN(p[1]));
  }

  @Test
  void rejectsAsOftenAsItClaims() {
    Random random = new Random(11);
    int runs = 4000;
    int rejected = 0;
    for (int run = 0; run < runs; run++) {
      List<Observed> outlets = new ArrayList<>();
      for (int units : new int[] {12, 25, 60, 200}) {
        outlets.add(sample(random, units));
      }
      rejected += LeaveOneOut.pValues(outlets)[0] < 0.05 ? 1 : 0;
    }
    assertEquals(0.05, (double) rejected / runs, 0.012);
  }

  private static Observed sample(Random random, int units) {
    double sum = 0;
    double squares = 0;
    for (int unit = 0; unit < units; unit++) {
      double score = 0.3 + 0.1 * random.nextGaussian();
      sum += score;
      squares += score * score;
    }
    double variance = (squares - sum * sum / units) / (units - 1);
    return new Observed(sum / units, Math.sqrt(variance / units), units);
  }
}
