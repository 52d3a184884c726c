package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static final List<String> WORDS = List.of("north", "south", "east", "west");

  private static WordVectors compass() {
    return new WordVectors(WORDS, new double[][] {{0, 3}, {0, -1}, {2, 0}, {-2, 0}}, 0);
  }

  @Test
  void scalesToLengthOne() {
    assertArrayEquals(new double[] {0, 1}, compass().at(0), 1e-12);
    assertArrayEquals(new double[] {-1, 0}, compass().at(3), 1e-12);
  }

  @Test
  void takesOutWhatAllHaveInCommon() {
    WordVectors shifted =
        new WordVectors(List.of("a", "b"), new double[][] {{0.6, 0.8}, {-0.6, 0.8}}, 0);
    assertArrayEquals(new double[] {1, 0}, shifted.at(0), 1e-12);
    assertArrayEquals(new double[] {-1, 0}, shifted.at(1), 1e-12);
  }

  @Test
  void takesOutTheDirectionOfLargestSpread() {
    double[][] long3 = {{0.9, 0.3, 0.1}, {-0.9, 0.3, -0.1}, {0.9, -0.3, -0.1}, {-0.9, -0.3, 0.1}};
    WordVectors without = new WordVectors(WORDS, long3, 1);
    for (int word = 0; word < 4; word++) {
      assertEquals(0, without.at(word)[0], 1e-9);
      assertTrue(Math.abs(without.at(word)[1]) > 0.9);
    }
  }

  @Test
  void theCosineIsOfTheAngleAlone() {
    assertArrayEquals(
        new double[] {Math.sqrt(0.5), -Math.sqrt(0.5), Math.sqrt(0.5), -Math.sqrt(0.5)},
        compass().cosines(new double[] {7, 7}),
        1e-12);
    assertArrayEquals(new double[4], compass().cosines(new double[2]), "no direction at all");
  }

  @Test
  void anAxisRunsBetweenTheMeansOfItsPoles() {
    Axis axis =
        new Axis("n", "north", List.of("north", "unknown"), List.of("south"), List.of(), List.of());
    Axis oneSided = new Axis("e", "east", List.of("east"), List.of(), List.of(), List.of());
    double[][] cosines = AxisCosines.of(List.of(axis, oneSided), compass());
    assertArrayEquals(new double[] {1, -1, 0, 0}, cosines[0], 1e-12);
    assertArrayEquals(new double[] {0, 0, 1, -1}, cosines[1], 1e-12);
  }

  @Test
  void anAxisWithoutAKnownWordCannotBeDrawn() {
    Axis axis = new Axis("up", "up", List.of("zenith"), List.of("nadir"), List.of(), List.of());
    assertEquals(
        "the axis up cannot be drawn: none of the words [zenith] has a vector; give more articles,"
            + " or words that stand in them",
        assertThrows(IllegalArgumentException.class, () -> AxisCosines.of(List.of(axis), compass()))
            .getMessage());
  }
}
