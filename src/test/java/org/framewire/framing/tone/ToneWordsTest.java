package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneWordsTest {

  private static int polarity(ToneWords words, String word) {
    ScannedText text = new ScannedText();
    text.scan(word);
    return words.polarity(text.tokens(), 0);
  }

  @ParameterizedTest
  @CsvSource({"praised, 1", "Condemned, -1", "table, 0", "scandals, -1", "honesty, 1"})
  void theShippedListsKnowWordsInAnyLetters(String word, int polarity) {
    assertEquals(polarity, polarity(ToneWords.shipped(), word));
  }

  @Test
  void aWholeWordCountsBeforeABeginningAndTheLongestBeginningFirst() {
    ToneWords words =
        ToneWords.parse(
            List.of("[positive]", "just thrill*", "[negative]", "just* thriller*"), "x");
    assertEquals(1, polarity(words, "just"));
    assertEquals(-1, polarity(words, "justify"));
    assertEquals(1, polarity(words, "thrilled"));
    assertEquals(-1, polarity(words, "thrillers"));
    assertEquals(0, polarity(words, "thril"));
  }

  @Test
  void otherListsHaveAnotherHash() {
    ToneWords one = ToneWords.parse(List.of("[positive]", "a b # c"), "x");
    assertEquals(one.hash(), ToneWords.parse(List.of("[positive]", "b", "a"), "x").hash());
    assertNotEquals(one.hash(), ToneWords.parse(List.of("[negative]", "a b"), "x").hash());
  }

  @Test
  void mistakesNameTheLine() {
    for (List<String> lines :
        List.of(
            List.of("[positive]", "[bad]"),
            List.of("", "good"),
            List.of("[positive] ", "good", "[negative]", "good"))) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> ToneWords.parse(lines, "words.txt"));
      assertTrue(
          refused.getMessage().startsWith("words.txt, line " + lines.size() + ": "),
          refused.getMessage());
    }
  }
}
