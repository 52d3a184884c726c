package org.framewire.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT =
      "The café in Oslo 😀 shut. The Russian president did not come.\n\nNobody asked.";

  private static Mark mark(String words, String meaning) {
    int at = TEXT.indexOf(words);
    int start = TEXT.codePointCount(0, at);
    return new Mark(start, start + words.codePointCount(0, words.length()), meaning);
  }

  @Test
  void marksStandInTheirSentencesAndMeaningsBelow() {
    String shown =
        new MarkedText(TEXT, List.of(mark("Russian president", "him"), mark("Russian", "RUS")))
            .marked();
    assertEquals(
        """
        2  The [[Russian]2 president]1 did not come.
           1  him
           2  RUS
        """
            .indent(4),
        shown);
  }

  @Test
  void aSentenceWithoutAMarkIsShownWhereAllAreAskedFor() {
    String shown = new MarkedText(TEXT, List.of(mark("Oslo", ""))).all();
    assertEquals(
        """
        1  The café in [Oslo]1 😀 shut.
        2  The Russian president did not come.
        3  Nobody asked.
        """
            .indent(4),
        shown);
  }

  @Test
  void wordsAreFoundByTheTokensThatAreCounted() {
    assertEquals(
        List.of(mark("Russian president", "")), new TermMarks("russian PRESIDENT").in(TEXT));
    assertEquals(List.of(), new TermMarks("russ").in(TEXT));
    assertThrows(IllegalArgumentException.class, () -> new TermMarks(" … "));
  }

  @Property(tries = 300)
  void noWordOfASentenceIsLost(
      @ForAll String text,
      @ForAll @IntRange(max = 20) int start,
      @ForAll @IntRange(max = 9) int by) {
    String shown = new MarkedText(text, List.of(new Mark(start, start + by + 1, "x"))).all();
    long letters = text.codePoints().filter(Character::isLetter).count();
    long shownLetters =
        shown
            .lines()
            .filter(line -> !line.matches("       \\d+  x"))
            .flatMapToInt(String::codePoints)
            .filter(Character::isLetter)
            .count();
    assertEquals(letters, shownLetters, shown);
  }
}
