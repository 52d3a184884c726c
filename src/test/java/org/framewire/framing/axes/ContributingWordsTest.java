package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContributingWordsTest {
  private static final Map<String, Long> TIMES =
      Map.of("war", 1L, "truce", 3L, "siege", 2L, "strong", 5L, "unheard", 9L);

  private final ContributingWords words =
      new ContributingWords(TestAxes.warAndStrength(), "war_peace");

  @Test
  void ranksWordsByTimesTimesCosine() {
    List<ContributingWords.Part> parts = words.of(TIMES, 3);
    assertEquals(
        List.of("truce", "war", "siege"),
        parts.stream().map(ContributingWords.Part::word).toList());
    assertEquals(-1.8, parts.get(0).sum(), 1e-12);
    assertEquals(-0.6, parts.get(0).cosine(), 1e-12);
    assertEquals(-1.8 / 2.8, parts.get(0).share(), 1e-12);
    assertEquals(0.9 / 2.8, parts.get(1).share(), 1e-12);
  }

  @Test
  void thePartsAddUpToTheScore() {
    double s1 = 0.9 - 3 * 0.6 - 2 * 0.05;
    assertEquals(
        s1, words.of(TIMES, 100).stream().mapToDouble(ContributingWords.Part::sum).sum(), 1e-12);
  }

  @Test
  void againstAYardstickNeutralWordsHaveAPartToo() {
    List<ContributingWords.Part> parts = words.against(TIMES, -0.5, 2);
    assertEquals(
        List.of("strong", "war"), parts.stream().map(ContributingWords.Part::word).toList());
    assertEquals(2.5, parts.get(0).sum(), 1e-12);
  }

  @Test
  void textWithoutAKnownWordHasNoParts() {
    assertTrue(words.of(Map.of("unheard", 4L), 5).isEmpty());
  }

  @Test
  void refusesAnAxisThatTheModelLacks() {
    assertEquals(
        "the model of axes has no axis taste",
        assertThrows(
                IllegalArgumentException.class,
                () -> new ContributingWords(TestAxes.warAndStrength(), "taste"))
            .getMessage());
  }
}
