package org.framewire.framing.labels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FoldsTest {

  @Property(tries = 200)
  void everyExampleIsHeldOnceAndNoGroupIsSplit(
      @ForAll @Size(min = 30, max = 60) List<@IntRange(min = 0, max = 25) Integer> numbers) {
    List<String> groups = new ArrayList<>(List.of("a", "b", "c"));
    numbers.forEach(number -> groups.add("story " + number));
    Folds folds = new Folds(groups, 3, "salt");
    Map<String, Integer> foldOf = new HashMap<>();
    int held = 0;
    for (int fold = 0; fold < 3; fold++) {
      assertEquals(groups.size(), folds.held(fold).length + folds.others(fold).length);
      for (int example : folds.held(fold)) {
        held++;
        Integer other = foldOf.put(groups.get(example), fold);
        assertTrue(other == null || other == fold, groups.get(example) + " is split");
      }
    }
    assertEquals(groups.size(), held);
  }

  @Test
  void theOrderOfTheExamplesDecidesNothing() {
    List<String> groups = IntStream.range(0, 20).mapToObj(i -> "story " + i).toList();
    List<String> turned = new ArrayList<>(groups);
    Collections.reverse(turned);
    int[] held = new Folds(groups, 5, "x").held(2);
    int[] heldTurned = new Folds(turned, 5, "x").held(2);
    assertEquals(4, held.length, "folds are even");
    assertArrayEquals(
        IntStream.of(held).mapToObj(groups::get).sorted().toArray(),
        IntStream.of(heldTurned).mapToObj(turned::get).sorted().toArray());
  }

  @Test
  void anotherSaltDealsOtherwise() {
    List<String> groups = IntStream.range(0, 40).mapToObj(i -> "story " + i).toList();
    int[] one = new Folds(groups, 2, "x").held(0);
    int[] other = new Folds(groups, 2, "y").held(0);
    assertTrue(!java.util.Arrays.equals(one, other));
  }

  @Test
  void tooFewGroupsAreRefused() {
    LabelException refused =
        assertThrows(LabelException.class, () -> new Folds(List.of("a", "a", "b"), 3, "x"));
    assertTrue(refused.getMessage().contains("give 3"), refused.getMessage());
  }
}
