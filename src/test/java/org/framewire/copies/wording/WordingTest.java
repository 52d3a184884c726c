package org.framewire.copies.wording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Test;

class WordingTest {

  static Wording of(String text, int bodyStart) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    return Wording.of(scanned, bodyStart);
  }

  @Test
  void datelineIsNoPartAndSentencesKeepTheirNumbers() {
    Wording wording = of("KYIV.\n\nThe ships left port. They sailed on Monday.", 7);
    assertEquals(8, wording.words());
    assertEquals(2, wording.sentences());
    assertArrayEquals(new int[] {2}, wording.sentencesWithout(new int[] {1}));
  }

  @Test
  void caseAndPunctuationChangeNothing() {
    assertTrue(
        of("The ships, “all” of them, left.", 0).sameWords(of("the SHIPS all of them left", 0)));
  }

  @Test
  void bytesGiveItBack() {
    Wording wording = of("One two “three four” five six. Seven eight nine.", 0);
    Wording back = Wording.of(wording.bytes());
    assertEquals(List.of(2, 3), IntStream.range(0, 9).filter(back::isQuoted).boxed().toList());
    assertTrue(back.sameWords(wording));
    assertArrayEquals(back.shingleSet(), wording.shingleSet());
    assertEquals(2, back.sentences());
  }

  @Test
  void repeatedShinglesCountOnce() {
    assertEquals(6, of("a b c d e a b c d e", 0).shingles());
    assertEquals(5, of("a b c d e a b c d e", 0).shingleSet().length);
    assertEquals(0, of("a b c d", 0).shingleSet().length);
  }

  @Test
  void shinglesKeepTheOrderOfWords() {
    assertTrue(of("a b c d e", 0).shingle(0) != of("b a c d e", 0).shingle(0));
  }
}
