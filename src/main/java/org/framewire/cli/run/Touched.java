package org.framewire.cli.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.framewire.warehouse.Period;

/**
 * What the articles of a run touch.
 *
 * @param period how the warehouse cuts time
 * @param periods those whose daily tables are made anew
 * @param days the days that get new articles; the one without a date has a null date
 * @param lastDayRead the last day of an article that was read, new or not; null when none was dated
 * @param future new articles whose date lies too far ahead to be one: they have none
 */
record Touched(
    Period period, SortedSet<String> periods, List<Day> days, LocalDate lastDayRead, long future) {

  /** A day that gets new articles. */
  record Day(LocalDate date, long articles, long tokens) {}

  boolean isNothing() {
    return periods.isEmpty();
  }

  /** New articles that have no date. */
  long undated() {
    return days.stream().filter(day -> day.date() == null).mapToLong(Day::articles).sum();
  }

  /** The last day that gets new articles; null when none has a date. */
  LocalDate lastNewDay() {
    return days.stream()
        .map(Day::date)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The most new articles that one day gets. */
  long mostArticlesADay() {
    return days.stream().filter(day -> day.date() != null).mapToLong(Day::articles).max().orElse(0);
  }

  /** How a new warehouse should cut time, by the articles a day that it begins with. */
  static Period choose(List<Day> days) {
    List<Day> dated = days.stream().filter(day -> day.date() != null).toList();
    return Period.choose(dated.stream().mapToLong(Day::articles).sum(), dated.size());
  }
}
