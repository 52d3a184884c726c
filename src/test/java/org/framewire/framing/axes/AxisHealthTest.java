package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AxisHealthTest {
  private static AxisHealth health(double combat, double siege, double treaty, double accord) {
    Map<String, Double> cosines = new HashMap<>();
    cosines.put("war", 0.9);
    cosines.put("battle", 0.7);
    cosines.put("peace", -0.5);
    cosines.put("truce", -0.3);
    cosines.put("combat", combat);
    cosines.put("siege", siege);
    cosines.put("treaty", treaty);
    cosines.put("accord", accord);
    return AxisHealth.of(TestAxes.WAR_PEACE, cosines::containsKey, cosines::get);
  }

  @Test
  void countsSynonymsOnTheirSideOfTheMiddleBetweenThePoles() {
    AxisHealth health = health(0.5, 0.21, 0.19, -0.4);
    assertEquals(4, health.checked());
    assertEquals(4, health.rightSide(), "the middle is 0.2");
    assertEquals((0.5 + 0.21) / 2 - (0.19 - 0.4) / 2, health.gap(), 1e-12);
    assertTrue(health.passes());
  }

  @Test
  void needsThreeOfFourOnTheirSideAndTheMeansTheRightWay() {
    assertTrue(health(0.5, 0.1, 0.1, 0).passes(), "three of four");
    assertFalse(health(0.5, 0.1, 0.3, 0).passes(), "two of four");
    assertFalse(
        health(0.3, 0.3, 0.1, 0.9).passes(), "three of four, but the wrong way in the mean");
  }

  @Test
  void tooFewSynonymsTellNothing() {
    assertNull(
        AxisHealth.of(TestAxes.WAR_PEACE, word -> !word.equals("siege"), word -> 0.5),
        "one known synonym of war");
    assertNull(AxisHealth.of(TestAxes.STRENGTH, word -> true, word -> 0.5), "one pole");
  }

  /** Axes drawn between random words find nothing in the long run, so they must not pass. */
  @Test
  void randomVectorsSeldomPass() {
    Random random = new Random(1);
    int passed = 0;
    for (int draw = 0; draw < 400; draw++) {
      passed +=
          health(
                      0.2 + random.nextGaussian(),
                      0.2 + random.nextGaussian(),
                      0.2 + random.nextGaussian(),
                      0.2 + random.nextGaussian())
                  .passes()
              ? 1
              : 0;
    }
    assertTrue(passed < 0.35 * 400, passed + " of 400");
  }

  @Test
  void anotherSeedIsComparedWhereCosinesStandClearOfTheNoise() {
    List<String> words = new ArrayList<>();
    double[][] vectors = new double[400][8];
    Random random = new Random(5);
    for (int word = 0; word < vectors.length; word++) {
      words.add("w" + word);
      for (int i = 0; i < 8; i++) {
        vectors[word][i] = random.nextGaussian();
      }
    }
    WordVectors ready = new WordVectors(words, vectors, 0);
    double[] first = new double[400];
    double[] second = new double[400];
    for (int word = 0; word < 400; word++) {
      first[word] = word < 40 ? 0.99 : 0.01;
      second[word] = word < 4 ? -0.5 : word < 40 ? 0.5 : -0.01;
    }
    SeedAgreement agreement =
        SeedAgreement.of(ready, new double[][] {first}, new double[][] {second}, 6, 1);
    assertTrue(agreement.noise() > 0.5 && agreement.noise() < 0.8, "" + agreement.noise());
    assertEquals(0.1, agreement.clear(), 1e-12);
    assertEquals(0.9, agreement.agreeing(), 1e-12);
  }
}
