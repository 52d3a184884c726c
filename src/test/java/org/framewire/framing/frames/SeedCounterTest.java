package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeedCounterTest {
  private static final SeedLists LISTS =
      SeedLists.parse(
          List.of("[money] m", "tax*", "debt", "stock market", "[law] l", "court", "taxes"),
          "own.txt");

  @Test
  void addsUpDampedCountsByFrameAndHalfOverTheRootOfTheLength() {
    List<String> words = List.of("taxes", "and", "stock", "market", "tax", "debt", "stock");
    double length = Math.sqrt(50);
    assertArrayEquals(
        new double[] {
          (Math.log(3) + Math.log(2)) / length, Math.log(2) / length, 0, Math.log(2) / length
        },
        new SeedCounter(LISTS).densities(words),
        1e-12);
  }

  @Test
  void longTextsCountByTheRootOfTheirLength() {
    List<String> words = new java.util.ArrayList<>(java.util.Collections.nCopies(199, "word"));
    words.add("debt");
    assertArrayEquals(
        new double[] {0, Math.log(2) / Math.sqrt(200), 0, 0},
        new SeedCounter(LISTS).densities(words),
        1e-12);
  }
}
