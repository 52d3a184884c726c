package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantileTest {
  @Test
  void liesBetweenItsNeighboursByAStraightLine() {
    double[] numbers = {4, 1, 3, 2};
    assertEquals(1.25, Quantile.at(numbers, 0.25));
    assertEquals(2.5, Quantile.at(numbers, 1.5));
    assertEquals(4, Quantile.at(numbers, 3));
    assertEquals(1, Quantile.at(numbers, -7));
    assertEquals(4, Quantile.at(numbers, 7));
    assertEquals(5, Quantile.at(new double[] {5}, 0));
  }

  @Property(tries = 300)
  void isThatOfTheSortedNumbers(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -2, max = 2) Double> numbers) {
    double[] given = numbers.stream().mapToDouble(number -> number).toArray();
    double[] sorted = given.clone();
    Arrays.sort(sorted);
    for (int place = 0; place < sorted.length; place++) {
      assertEquals(sorted[place], Quantile.at(given, place), 0);
    }
  }
}
