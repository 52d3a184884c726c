package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisListsTest {
  private static String messageOn(String... lines) {
    return assertThrows(
            IllegalArgumentException.class, () -> AxisLists.parse(List.of(lines), "mine.txt"))
        .getMessage();
  }

  @Test
  void readsPolesAndTheWordsToCheckThemBy() {
    List<Axis> axes =
        AxisLists.parse(
                List.of(
                    "# mine",
                    "[war_peace] words of war rather than of peace",
                    "+ war battle # and more",
                    "- peace truce",
                    "?+ combat siege",
                    "?- treaty accord",
                    "",
                    "[strength] strong words",
                    "+ strong"),
                "mine.txt")
            .axes();
    assertEquals(List.of(TestAxes.WAR_PEACE, TestAxes.STRENGTH), axes);
  }

  @Test
  void saysWhereTheFormIsNotKept() {
    assertEquals("mine.txt: no [axis] in it", messageOn("# nothing"));
    assertEquals(
        "mine.txt: the axis a needs a line of words behind +", messageOn("[a] b", "- war"));
    assertTrue(messageOn("+ war").startsWith("mine.txt, line 1: words stand before the first"));
    assertTrue(messageOn("[War]").contains("line 1: an axis begins with [its_name]"));
    assertTrue(messageOn("[a] b", "war peace").contains("behind +, -, ?+ or ?-, not behind 'war'"));
    assertTrue(messageOn("[a] b", "+ war", "- war").contains("'war' stands twice in its axis"));
    assertTrue(messageOn("[a] b", "+ War").contains("'War' must be one word of three lower-case"));
    assertTrue(messageOn("[a] b", "+ ox").contains("'ox' must be one word of three"));
    assertTrue(messageOn("[a] b", "+ war", "[a] c").contains("line 3: the axis a stands twice"));
  }

  @Test
  void theShippedAxesHaveSynonymsThatArePartOfNoPole() {
    List<Axis> axes = AxisLists.shipped().axes();
    assertTrue(axes.size() >= 24 && axes.size() <= 40, axes.size() + " axes");
    for (Axis axis : axes) {
      assertTrue(axis.high().size() >= 4 && axis.low().size() >= 4, axis.name());
      assertTrue(axis.highCheck().size() >= 4 && axis.lowCheck().size() >= 4, axis.name());
      assertTrue(Collections.disjoint(axis.high(), axis.highCheck()), axis.name());
      assertTrue(Collections.disjoint(axis.low(), axis.lowCheck()), axis.name());
      assertFalse(axis.meaning().isBlank());
    }
  }
}
