package org.framewire.cli.run;

import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.warehouse.Period;

/**
 * The days in sight when stories are found: those that get new articles, and those beside them on
 * which the same may have been told.
 */
record StoryDays(SortedSet<LocalDate> days) {
  private static final int DAYS_BESIDE = 2;

  static StoryDays of(Touched touched) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Touched.Day day : touched.days()) {
      for (int beside = -DAYS_BESIDE; day.date() != null && beside <= DAYS_BESIDE; beside++) {
        days.add(day.date().plusDays(beside));
      }
    }
    return new StoryDays(days);
  }

  int size() {
    return days.size();
  }

  /** The periods that the days lie in. */
  SortedSet<String> periods(Period period) {
    SortedSet<String> periods = new TreeSet<>();
    days.forEach(day -> periods.add(period.of(day)));
    return periods;
  }

  /** The rows of these days. */
  Dataset<Row> in(Dataset<Row> rows, Col<LocalDate> date) {
    return rows.where(date.column().isin(days.toArray()));
  }

  /** The rows of other days. */
  Dataset<Row> notIn(Dataset<Row> rows, Col<LocalDate> date) {
    return rows.where(not(date.column().isin(days.toArray())));
  }
}
