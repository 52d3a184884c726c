package org.framewire.framing.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScalesTest {

  @Test
  void plattFindsTheScaleThatMadeTheLabels() {
    Random random = new Random(7);
    double[] margins = new double[20_000];
    boolean[] carried = new boolean[margins.length];
    for (int i = 0; i < margins.length; i++) {
      margins[i] = random.nextGaussian() * 2;
      carried[i] = random.nextDouble() < 1 / (1 + Math.exp(-(0.8 * margins[i] - 1)));
    }
    PlattScale scale = PlattScale.fit(margins, carried);
    assertEquals(0.8, scale.slope(), 0.05);
    assertEquals(-1, scale.offset(), 0.05);
    double mean = java.util.Arrays.stream(margins).map(scale::apply).average().orElseThrow();
    double share =
        java.util.stream.IntStream.range(0, carried.length).filter(i -> carried[i]).count();
    assertEquals(share / carried.length, mean, 1e-6, "the mean probability is the share");
  }

  @Test
  void marginsThatSayNothingGiveTheShare() {
    PlattScale scale =
        PlattScale.fit(new double[] {3, 3, 3, 3}, new boolean[] {true, false, false, false});
    assertEquals(0.25, scale.apply(3), 1e-6);
  }

  @Test
  void marginsThatPartTheLabelsWhollyStayFinite() {
    PlattScale scale =
        PlattScale.fit(new double[] {-1, -2, 1, 2}, new boolean[] {false, false, true, true});
    assertTrue(scale.slope() > 0 && scale.slope() < 10, "slope " + scale.slope());
  }

  @Test
  void theTemperatureFindsTheFactorThatMadeTheClasses() {
    Random random = new Random(3);
    double[][] margins = new double[20_000][3];
    int[] right = new int[margins.length];
    for (int i = 0; i < right.length; i++) {
      for (int c = 0; c < 3; c++) {
        margins[i][c] = random.nextGaussian();
      }
      double[] p = margins[i].clone();
      new Temperature(1.7).apply(p);
      double drawn = random.nextDouble();
      right[i] = drawn < p[0] ? 0 : drawn < p[0] + p[1] ? 1 : 2;
    }
    assertEquals(1.7, Temperature.fit(margins, right).factor(), 0.06);
  }

  @Property(tries = 100)
  void probabilitiesAddUpAndKeepTheOrder(
      @ForAll @DoubleRange(min = -50, max = 50) double a,
      @ForAll @DoubleRange(min = -50, max = 50) double b) {
    double[] p = {a, b, 0};
    new Temperature(2).apply(p);
    assertEquals(1, p[0] + p[1] + p[2], 1e-9);
    assertTrue(a <= b ? p[0] <= p[1] : p[0] >= p[1]);
  }

  @Test
  void withOneLabelTheThresholdIsHalfOfTheBestExpectedF1() {
    // Of 0.9, 0.6, 0.2: yes to two is expected to hit 1.5 of 2 + 1.7, so F1 = 0.811, half 0.405.
    double[][] probabilities = {{0.9}, {0.6}, {0.2}};
    assertEquals(1.5 / 3.7, new Thresholds(0).choose(probabilities)[0], 1e-6);
    assertEquals(1.5 / 3.7, new Thresholds(5).choose(probabilities)[0], 1e-6);
  }

  @Test
  void moreOfMicroDrawsTheThresholdsTogether() {
    double[][] probabilities = new double[100][2];
    for (int i = 0; i < 100; i++) {
      probabilities[i][0] = 0.5 + i / 250.0;
      probabilities[i][1] = i / 400.0;
    }
    double[] apart = new Thresholds(0).choose(probabilities);
    double[] together = new Thresholds(1e6).choose(probabilities);
    assertTrue(apart[0] - apart[1] > 0.1, "a rare label has a lower threshold of its own");
    assertArrayEquals(new double[] {together[0], together[0]}, together, 1e-3);
  }
}
