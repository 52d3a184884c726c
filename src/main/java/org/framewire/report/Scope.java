package org.framewire.report;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.tables.OutletDays;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.OutletTerms;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.Table;

/**
 * Which rows a report is about.
 *
 * @param asOf last day of the window, null when no article has a date
 * @param window as the window tables name it
 */
record Scope(LocalDate asOf, String window) {
  private static final String EVERYTHING = "all";
  private static final List<Table> WINDOW_TABLES =
      List.of(OutletFraming.TABLE, OutletTerms.TABLE, PairAssociations.TABLE);

  /** Windows by how much a reader of a first page wants them. */
  private static final List<String> BY_PREFERENCE = List.of(EVERYTHING, "28d", "7d", "1d");

  /** The newest as-of date and its widest window. */
  static Scope newest(Function<Table, Dataset<Row>> tables) {
    Map<String, LocalDate> newest = newestByWindow(tables);
    LocalDate asOf = newest.values().stream().max(Comparator.naturalOrder()).orElse(null);
    if (asOf == null) {
      return new Scope(lastDay(tables), EVERYTHING);
    }
    newest.values().removeIf(date -> !date.equals(asOf));
    String window =
        BY_PREFERENCE.stream()
            .filter(newest::containsKey)
            .findFirst()
            .orElseGet(() -> newest.keySet().iterator().next());
    return new Scope(asOf, window);
  }

  private static Map<String, LocalDate> newestByWindow(Function<Table, Dataset<Row>> tables) {
    Column window = OutletFraming.WINDOW.column();
    Column date = OutletFraming.DATE.column();
    Map<String, LocalDate> newest = new TreeMap<>();
    WINDOW_TABLES.stream()
        .map(table -> tables.apply(table).select(window, date))
        .reduce(Dataset::union)
        .orElseThrow()
        .groupBy(window)
        .agg(max(date).as(OutletFraming.DATE.name()))
        .collectAsList()
        .forEach(row -> newest.put(OutletFraming.WINDOW.get(row), OutletFraming.DATE.get(row)));
    return newest;
  }

  private static LocalDate lastDay(Function<Table, Dataset<Row>> tables) {
    return OutletDays.DATE.get(
        tables
            .apply(OutletDays.TABLE)
            .agg(max(OutletDays.DATE.column()).as(OutletDays.DATE.name()))
            .first());
  }

  /** Holds for the rows of a window table that the report is about. */
  Column ofWindow(Col<LocalDate> date, Col<String> windowName) {
    return date.column().equalTo(lit(asOf)).and(windowName.column().equalTo(window));
  }

  /** Holds for the rows of a daily table that stand behind the window. */
  Column inDays(Col<LocalDate> date) {
    if (asOf == null) {
      return lit(true);
    }
    Column until = date.column().leq(lit(asOf));
    if (window.equals(EVERYTHING)) {
      return date.column().isNull().or(until);
    }
    int days = Integer.parseInt(window.substring(0, window.length() - 1));
    return until.and(date.column().gt(lit(asOf.minusDays(days))));
  }
}
