package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FalseDiscoveryRateTest {
  @Test
  void givesValuesWorkedByHand() {
    assertArrayEquals(
        new double[] {0.03, 0.06, 0.06, 0.03, 0.24, 0.9},
        FalseDiscoveryRate.adjust(new double[] {0.01, 0.04, 0.03, 0.005, 0.2, 0.9}),
        1e-12);
    assertEquals(0, FalseDiscoveryRate.adjust(new double[0]).length);
    assertArrayEquals(new double[] {0.3}, FalseDiscoveryRate.adjust(new double[] {0.3}));
  }

  @Property
  void isMonotoneAndWithinBounds(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> values) {
    double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] q = FalseDiscoveryRate.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertTrue(q[i] >= p[i] - 1e-15 && q[i] <= 1);
      for (int j = 0; j < p.length; j++) {
        assertTrue(p[i] > p[j] || q[i] <= q[j]);
      }
    }
  }
}
