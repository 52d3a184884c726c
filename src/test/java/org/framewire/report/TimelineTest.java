package org.framewire.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final LocalDate DAY = LocalDate.of(2020, 2, 28);

  @Test
  void aLongTimeIsToldInMonths() {
    Timeline timeline = Timeline.of(Map.of(DAY, 2L, DAY.plusDays(1), 3L, DAY.plusDays(365), 4L));
    assertEquals("month", timeline.unit());
    assertEquals(13, timeline.bars().size());
    assertEquals(new Timeline.Bar("2020-02", 5), timeline.bars().get(0));
    assertEquals(new Timeline.Bar("2020-03", 0), timeline.bars().get(1));
    assertEquals(new Timeline.Bar("2021-02", 4), timeline.bars().get(12));
  }

  @Test
  void decadesAreToldInYears() {
    Timeline timeline = Timeline.of(Map.of(DAY, 2L, DAY.plusYears(30), 3L));
    assertEquals("year", timeline.unit());
    assertEquals(31, timeline.bars().size());
    assertEquals(new Timeline.Bar("2050", 3), timeline.bars().get(30));
  }

  @Test
  void noArticleIsNoBar() {
    assertEquals(List.of(), Timeline.of(Map.of()).bars());
  }
}
