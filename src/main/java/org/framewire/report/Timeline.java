package org.framewire.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles by day, month or year: the finest that leaves a readable number of bars.
 *
 * @param unit {@code day}, {@code month} or {@code year}
 * @param bars in order, those without an article included
 */
record Timeline(String unit, List<Bar> bars) {
  private static final int MOST_BARS = 120;

  /**
   * One bar.
   *
   * @param start such as {@code 2022-09-22}, {@code 2022-09} or {@code 2022}
   */
  record Bar(String start, long articles) {}

  private enum Unit {
    DAY(ChronoUnit.DAYS, 10),
    MONTH(ChronoUnit.MONTHS, 7),
    YEAR(ChronoUnit.YEARS, 4);

    private final ChronoUnit step;
    private final int labelLength;

    Unit(ChronoUnit step, int labelLength) {
      this.step = step;
      this.labelLength = labelLength;
    }

    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Timeline of(Map<LocalDate, Long> articlesByDay) {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>(articlesByDay);
    if (byDay.isEmpty()) {
      return new Timeline(Unit.DAY.label(), List.of());
    }
    LocalDate first = byDay.firstKey();
    LocalDate last = byDay.lastKey();
    Unit unit = finest(first, last);
    SortedMap<LocalDate, Long> byStart = new TreeMap<>();
    byDay.forEach((day, articles) -> byStart.merge(unit.start(day), articles, Long::sum));
    List<Bar> bars = new ArrayList<>();
    for (LocalDate at = unit.start(first); !at.isAfter(last); at = at.plus(1, unit.step)) {
      bars.add(new Bar(at.toString().substring(0, unit.labelLength), byStart.getOrDefault(at, 0L)));
    }
    return new Timeline(unit.label(), List.copyOf(bars));
  }

  private static Unit finest(LocalDate first, LocalDate last) {
    for (Unit unit : Unit.values()) {
      if (unit.step.between(unit.start(first), unit.start(last)) < MOST_BARS) {
        return unit;
      }
    }
    return Unit.YEAR;
  }
}
