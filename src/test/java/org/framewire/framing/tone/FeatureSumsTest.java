package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FeatureSumsTest {

  @Property(tries = 100)
  void addsUpAsAMapDoes(
      @ForAll @Size(max = 1500) List<@IntRange(min = 0, max = 5000) Integer> features) {
    FeatureSums sums = new FeatureSums();
    sums.add(77, 1);
    sums.clear();
    Map<Integer, Double> expected = new LinkedHashMap<>();
    for (int feature : features) {
      sums.add(feature, 0.5);
      expected.merge(feature, 0.5, Double::sum);
    }
    assertEquals(expected.size(), sums.count());
    int i = 0;
    for (Map.Entry<Integer, Double> one : expected.entrySet()) {
      assertEquals(one.getKey(), sums.feature(i));
      assertEquals(one.getValue(), sums.value(i));
      i++;
    }
  }

  @Test
  void growsWithAllThatItHolds() {
    FeatureSums sums = new FeatureSums();
    for (int feature = 0; feature < 2000; feature++) {
      sums.add(feature, 1);
      sums.set(feature, 3);
    }
    assertEquals(2000, sums.count());
    assertEquals(3, sums.value(1999));
    assertEquals(3, sums.value(0));
  }
}
