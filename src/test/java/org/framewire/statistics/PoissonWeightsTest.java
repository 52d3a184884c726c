package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PoissonWeightsTest {
  private static final int UNITS = 1000;
  private static final int REPLICATES = 400;

  @Test
  void weightsAreAFunctionOfUnitReplicateAndSeedAlone() {
    long unit = PoissonWeights.unit("an article");
    long start = new PoissonWeights(7).start(unit);
    assertEquals(start, new PoissonWeights(7).start(unit));
    assertNotEquals(start, new PoissonWeights(8).start(unit));
    assertNotEquals(unit, PoissonWeights.unit("another article"));
    StringBuilder drawn = new StringBuilder();
    for (int replicate = 0; replicate < 24; replicate++) {
      drawn.append(PoissonWeights.weight(start, replicate));
    }
    // Worked with another library: published intervals depend on every one of them.
    assertEquals("213212110010211120311210", drawn.toString());
  }

  @Test
  void weightsAreDistributedAsPoisson() {
    PoissonWeights weights = new PoissonWeights(1);
    long[] seen = new long[20];
    for (int unit = 0; unit < UNITS; unit++) {
      long start = weights.start(PoissonWeights.unit("unit " + unit));
      for (int replicate = 0; replicate < REPLICATES; replicate++) {
        seen[PoissonWeights.weight(start, replicate)]++;
      }
    }
    double total = (double) UNITS * REPLICATES;
    double expected = total * Math.exp(-1);
    double chiSquare = 0;
    for (int k = 0; k <= 6; k++) {
      chiSquare += (seen[k] - expected) * (seen[k] - expected) / expected;
      expected /= k + 1;
    }
    assertTrue(chiSquare < 22.46, "beyond the 99.9 % point of 6 degrees: " + chiSquare);
  }

  @Test
  void neighbouringUnitsAndReplicatesAreUncorrelated() {
    PoissonWeights weights = new PoissonWeights(1);
    double acrossUnits = 0;
    double acrossReplicates = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      long start = weights.start(PoissonWeights.unit("unit " + unit));
      long next = weights.start(PoissonWeights.unit("unit " + (unit + 1)));
      for (int replicate = 0; replicate < REPLICATES; replicate++) {
        int here = PoissonWeights.weight(start, replicate) - 1;
        acrossUnits += here * (PoissonWeights.weight(next, replicate) - 1);
        acrossReplicates += here * (PoissonWeights.weight(start, replicate + 1) - 1);
      }
    }
    double fourDeviations = 4 * Math.sqrt((double) UNITS * REPLICATES);
    assertTrue(Math.abs(acrossUnits) < fourDeviations, "units " + acrossUnits);
    assertTrue(Math.abs(acrossReplicates) < fourDeviations, "replicates " + acrossReplicates);
  }
}
