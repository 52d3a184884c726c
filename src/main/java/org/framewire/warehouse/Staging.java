package org.framewire.warehouse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * What one run has made and not published: intermediates that are never published, and tables
 * ({@link #replacing}). Nothing here is seen by a reader of the warehouse.
 */
public final class Staging {
  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** How an intermediate is compressed: a trade of disk for processor time. */
  public enum Codec {
    /** Small: for what is read often or kept through long stages. */
    ZSTD("zstd"),
    /** Cheap: for what is written once and read once. */
    LZ4("lz4_raw"),
    SNAPPY("snappy");

    private final String sparkName;

    Codec(String sparkName) {
      this.sparkName = sparkName;
    }
  }

  private final SparkSession session;
  private final Warehouse warehouse;
  private final String runId;
  private final Map<String, StructType> intermediates = new ConcurrentHashMap<>();

  Staging(SparkSession session, Warehouse warehouse, String runId) {
    if (!RUN_ID.matcher(runId).matches()) {
      throw new IllegalArgumentException("not fit to name a directory: " + runId);
    }
    this.session = session;
    this.warehouse = warehouse;
    this.runId = runId;
    warehouse.files().delete(directory());
    warehouse.files().makeDirectories(directory());
  }

  /** The staging area's own directory. */
  public Path directory() {
    return warehouse.paths().staging(runId);
  }

  /** Writes rows to be read again by later stages of this run, as they are partitioned. */
  public void writeIntermediate(String name, Dataset<Row> rows, Codec codec) {
    rows.write().option("compression", codec.sparkName).parquet(intermediatePath(name).toString());
    intermediates.put(name, rows.schema());
  }

  /** The rows of an intermediate that this run wrote. */
  public Dataset<Row> readIntermediate(String name) {
    StructType schema =
        Optional.ofNullable(intermediates.get(name))
            .orElseThrow(() -> new IllegalStateException("not written by this run: " + name));
    return ParquetDirectories.read(session, schema, List.of(intermediatePath(name)));
  }

  /** Deletes an intermediate that no later stage reads. */
  public void dropIntermediate(String name) {
    intermediates.remove(name);
    warehouse.files().delete(intermediatePath(name));
  }

  /**
   * The tables of this run, once it is known which periods it touches.
   *
   * @param period the warehouse's, or what is chosen for a new one
   * @param touched periods that daily tables are made anew for, each whole
   * @param asOf dates that window tables are made for
   * @throws WarehouseException when the warehouse is laid out by another period
   */
  public StagedTables replacing(
      Period period, Collection<String> touched, Collection<LocalDate> asOf) {
    Layout layout = warehouse.layoutFor(period);
    return new StagedTables(this, layout, new TreeSet<>(touched), new TreeSet<>(asOf));
  }

  /** Deletes all of it; for a run that publishes nothing. */
  public void discard() {
    warehouse.files().delete(directory());
  }

  SparkSession session() {
    return session;
  }

  Warehouse warehouse() {
    return warehouse;
  }

  String runId() {
    return runId;
  }

  private Path intermediatePath(String name) {
    return warehouse.paths().intermediate(runId, name);
  }
}
