package org.framewire.framing.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScalesTest {

  /** Margins of two labels that carry them with slopes 0.8 and 0.1, offsets -1 and 2. */
  private static List<PlattScale> fitted(int examples, double together) {
    Random random = new Random(7);
    double[][] margins = new double[examples][2];
    boolean[][] carried = new boolean[examples][2];
    for (int i = 0; i < examples; i++) {
      double standard = Math.sqrt(12) * ((i + 0.5) / examples - 0.5);
      margins[i] = new double[] {standard * 2, standard * 5};
      carried[i][0] = random.nextDouble() < new PlattScale(0.8, -1).apply(margins[i][0]);
      carried[i][1] = random.nextDouble() < new PlattScale(0.1, 2).apply(margins[i][1]);
    }
    List<PlattScale> scales = new PlattFit(together).fit(margins, carried);
    for (int label = 0; label < 2; label++) {
      int at = label;
      assertEquals(
          Arrays.stream(carried).mapToInt(one -> one[at] ? 1 : 0).average().orElseThrow(),
          Arrays.stream(margins)
              .mapToDouble(one -> scales.get(at).apply(one[at]))
              .average()
              .orElseThrow(),
          1e-6,
          "the mean probability is the share");
    }
    return scales;
  }

  @Test
  void plattFindsTheScalesThatMadeTheLabels() {
    List<PlattScale> scales = fitted(20_000, 10);
    assertEquals(0.8, scales.get(0).slope(), 0.05);
    assertEquals(-1, scales.get(0).offset(), 0.05);
    assertEquals(0.1, scales.get(1).slope(), 0.02);
    assertEquals(2, scales.get(1).offset(), 0.08);
  }

  @Test
  void slopesOfStandardMarginsAreDrawnTogether() {
    // Of margins with standard deviation 1 the slopes that made them are 1.6 and 0.5.
    assertEquals(1.1, apart(fitted(20_000, 1e-3)), 0.1);
    assertEquals(1.1, apart(fitted(20_000, 10)), 0.1, "many examples speak for themselves");
    double drawn = apart(fitted(60, 10));
    assertTrue(drawn > 0.1 && drawn < 0.9, "few examples half follow: " + drawn);
    assertEquals(0, apart(fitted(60, 1e6)), 0.01);
  }

  private static double apart(List<PlattScale> scales) {
    return 2 * scales.get(0).slope() - 5 * scales.get(1).slope();
  }

  @Test
  void marginsThatSayNothingGiveTheShare() {
    PlattScale scale =
        new PlattFit(10)
            .fit(
                new double[][] {{3}, {3}, {3}, {3}},
                new boolean[][] {{true}, {false}, {false}, {false}})
            .get(0);
    assertEquals(0.25, scale.apply(3), 1e-6);
  }

  @Test
  void marginsThatPartTheLabelsWhollyStayFinite() {
    PlattScale scale =
        new PlattFit(10)
            .fit(
                new double[][] {{-1}, {-2}, {1}, {2}},
                new boolean[][] {{false}, {false}, {true}, {true}})
            .get(0);
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
