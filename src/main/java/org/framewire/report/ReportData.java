package org.framewire.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Lenses;
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

  /** Three queries: which window, what stands behind it, and what it shows. */
  static ReportData from(Function<Table, Dataset<Row>> tables, UnaryOperator<String> entityNames) {
    Scope scope = Scope.newest(tables);
    OneQuery first = new OneQuery();
    Supplier<Reading> askedReading = Reading.ask(first, tables, scope);
    Supplier<LatestRun> run = LatestRun.ask(first, tables);
    Supplier<List<Row>> lenses = first.add(tables.apply(Lenses.TABLE));
    Supplier<List<Agreement>> agreements = Agreement.ask(first, tables);
    Reading reading = askedReading.get();
    String language = reading.shownLanguage();
    List<String> outlets =
        reading.outlets().stream().limit(OUTLETS).map(Reading.Outlet::outlet).toList();
    OneQuery second = new OneQuery();
    Supplier<Words> words = Words.ask(second, tables, scope, language, outlets);
    Supplier<Pairs> pairs = Pairs.ask(second, tables, scope, entityNames);
    Supplier<ToldStories> stories = ToldStories.ask(second, tables, scope);
    Supplier<List<FramingMeasure>> framing =
        FramingMeasure.ask(second, tables, scope, outlets, lenses);
    return new ReportData(
        scope.asOf() == null ? null : scope.asOf().toString(),
        scope.window(),
        language,
        run.get(),
        reading,
        words.get(),
        pairs.get(),
        stories.get(),
        framing.get(),
        agreements.get());
  }
}
