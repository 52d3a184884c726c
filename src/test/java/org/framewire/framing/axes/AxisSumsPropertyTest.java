package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AxisSumsPropertyTest {
  private static final AxesModel MODEL = TestAxes.warAndStrength();

  @Property
  void aTextsSumsAreThoseOfItsPartsInAnyOrder(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 8) Integer> words,
      @ForAll @IntRange(min = 0, max = 60) int cut) {
    int at = Math.min(cut, words.size());
    AxisSums parts = sums(words.subList(at, words.size()));
    parts.add(sums(words.subList(0, at)));
    AxisSums whole = sums(words);
    assertEquals(whole.words(), parts.words());
    assertEquals(whole.tokens(), parts.tokens());
    assertArrayEquals(filled(whole), filled(parts));
  }

  @Property
  void theMeanOfSquaresIsAtLeastTheSquareOfTheMean(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 8) Integer> words) {
    double[] filled = filled(sums(words));
    for (int axis = 0; axis < 2; axis++) {
      double bias = filled[2 + axis] / filled[axis];
      assertEquals(true, filled[4 + axis] / filled[axis] - bias * bias > -1e-12);
    }
  }

  @Example
  void longTextsAddUpBeyondWhatAnIntHolds() {
    int words = 5000;
    int[] poles = {AxisWord.SCALE, -AxisWord.SCALE};
    AxisSums sums = MODEL.noSums();
    for (int word = 0; word < words; word++) {
      sums.addWord(poles, 0);
    }
    assertArrayEquals(new double[] {words, words, words, -words, words, words}, filled(sums));
  }

  private static AxisSums sums(List<Integer> words) {
    AxisSums sums = MODEL.noSums();
    for (int word : words) {
      sums.countToken();
      MODEL.add(word, sums);
    }
    return sums;
  }

  private static double[] filled(AxisSums sums) {
    double[] s0 = new double[2];
    double[] s1 = new double[2];
    double[] s2 = new double[2];
    sums.fill(s0, s1, s2);
    return new double[] {s0[0], s0[1], s1[0], s1[1], s2[0], s2[1]};
  }
}
