package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeedListsTest {

  private static String messageOf(String... lines) {
    return assertThrows(
            IllegalArgumentException.class, () -> SeedLists.parse(List.of(lines), "own.txt"))
        .getMessage();
  }

  @Test
  void readsFramesSeedsAndComments() {
    SeedLists lists =
        SeedLists.parse(
            List.of("# ours", "[money] costs and gains", "", "tax*  # and taxes", "stock market"),
            "own.txt");
    SeededFrame money = lists.frames().get(0);
    assertEquals("money", money.name());
    assertEquals("costs and gains", money.meaning());
    assertEquals(
        List.of(new Seed(List.of("tax*")), new Seed(List.of("stock", "market"))), money.seeds());
  }

  @Test
  void saysWhereTheFormIsNotKept() {
    assertEquals(
        "own.txt, line 1: a seed stands before the first [frame]", messageOf("tax", "[money] m"));
    assertEquals(
        "own.txt, line 2: 'Tax' must be lower-case letters or digits, at most with a * behind them",
        messageOf("[money] m", "Tax"));
    assertEquals(
        "own.txt, line 3: the seed 'tax' stands twice in its frame",
        messageOf("[money] m", "tax", "tax"));
    assertEquals(
        "own.txt, line 1: a frame begins with [its_name] and what it means", messageOf("[money]"));
    assertEquals(
        "own.txt, line 4: the frame money stands twice",
        messageOf("[money] m", "tax", "debt", "[money] m"));
    assertEquals(
        "own.txt: the frame money needs at least two seeds", messageOf("[money] m", "tax"));
    assertEquals("own.txt: no [frame] in it", messageOf("# nothing"));
  }

  @Test
  void aStarStandsForEveryEnding() {
    Seed seed = Seed.parse("nuclear weapon*");
    assertTrue(seed.standsAt(List.of("no", "nuclear", "weapons"), 1));
    assertTrue(seed.standsAt(List.of("nuclear", "weapon"), 0));
    assertFalse(seed.standsAt(List.of("nuclear", "weather"), 0));
    assertFalse(seed.standsAt(List.of("a", "nuclear"), 1));
  }

  @Test
  void theShippedListsCoverTheFourteenFrames() {
    List<SeededFrame> frames = SeedLists.shipped().frames();
    assertEquals(14, frames.size());
    for (SeededFrame frame : frames) {
      int seeds = frame.seeds().size();
      assertTrue(seeds >= 25 && seeds <= 60, frame.name() + " has " + seeds);
    }
  }

  @Test
  void theHalvesShareTheSeedsByTheirPlace() {
    SeededFrame frame =
        SeedLists.parse(List.of("[money] m", "tax*", "debt", "stock market"), "own.txt")
            .frames()
            .get(0);
    assertTrue(frame.hasSeedWord(0, "taxes"));
    assertFalse(frame.hasSeedWord(1, "taxes"));
    assertTrue(frame.hasSeedWord(1, "debt"));
    assertFalse(frame.hasSeedWord(0, "stock"), "a phrase's words are features still");
  }
}
