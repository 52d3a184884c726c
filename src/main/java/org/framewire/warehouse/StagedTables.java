package org.framewire.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.framewire.tables.Col;
import org.framewire.tables.Contracts;
import org.framewire.tables.Table;
import org.framewire.tables.Totals;

/**
 * The tables that a run has staged. Each kind of table replaces what it must:
 *
 * <ul>
 *   <li>daily: every touched period, whole; one that comes out empty is removed
 *   <li>window: in the periods of the as-of dates, the rows of those dates
 *   <li>ledger: the rows of the same key, wherever they are stored
 *   <li>totals: all rows, see {@link #writeTotals} and {@link #writeWhole}
 * </ul>
 *
 * <p>A table of the contracts that would have no rows at all gets a file with its columns.
 *
 * <p>A task writes one file for each period that it holds rows of. Daily rows are written as they
 * come: a stage that clusters by period leaves few files. Window and ledger rows, and daily ones by
 * {@link #writeGathered}, cross one shuffle by period and come out sorted by key, a file a period
 * unless it is large.
 */
public final class StagedTables {
  private final Staging staging;
  private final StagedFiles files;
  private final Warehouse warehouse;
  private final SparkSession session;
  private final Layout layout;
  private final SortedSet<String> touched;
  private final SortedSet<LocalDate> asOf;
  private final Map<Table, SortedSet<String>> replaced =
      new ConcurrentSkipListMap<>(Comparator.comparing(Table::name));

  StagedTables(
      Staging staging, Layout layout, SortedSet<String> touched, SortedSet<LocalDate> asOf) {
    this.staging = staging;
    this.files = new StagedFiles(staging);
    this.warehouse = staging.warehouse();
    this.session = staging.session();
    this.layout = layout;
    this.touched = touched;
    this.asOf = asOf;
  }

  /** How long a period is here. */
  public Period period() {
    return layout.period();
  }

  /** Makes window tables that are written from here on, too, for this date. */
  public void addAsOf(LocalDate date) {
    asOf.add(date);
  }

  /** The periods that daily tables are made anew for. */
  public SortedSet<String> touched() {
    return Collections.unmodifiableSortedSet(touched);
  }

  /**
   * Stages a table's rows, once a run: those of the touched periods, whole, for a daily table;
   * those of the as-of dates for a window table; the new ones for a ledger.
   *
   * @throws WarehouseException when daily rows fall outside the touched periods
   */
  public void write(Table table, Dataset<Row> rows) {
    switch (table.kind()) {
      case DAILY -> writePeriods(table, withPeriod(table, rows), touched);
      case WINDOW -> writeWindows(table, rows);
      case LEDGER -> writeLedger(table, rows, warehouse.read(session, table));
      case TOTALS -> throw new IllegalArgumentException(table + " is written whole");
      case STAGED -> throw new IllegalArgumentException(table + " is never published");
    }
  }

  /** Like {@link #write}, for daily rows that do not come clustered by period. */
  public void writeGathered(Table table, Dataset<Row> rows) {
    if (table.kind() == Table.Kind.DAILY) {
      writePeriods(table, gathered(table, withPeriod(table, rows)), touched);
    } else {
      write(table, rows);
    }
  }

  /**
   * Stages the totals of a daily table that is written already: those published, less what the
   * touched periods held, and what they hold now. No other period is read, unless the warehouse has
   * no such totals of this version; where nothing is touched, those published stay.
   */
  public void writeTotals(Totals totals) {
    Table daily = totals.daily();
    boolean isKept = warehouse.isKept(totals.table());
    if (isKept && touched.isEmpty()) {
      return;
    }
    writeWhole(
        totals.table(),
        isKept
            ? totals.replace(
                warehouse.read(session, totals.table()),
                warehouse.readPeriods(session, daily, touched),
                view(daily, touched))
            : totals.of(view(daily)));
  }

  /** Stages all rows of a {@link Table.Kind#TOTALS} table. */
  public void writeWhole(Table table, Dataset<Row> rows) {
    Dataset<Row> all =
        table.conform(rows).withColumn(Period.COLUMN, functions.lit(Period.EVERY_DATE));
    Column[] key = table.key().stream().map(Col::column).toArray(Column[]::new);
    writePeriods(table, all.sortWithinPartitions(key), new TreeSet<>(List.of(Period.EVERY_DATE)));
  }

  /**
   * Like {@link #write}, for rows of a ledger that can take the place of no rows outside some
   * periods, and none of theirs: no other period is read.
   *
   * @param periods those that rows which have to give way may lie in
   */
  public void writeWithin(Table table, Dataset<Row> rows, SortedSet<String> periods) {
    writeLedger(table, rows, warehouse.readPeriods(session, table, periods));
  }

  /** What {@link #writeTotals} staged, without the days after one. */
  public Dataset<Row> totals(Totals totals, LocalDate upTo) {
    Dataset<Row> whole = view(totals.table());
    SortedSet<String> later = later(totals.daily(), upTo);
    return later.isEmpty()
        ? whole
        : totals.without(
            whole, view(totals.daily(), later).where(Merges.DATE.column().gt(functions.lit(upTo))));
  }

  /** The periods of {@link #view(Table)} that have a day after one. */
  public SortedSet<String> later(Table table, LocalDate day) {
    SortedSet<String> later = periods(table);
    later.removeIf(value -> value.equals(Period.UNDATED) || !period().lastDay(value).isAfter(day));
    return later;
  }

  /** Whether a run goes on from what is published; see {@link Warehouse#isKept}. */
  public boolean isKept(Table table) {
    return warehouse.isKept(table);
  }

  /** The rows staged for a table so far. */
  public Dataset<Row> read(Table table) {
    return ParquetDirectories.read(session, table, files.directories(table, files.periods(table)));
  }

  /** What the table will hold once this is published. */
  public Dataset<Row> view(Table table) {
    return ParquetDirectories.read(session, table, viewDirectories(table, null));
  }

  /** The published rows, which this run may replace. */
  public Dataset<Row> stored(Table table) {
    return warehouse.read(session, table);
  }

  /** The published rows of some periods. */
  public Dataset<Row> stored(Table table, SortedSet<String> periods) {
    return warehouse.readPeriods(session, table, periods);
  }

  /** Whether there are published rows of the table. */
  public boolean hasStored(Table table) {
    return !warehouse.periodsOf(table).isEmpty();
  }

  /** The rows of some periods of {@link #view(Table)}. */
  public Dataset<Row> view(Table table, SortedSet<String> periods) {
    return ParquetDirectories.read(session, table, viewDirectories(table, periods));
  }

  /** The rows of the periods that some days of {@link #view(Table)} lie in. */
  public Dataset<Row> view(Table table, LocalDate first, LocalDate last) {
    return view(table, period().between(first, last));
  }

  /**
   * The last day that a table will have rows of once this is published.
   *
   * @param latest rows of later days are passed over
   * @return empty where no row has a date up to then
   */
  public Optional<LocalDate> lastDay(Table table, LocalDate latest) {
    SortedSet<String> periods = periods(table);
    periods.remove(Period.UNDATED);
    // The first period that is looked into nearly always has it, and no other is read.
    while (!periods.isEmpty()) {
      String last = periods.last();
      periods.remove(last);
      LocalDate first = period().firstDay(last);
      if (!first.isAfter(latest)) {
        if (first.equals(period().lastDay(last))) {
          return Optional.of(first);
        }
        Column date = Merges.DATE.column();
        Row day =
            view(table, new TreeSet<>(Set.of(last)))
                .where(date.leq(latest))
                .agg(functions.max(date).as(Merges.DATE.name()))
                .first();
        if (Merges.DATE.get(day) != null) {
          return Optional.of(Merges.DATE.get(day));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a table will have rows of a date once this is published. */
  public boolean hasRowsOf(Table table, LocalDate date) {
    return !view(table, new TreeSet<>(Set.of(period().of(date))))
        .where(Merges.DATE.column().equalTo(date))
        .isEmpty();
  }

  /** The tables written so far, by name. */
  public List<Table> tables() {
    return List.copyOf(replaced.keySet());
  }

  /** Every Parquet file staged for a table, with what its footer says. */
  List<StagedFile> files(Table table) {
    return files.of(table);
  }

  /** What publishing would do, given what is published now. */
  Intent intent(Manifest published) {
    List<Swap> swaps = new ArrayList<>();
    Map<String, SortedMap<String, PeriodContent>> contents = new TreeMap<>();
    replaced.forEach(
        (table, periods) -> {
          swaps.addAll(swaps(table, periods));
          contents.put(table.name(), files.contents(table, periods));
        });
    for (Table table : Contracts.ALL) {
      Swap.Action action = actionOnNoRows(table);
      if (action != null) {
        // A reader that comes between two steps finds one file too many rather than none.
        int place = action == Swap.Action.REPLACE ? 0 : swaps.size();
        swaps.add(place, new Swap(table.name(), Period.NO_ROWS, action));
        contents
            .computeIfAbsent(table.name(), name -> new TreeMap<>())
            .put(Period.NO_ROWS, stageNoRows(table, action));
      }
    }
    Map<String, Integer> versions = new TreeMap<>();
    replaced.keySet().forEach(table -> versions.put(table.name(), table.version()));
    return new Intent(
        staging.runId(), layout, swaps, published.next(staging.runId(), contents, versions));
  }

  /** Rows staged for a table. */
  long rowsOf(Table table) {
    return files.of(table).stream().mapToLong(StagedFile::rows).sum();
  }

  /** Whether the table will hold rows once this is published. */
  boolean willHaveRows(Table table) {
    return !viewDirectories(table, null).isEmpty();
  }

  SparkSession session() {
    return session;
  }

  /** What becomes of the file that stands for no rows; null where all stays as it is. */
  private Swap.Action actionOnNoRows(Table table) {
    if (!willHaveRows(table)) {
      return Swap.Action.REPLACE;
    }
    Path published = warehouse.paths().published(table.name(), Period.NO_ROWS);
    return warehouse.files().exists(published) ? Swap.Action.REMOVE : null;
  }

  private PeriodContent stageNoRows(Table table, Swap.Action action) {
    return action == Swap.Action.REPLACE
        ? NoRows.write(session, table, files.directory(table, Period.NO_ROWS))
        : PeriodContent.NONE;
  }

  private List<Swap> swaps(Table table, SortedSet<String> periods) {
    SortedSet<String> made = files.periods(table);
    SortedSet<String> published = warehouse.periodsOf(table);
    List<Swap> swaps = new ArrayList<>();
    for (String period : periods) {
      if (made.contains(period)) {
        swaps.add(new Swap(table.name(), period, Swap.Action.REPLACE));
      } else if (published.contains(period)) {
        swaps.add(new Swap(table.name(), period, Swap.Action.REMOVE));
      }
    }
    return swaps;
  }

  /** The periods that the table will have rows in. */
  private SortedSet<String> periods(Table table) {
    SortedSet<String> periods = warehouse.periodsOf(table);
    periods.removeAll(replaced.getOrDefault(table, Collections.emptySortedSet()));
    periods.addAll(files.periods(table));
    return periods;
  }

  private List<Path> viewDirectories(Table table, SortedSet<String> periods) {
    SortedSet<String> kept = warehouse.periodsOf(table);
    kept.removeAll(replaced.getOrDefault(table, Collections.emptySortedSet()));
    SortedSet<String> made = files.periods(table);
    if (periods != null) {
      kept.retainAll(periods);
      made.retainAll(periods);
    }
    List<Path> directories = new ArrayList<>(warehouse.directories(table, kept));
    directories.addAll(files.directories(table, made));
    return directories;
  }

  private void writeWindows(Table table, Dataset<Row> rows) {
    SortedSet<String> periods = new TreeSet<>();
    asOf.forEach(date -> periods.add(period().of(date)));
    Dataset<Row> stored = warehouse.readPeriods(session, table, periods);
    Dataset<Row> merged = Merges.asOf(table, stored, rows, asOf);
    writePeriods(table, gathered(table, withPeriod(table, merged)), periods);
  }

  private void writeLedger(Table table, Dataset<Row> rows, Dataset<Row> stored) {
    if (warehouse.periodsOf(table).isEmpty()) {
      writeRows(table, gathered(table, withPeriod(table, rows)));
      replaced.put(table, files.periods(table));
      return;
    }
    // Written down first: which periods they touch is seen from it, and they may be dear to make.
    staging.writeIntermediate(table.name(), table.conform(rows), Staging.Codec.SNAPPY);
    Dataset<Row> made = staging.readIntermediate(table.name());
    SortedSet<String> periods = periodsOf(made);
    periods.addAll(periodsOf(Merges.superseded(table, stored, made)));
    Dataset<Row> touchedRows = warehouse.readPeriods(session, table, periods);
    Dataset<Row> merged = Merges.byKey(table, touchedRows, made);
    writePeriods(table, gathered(table, withPeriod(table, merged)), periods);
    staging.dropIntermediate(table.name());
  }

  private SortedSet<String> periodsOf(Dataset<Row> rows) {
    Column period = period().of(Merges.DATE.column());
    return new TreeSet<>(rows.select(period).distinct().as(Encoders.STRING()).collectAsList());
  }

  private Dataset<Row> withPeriod(Table table, Dataset<Row> rows) {
    return table.conform(rows).withColumn(Period.COLUMN, period().of(Merges.DATE.column()));
  }

  private static Dataset<Row> gathered(Table table, Dataset<Row> rows) {
    Column period = functions.col(Period.COLUMN);
    Column[] order =
        Stream.concat(
                Stream.of(period, Merges.DATE.column()), table.key().stream().map(Col::column))
            .toArray(Column[]::new);
    return rows.hint("rebalance", period).sortWithinPartitions(order);
  }

  private void writePeriods(Table table, Dataset<Row> rows, SortedSet<String> periods) {
    writeRows(table, rows);
    replaced.put(table, new TreeSet<>(periods));
    SortedSet<String> outside = files.periods(table);
    outside.removeAll(periods);
    if (!outside.isEmpty()) {
      throw new WarehouseException(
          "%s has rows outside the periods that this run makes anew (%s): what is stored there would be lost. This is a fault of the program: please report it."
              .formatted(table, String.join(", ", outside)));
    }
  }

  private void writeRows(Table table, Dataset<Row> rows) {
    rows.write()
        .partitionBy(Period.COLUMN)
        .option("compression", "zstd")
        .parquet(files.directory(table).toString());
    files.changed(table);
  }
}
