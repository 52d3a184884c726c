package org.framewire.terms;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.TermCounts;

/** What both window tables of terms ask of daily counts. */
final class WindowDays {
  private static final String DIGITS_ONLY = "^\\p{Nd}+$";

  private WindowDays() {}

  /** Whether a day lies in a window; a null date is in {@link Window#ALL} alone. */
  static Column contains(Window window, LocalDate asOf, Column date) {
    return window
        .firstDay(asOf)
        .map(first -> date.between(first, asOf))
        .orElseGet(() -> date.isNull().or(date.leq(asOf)));
  }

  /** The sum of a count over the rows of a group that meet a condition; 0 where none does. */
  static Column sumWhere(Column condition, Column count) {
    return sum(when(condition, count).otherwise(lit(0L)));
  }

  /** A group's aggregates, from a list. */
  static Dataset<Row> aggregate(RelationalGroupedDataset groups, List<Column> aggregates) {
    return groups.agg(
        aggregates.get(0), aggregates.subList(1, aggregates.size()).toArray(Column[]::new));
  }

  /** Whether a term is more than a number: the day of the month says nothing of an outlet. */
  static Column isWord() {
    return TermCounts.TERM.column().rlike(DIGITS_ONLY).equalTo(false);
  }
}
