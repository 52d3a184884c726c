package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class StudentTTest {
  @Test
  void givesTabledValues() {
    assertEquals(0.05, StudentT.twoSidedP(2.228138852, 10), 1e-9);
    assertEquals(0.03965023466560, StudentT.twoSidedP(2.5, 7.3), 1e-12);
    assertEquals(0.00212839905841, StudentT.twoSidedP(-10, 3), 1e-12);
    assertEquals(2.7764451051978, StudentT.quantile(0.975, 4), 1e-8);
    assertEquals(1, StudentT.twoSidedP(0, 3));
    assertEquals(0, StudentT.twoSidedP(Double.NEGATIVE_INFINITY, 3));
  }

  @Property
  void quantileAndProbabilityAgree(
      @ForAll @DoubleRange(min = 0.51, max = 0.99) double probability,
      @ForAll @DoubleRange(min = 1, max = 300) double freedom) {
    double t = StudentT.quantile(probability, freedom);
    assertEquals(2 * (1 - probability), StudentT.twoSidedP(t, freedom), 1e-6);
  }
}
