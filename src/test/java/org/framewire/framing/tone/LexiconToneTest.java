package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LexiconToneTest {

  @Test
  void nearWordsCountMoreAndClausesHalve() {
    // "praised" is 1 away; "scandal" 4 away behind one border: a comma.
    double sum = new LexiconTone().evidence(SurroundingsTest.of("They praised [him], a scandal"));
    assertEquals(1 - 0.5 / Math.sqrt(3), sum, 1e-12);
  }

  @Test
  void saysOneOfThree() {
    assertArrayEquals(
        new double[] {0, 0, 1}, new LexiconTone().score(SurroundingsTest.of("They praised [him]")));
    assertArrayEquals(
        new double[] {1, 0, 0}, new LexiconTone().score(SurroundingsTest.of("They blamed [him]")));
    assertArrayEquals(
        new double[] {0, 1, 0}, new LexiconTone().score(SurroundingsTest.of("They met [him]")));
  }

  @Test
  void theLongerTheWayTheLessAWordSays() {
    double near = new LexiconTone().evidence(SurroundingsTest.of("They praised [him] in the town"));
    double far = new LexiconTone().evidence(SurroundingsTest.of("They praised in the town [him]"));
    assertTrue(near > far && far > 0);
  }
}
