package org.framewire.warehouse;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.tables.Table;

/**
 * The published tables under one directory. Reading needs nothing else; a run that writes takes the
 * {@link Lease}, finishes what a dead run left ({@link #recover}), stages its tables, has them
 * audited and publishes them.
 *
 * <pre>
 * articles/period=2022-09-22/part-….parquet   what readers read, a directory a table
 * _warehouse.json                             how it is laid out, for good
 * _manifest.json                              what the present generation consists of
 * _lease.json                                 who writes, while somebody does
 * _intent.json                                what is being published, while something is
 * _staging/&lt;run&gt;/                            what a run has made so far
 * </pre>
 */
public final class Warehouse {
  private final WarehousePaths paths;
  private final FileOperations files;
  private final ControlFiles control;

  Warehouse(WarehousePaths paths, FileOperations files) {
    this.paths = paths;
    this.files = files;
    this.control = new ControlFiles(files);
    layout().ifPresent(this::requireKnown);
  }

  /**
   * The warehouse at a location, which need not exist yet.
   *
   * @param location path or URI of a directory
   * @param configuration of Hadoop, as the Spark context has it
   * @throws UnfitLocationException when it is on a file system that cannot rename a directory in
   *     one step, such as an object store
   * @throws WarehouseException when the location cannot be reached, or was written by a later
   *     version
   */
  public static Warehouse open(String location, Configuration configuration) {
    Path given = Location.require(location, configuration);
    return Attempt.to(
        "open",
        given,
        () -> {
          Path root = given.getFileSystem(configuration).makeQualified(given);
          return new Warehouse(new WarehousePaths(root), filesOf(root, configuration));
        });
  }

  /**
   * Finds out, before anything is started, whether a warehouse may be at a location.
   *
   * @throws UnfitLocationException when it may not
   */
  public static void requireFit(String location, Configuration configuration) {
    Location.require(location, configuration);
  }

  private static FileOperations filesOf(Path root, Configuration configuration) throws IOException {
    return Location.LOCAL.equals(root.toUri().getScheme())
        ? new LocalFiles()
        : new HadoopFiles(root, configuration);
  }

  /** The directory of the warehouse, qualified with its file system. */
  public Path root() {
    return paths.root();
  }

  /** How the warehouse is laid out; empty before its first publication. */
  public Optional<Layout> layout() {
    return control.read(paths.layout(), Layout.class);
  }

  /** What was published last; generation 0 before the first time. */
  public Manifest manifest() {
    return control.read(paths.manifest(), Manifest.class).orElse(Manifest.NONE);
  }

  /**
   * Whether everything read since {@link #manifest} gave this generation belongs to it. A reader of
   * several tables asks afterwards, and reads again when it is not so.
   */
  public boolean isStillAt(long generation) {
    // In this order: a swap that ends between the two looks has replaced the manifest.
    return !files.exists(paths.intent()) && manifest().generation() == generation;
  }

  /** All published rows of a table; none, with its columns, before there are any. */
  public Dataset<Row> read(SparkSession session, Table table) {
    return readPeriods(session, table, periodsOf(table));
  }

  /** The published rows of some periods; periods that the table does not have give none. */
  public Dataset<Row> readPeriods(SparkSession session, Table table, Collection<String> periods) {
    return ParquetDirectories.read(session, table, directories(table, periods));
  }

  /** The periods that a table has rows in, in order; {@code undated} stands last. */
  public SortedSet<String> periodsOf(Table table) {
    return periodsIn(paths.table(table.name()));
  }

  /**
   * Whether a table's stored rows, if there are any, are of its present version, and none were
   * deleted with their folder: then a run goes on from them. {@link Table.Kind#TOTALS} are else
   * made anew of all days.
   */
  public boolean isKept(Table table) {
    Manifest manifest = manifest();
    boolean isCurrent = Objects.equals(manifest.versions().get(table.name()), table.version());
    return isCurrent && (manifest.total(table).rows() == 0 || !periodsOf(table).isEmpty());
  }

  /**
   * Puts a file beside the tables, in one step over an older one: a page about them, how a run
   * stands.
   */
  public void putBeside(String name, byte[] content) {
    control.replace(new Path(paths.root(), name), content);
  }

  /**
   * Takes the right to write, for as long as the lease is open.
   *
   * @param owner who asks, as others shall be told: the run's id
   * @throws WarehouseException when another run that is alive has it
   */
  public Lease lease(String owner) {
    files.makeDirectories(paths.root());
    return Lease.take(files, paths.lease(), owner, Clock.systemUTC());
  }

  /**
   * Finishes what a dead run began: an open intent is carried out, whatever step it died at, and
   * staging areas that never came to an intent are deleted.
   *
   * @return a line for the user about each thing done
   */
  public List<String> recover(Lease lease) {
    lease.requireHeld();
    return new Publication(paths, files).recover();
  }

  /** An empty staging area for a run. */
  public Staging stage(SparkSession session, String runId) {
    return new Staging(session, this, runId);
  }

  /**
   * Publishes what was staged, all of it, once.
   *
   * @return the manifest of the new generation
   * @throws AuditFailedException when a gate failed; nothing is published then
   */
  public Manifest publish(Lease lease, StagedTables staged, AuditResult audit) {
    audit.requirePassed();
    Intent intent = staged.intent(manifest());
    lease.requireHeld();
    new Publication(paths, files).publish(intent);
    return intent.manifest();
  }

  WarehousePaths paths() {
    return paths;
  }

  FileOperations files() {
    return files;
  }

  List<Path> directories(Table table, Collection<String> periods) {
    return periodsOf(table).stream()
        .filter(periods::contains)
        .map(period -> paths.published(table.name(), period))
        .toList();
  }

  SortedSet<String> periodsIn(Path tableDirectory) {
    SortedSet<String> periods = new TreeSet<>();
    for (FileOperations.Entry entry : files.list(tableDirectory)) {
      if (entry.isDirectory() && WarehousePaths.isPeriod(entry.name())) {
        periods.add(WarehousePaths.periodOf(entry.name()));
      }
    }
    periods.remove(Period.NO_ROWS);
    return periods;
  }

  /** The layout to write by: the warehouse's own, which the period must be that of. */
  Layout layoutFor(Period period) {
    Layout layout = layout().orElse(Layout.of(period));
    if (layout.period() != period) {
      throw new WarehouseException(
          "%s keeps its tables by %s, not by %s: leave it so, or build a new warehouse."
              .formatted(root(), layout.period(), period));
    }
    return layout;
  }

  private void requireKnown(Layout layout) {
    if (layout.version() != Layout.VERSION) {
      throw new WarehouseException(
          "%s has layout version %d, this Framewire knows %d: use the version that wrote it."
              .formatted(root(), layout.version(), Layout.VERSION));
    }
  }
}
