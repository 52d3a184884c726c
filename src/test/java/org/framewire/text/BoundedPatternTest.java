package org.framewire.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedPatternTest {
  private static final BoundedPattern NESTED = BoundedPattern.of("(?:A[A-Z]*)+(B?)\\1!");

  @AfterEach
  void endRecord() {
    MatchSteps.ofThread().end();
  }

  @Test
  void whatComesAfterARecordHasStepsOfItsOwn() {
    MatchSteps steps = MatchSteps.ofThread();
    steps.begin(10);
    steps.use(steps.left());
    steps.end();

    assertTrue(NESTED.isIn("AB!"));
  }

  @Test
  void aMatchThatTakesTooManyStepsFindsNothingAndIsCounted() {
    MatchSteps steps = MatchSteps.ofThread();
    steps.begin(62);

    assertFalse(NESTED.matches("A".repeat(62)));
    assertEquals(1, steps.ended());
    assertTrue(NESTED.matches("AB!"));
  }

  @Test
  void aRecordWhoseStepsAreUsedUpIsSearchedNoMore() {
    MatchSteps steps = MatchSteps.ofThread();
    steps.begin(10);
    steps.use(steps.left());

    assertFalse(NESTED.isIn("AB!"));
    assertEquals(1, steps.ended());
  }

  @Test
  void replacesAndSplitsAsAnyExpressionDoes() {
    BoundedPattern blanks = BoundedPattern.of("\\s+");

    assertEquals("a-b", blanks.replaceAll("a \n b", "-"));
    assertEquals("$1", BoundedPattern.of("x").replaceAll("x", found -> "$1"));
    assertEquals("[a]b", BoundedPattern.of("(a)").replaceAll("ab", "[$1]"));
    for (String text : new String[] {"a b", " a b ", "", "   ", "ab"}) {
      assertArrayEquals(text.split("\\s+"), blanks.split(text), text);
    }
  }

  @Test
  void whatIsLookedForAtTheStartIsNotSearchedFor() {
    BoundedPattern start = BoundedPattern.atStart("a");

    assertTrue(start.matcher("ab").lookingAt());
    assertThrows(IllegalStateException.class, () -> start.isIn("ba"));
  }
}
