package org.framewire.ingest;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.framewire.ingest.files.SourceFile;
import org.framewire.tables.Col;
import org.framewire.tables.Table;

/** Source files as rows, packed so that a partition is one task's worth of reading. */
public final class Sources {
  public static final Col<String> PATH = Records.SOURCE_FILE;
  public static final Col<String> LOCATION =
      Col.of("location", StringType, "where the file is opened");
  public static final Col<Long> BYTES =
      Col.<Long>of("bytes", LongType, "size as stored").in("bytes");

  public static final Table TABLE =
      Table.named("sources", Table.Kind.STAGED, "one row a file of a dump")
          .key(LOCATION)
          .columns(PATH, LOCATION, BYTES);

  /** Opening a file costs about as much as reading this many bytes. */
  private static final long OPENING_BYTES = 64 << 10;

  private static final long LEAST_TASK_BYTES = 4L << 20;
  private static final long MOST_TASK_BYTES = 128L << 20;

  private Sources() {}

  /**
   * The files as rows, one partition a task: of about equal size, at least as many as {@code cores}
   * can share where the files are large enough, and few where there are many small ones.
   */
  public static Dataset<Row> rows(SparkSession session, List<SourceFile> files, int cores) {
    List<List<Row>> tasks = pack(files, cores).stream().map(Sources::toRows).toList();
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    return session.createDataFrame(
        spark.parallelize(tasks, Math.max(1, tasks.size())).flatMap(List::iterator),
        TABLE.schema());
  }

  /** Gives each file, the largest first, to the task that has least. */
  public static List<List<SourceFile>> pack(List<SourceFile> files, int cores) {
    long all = files.stream().mapToLong(Sources::cost).sum();
    long wanted = Math.max(LEAST_TASK_BYTES, Math.min(MOST_TASK_BYTES, all / (3L * cores)));
    int count = (int) Math.max(1, Math.min(files.size(), (all + wanted - 1) / wanted));
    List<List<SourceFile>> tasks = new ArrayList<>();
    PriorityQueue<long[]> loads =
        new PriorityQueue<>(
            Comparator.<long[]>comparingLong(load -> load[0]).thenComparingLong(load -> load[1]));
    for (int task = 0; task < count; task++) {
      tasks.add(new ArrayList<>());
      loads.add(new long[] {0, task});
    }
    List<SourceFile> largestFirst = new ArrayList<>(files);
    largestFirst.sort(
        Comparator.comparingLong(SourceFile::bytes).reversed().thenComparing(SourceFile::path));
    for (SourceFile file : largestFirst) {
      long[] least = loads.remove();
      tasks.get((int) least[1]).add(file);
      least[0] += cost(file);
      loads.add(least);
    }
    return tasks;
  }

  private static long cost(SourceFile file) {
    return file.bytes() + OPENING_BYTES;
  }

  private static List<Row> toRows(List<SourceFile> files) {
    return new ArrayList<>(files.stream().map(Sources::toRow).toList());
  }

  private static Row toRow(SourceFile file) {
    return RowFactory.create(file.path(), file.location(), file.bytes());
  }

  public static SourceFile fromRow(Row row) {
    return new SourceFile(PATH.get(row), LOCATION.get(row), BYTES.get(row));
  }
}
