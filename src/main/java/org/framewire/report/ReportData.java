package org.framewire.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Table;

/**
 * All that the page shows, as plain values: the page's script reads the same as JSON.
 *
 * @param asOf last day of the window in ISO form; null when no article has a date
 * @param window {@code all}, {@code 28d}, {@code 7d} or {@code 1d}
 * @param language ISO 639-1 code of the language whose words are shown
 */
record ReportData(
    String asOf,
    String window,
    String language,
    LatestRun run,
    Reading reading,
    Words words,
    Pairs pairs,
    ToldStories stories,
    List<FramingMeasure> framing,
    List<Agreement> agreements) {

  /** Most outlets that the page shows; those with most articles come first. */
  static final int OUTLETS = 40;

  static ReportData from(Function<Table, Dataset<Row>> tables, UnaryOperator<String> entityNames) {
    Scope scope = Scope.newest(tables);
    Reading reading = Reading.from(tables, scope);
    String language = reading.shownLanguage();
    List<String> outlets =
        reading.outlets().stream().limit(OUTLETS).map(Reading.Outlet::outlet).toList();
    return new ReportData(
        scope.asOf() == null ? null : scope.asOf().toString(),
        scope.window(),
        language,
        LatestRun.from(tables),
        reading,
        Words.from(tables, scope, language, outlets),
        Pairs.from(tables, scope, entityNames),
        ToldStories.from(tables, scope),
        FramingMeasure.from(tables, scope, outlets),
        Agreement.from(tables));
  }
}
