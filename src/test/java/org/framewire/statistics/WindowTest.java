package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);

  @Test
  void bothEndsBelongToTheWindow() {
    assertTrue(Window.SEVEN_DAYS.contains(AS_OF, AS_OF));
    assertTrue(Window.SEVEN_DAYS.contains(AS_OF, LocalDate.of(2022, 9, 16)));
    assertFalse(Window.SEVEN_DAYS.contains(AS_OF, LocalDate.of(2022, 9, 15)));
    assertFalse(Window.ONE_DAY.contains(AS_OF, LocalDate.of(2022, 9, 21)));
    assertTrue(Window.TWENTY_EIGHT_DAYS.contains(AS_OF, LocalDate.of(2022, 8, 26)));
    assertFalse(Window.TWENTY_EIGHT_DAYS.contains(AS_OF, LocalDate.of(2022, 8, 25)));
  }

  @Test
  void noWindowReachesBeyondItsAsOfDate() {
    for (Window window : Window.values()) {
      assertFalse(window.contains(AS_OF, AS_OF.plusDays(1)), window.label());
    }
  }

  @Test
  void whatHasNoDateCountsInAllAlone() {
    assertEquals(
        List.of(Window.ALL),
        Window.SHORTEST_FIRST.stream().filter(w -> w.contains(AS_OF, null)).toList());
    assertTrue(Window.ALL.contains(AS_OF, LocalDate.of(1900, 1, 1)));
  }

  @Test
  void eachWindowLiesInTheNext() {
    for (int days = 0; days < 40; days++) {
      boolean inShorter = false;
      for (Window window : Window.SHORTEST_FIRST) {
        boolean inThis = window.contains(AS_OF, AS_OF.minusDays(days));
        assertTrue(inThis || !inShorter);
        inShorter = inThis;
      }
    }
  }
}
