package org.framewire.copies.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BucketTest {
  private static final long BAND = 1;
  private static final long SHINGLE = 8;

  private final List<String> met = new ArrayList<>();
  private final Bucket bucket = new Bucket(3);

  private void add(long number, int day, boolean credited) {
    bucket.add(new Bucket.Member(number, Precedence.of(credited, Precedence.endOf(day)), day, 10));
  }

  private void meet(long key) {
    bucket.meet(
        key,
        (better, worse, weight) ->
            met.add(better + ">" + worse + ":" + weight * 2 / Bucket.ENOUGH));
  }

  @Test
  void onlyThoseWithinTheDaysMeet() {
    add(1, 10, false);
    add(2, 13, false);
    add(3, 17, false);
    meet(SHINGLE);
    assertEquals(List.of("1>2:1"), met);
  }

  @Test
  void creditPrecedesTime() {
    add(1, 10, false);
    add(2, 12, true);
    meet(BAND);
    assertEquals(List.of("2>1:2"), met);
  }

  @Test
  void longArticlesNeedMoreInCommon() {
    bucket.add(new Bucket.Member(1, Precedence.of(false, 1), 10, 100));
    bucket.add(new Bucket.Member(2, Precedence.of(false, 2), 10, 200));
    bucket.meet(SHINGLE, (better, worse, weight) -> met.add("" + Bucket.ENOUGH / weight));
    assertEquals(List.of("14"), met, "fifteen of a hundred make enough, fourteen do not");
  }

  @Test
  void whatIsSettledDoesNotMeetAmongItself() {
    bucket.add(new Bucket.Member(1, Precedence.settled(5), 10, 10));
    bucket.add(new Bucket.Member(2, Precedence.settled(6), 10, 10));
    add(3, 10, true);
    meet(BAND);
    assertEquals(new TreeSet<>(List.of("1>3:2", "2>3:2")), new TreeSet<>(met));
  }

  @Test
  void pairsGrowWithTheArticlesAndNotWithTheirSquare() {
    for (int number = 0; number < 900; number++) {
      add(number, 10 + number / 300, false);
    }
    meet(SHINGLE);
    assertTrue(met.size() <= 900 * Bucket.HUBS, met.size() + " pairs");
    assertTrue(met.contains("0>899:1"));
    assertEquals(0, bucket.passedOver());
  }

  @Test
  void passagesOfEverybodyArePassedOverAndCounted() {
    for (int number = 0; number <= Bucket.MOST_GATHERED; number++) {
      add(number, 10, false);
    }
    meet(SHINGLE);
    assertTrue(met.isEmpty());
    assertEquals(Bucket.MOST_GATHERED + 1, bucket.passedOver());
    meet(BAND);
    assertTrue(met.contains("0>1000:2"));
  }
}
