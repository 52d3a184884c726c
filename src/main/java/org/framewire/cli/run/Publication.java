package org.framewire.cli.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.framewire.cli.settings.Entities;
import org.framewire.cli.settings.Lenses;
import org.framewire.cli.settings.Settings;
import org.framewire.entities.Gazetteer;
import org.framewire.framing.LensRows;
import org.framewire.ingest.ReadSettings;
import org.framewire.ingest.files.SourceListing;
import org.framewire.ingest.outlets.OutletRegister;
import org.framewire.tables.Articles;
import org.framewire.tables.Contracts;
import org.framewire.tables.Runs;
import org.framewire.tables.Table;
import org.framewire.warehouse.Audit;
import org.framewire.warehouse.AuditFinding;
import org.framewire.warehouse.AuditResult;
import org.framewire.warehouse.Lease;
import org.framewire.warehouse.Period;
import org.framewire.warehouse.ReadCounts;
import org.framewire.warehouse.StagedTables;
import org.framewire.warehouse.Staging;
import org.framewire.warehouse.Warehouse;

/** The whole job: read, stage, audit, publish. What it does stands in {@link #publish}. */
final class Publication {
  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Lease lease;
  private final Stages stages;
  private final Settings settings;
  private final Lenses lenses;
  private final RunIdentity identity;
  private final Staging staging;
  private final Intake intake;
  private final Gazetteer gazetteer;

  Publication(
      SparkSession spark,
      Warehouse warehouse,
      Lease lease,
      Stages stages,
      Settings settings,
      Lenses lenses,
      Gazetteer gazetteer,
      RunIdentity identity) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.lease = lease;
    this.stages = stages;
    this.settings = settings;
    this.lenses = lenses;
    this.gazetteer = gazetteer;
    this.identity = identity;
    this.staging = warehouse.stage(spark, identity.id());
    this.intake = new Intake(spark, warehouse, staging);
  }

  /** Runs the job; nothing is visible to readers of the warehouse before its last step. */
  RunResult publish(SourceListing files, ReadSettings readSettings) {
    stages.run("read", sizes(files), () -> intake.read(files, readSettings));
    DateOrdersFound dateOrders =
        stages.run("dates", "order of day and month by source", intake::settleDates);
    stages.run(
        "deduplicate",
        "within the run and against what is stored",
        () -> intake.deduplicate(settings.keptVersion()));
    Counts counts = stages.run("books", "every record accounted for", intake::counts);
    BookKeeping books = counts.books();
    books.requireBalanced();
    books.requireFewRejected(settings.rejectedShareFails());
    Touched touched = stages.run("books", "which days are touched", () -> intake.touched(counts));
    Entities.requireCurrent(gazetteer, touched.lastDayRead(), settings);
    CopyCounts copies = CopyCounts.NONE;

    StagedTables tables = staging.replacing(touched.period(), touched.periods(), List.of());
    stageLenses(tables, dayOfInput(touched));
    Pipeline pipeline = new Pipeline(staging, tables, stages, settings, lenses, gazetteer);
    if (!touched.isNothing()) {
      // Found wanting before the long stages, though stories are among the last of them.
      StoryTelling.requireCurrent(tables);
      stages.run("articles", perPeriod(touched), () -> intake.stageArticles(tables, touched));
      copies = pipeline.markCopies();
      pipeline.makeDailyTables();
      pipeline.makeStories(touched);
    }
    LocalDate asOf = asOf(tables, touched);
    if (asOf != null) {
      if (touched.isNothing()) {
        pipeline.makeTotals();
      }
      tables.addAsOf(asOf);
      pipeline.makeWindowTables(asOf);
    }
    stages.run(
        "ledgers",
        "rejects, this run",
        () -> stageLedgers(tables, books, dateOrders, touched, readSettings.outlets()));
    AuditResult audit = stages.run("audit", "quality gates", () -> audit(tables, books, touched));
    stages.run("publish", "swap in what is new", () -> warehouse.publish(lease, tables, audit));
    return new RunResult(
        books,
        files.ignored(),
        counts.outcomes(),
        dateOrders,
        touched,
        counts.outlets(),
        copies,
        asOf,
        warnings(books, touched, asOf, audit));
  }

  /**
   * The last day of the windows that this run makes; null when it makes none, as there is no dated
   * article, or nothing is new and the night that was asked for has its windows already.
   */
  private LocalDate asOf(StagedTables tables, Touched touched) {
    LocalDate asked = identity.asked();
    if (touched.isNothing()) {
      return asked == null || hasWindows(tables, asked) ? null : asked;
    }
    return asked == null ? lastDayStored(tables, touched) : asked;
  }

  /** Looked for among the rows only where what was stored before may be later than what is new. */
  private LocalDate lastDayStored(StagedTables tables, Touched touched) {
    LocalDate lastNew = touched.lastNewDay();
    boolean mayBeLater =
        lastNew == null
            || warehouse.periodsOf(Articles.TABLE).stream()
                .filter(period -> !period.equals(Period.UNDATED))
                .anyMatch(period -> touched.period().lastDay(period).isAfter(lastNew));
    return mayBeLater ? tables.lastDay(Articles.TABLE, identity.latestDay()).orElse(null) : lastNew;
  }

  private static boolean hasWindows(StagedTables tables, LocalDate asOf) {
    return Contracts.ALL.stream()
        .filter(table -> table.kind() == Table.Kind.WINDOW)
        .anyMatch(table -> tables.hasRowsOf(table, asOf));
  }

  /** The date of ledger rows that must not hang on the clock; see ADR 37. */
  private LocalDate dayOfInput(Touched touched) {
    return identity.asked() == null ? touched.lastDayRead() : identity.asked();
  }

  private void stageLenses(StagedTables tables, LocalDate date) {
    Table table = org.framewire.tables.Lenses.TABLE;
    tables.write(
        table,
        LensRows.news(
            spark.createDataFrame(LensRows.of(lenses.all(), date), table.schema()),
            warehouse.read(spark, table)));
  }

  private void stageLedgers(
      StagedTables tables,
      BookKeeping books,
      DateOrdersFound dateOrders,
      Touched touched,
      OutletRegister outlets) {
    intake.stageRejects(tables, dayOfInput(touched));
    Map<String, Double> seconds = stages.seconds();
    Row run =
        LedgerRows.run(
            identity, books, dateOrders, touched, lenses, gazetteer, outlets, settings, seconds);
    StructType shape = LedgerRows.RUNS.type();
    tables.writeWithin(
        Runs.TABLE,
        spark.createDataFrame(List.of(run), shape),
        new TreeSet<>(List.of(tables.period().of(identity.date()))));
  }

  private static AuditResult audit(StagedTables tables, BookKeeping books, Touched touched) {
    List<Table> expected =
        Contracts.ALL.stream()
            .filter(table -> table.kind() == Table.Kind.DAILY && !touched.isNothing())
            .toList();
    return Audit.standard(expected, false)
        .run(tables, new ReadCounts(books.total().read(), books.total().articles()));
  }

  private List<String> warnings(
      BookKeeping books, Touched touched, LocalDate asOf, AuditResult audit) {
    List<String> warnings = new ArrayList<>();
    audit.warnings().stream().map(AuditFinding::toString).forEach(warnings::add);
    long read = books.total().read();
    if (books.total().rejected() > settings.rejectedShareLimit() * read) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d of %d records were rejected: the table rejects says why",
              books.total().rejected(),
              read));
    }
    if (!touched.isNothing() && asOf == null) {
      warnings.add("no article has a date, so no window tables were made");
    }
    String behind = Entities.behind(gazetteer, touched.lastDayRead());
    if (behind != null) {
      warnings.add(behind);
    }
    return warnings;
  }

  private static String sizes(SourceListing files) {
    return String.format(
        Locale.ROOT, "%,d files, %,.1f MB", files.files().size(), files.bytes() / 1e6);
  }

  private static String perPeriod(Touched touched) {
    return touched.periods().size() + " " + touched.period().name().toLowerCase(Locale.ROOT);
  }
}
