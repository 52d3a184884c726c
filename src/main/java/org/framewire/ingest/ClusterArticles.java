package org.framewire.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Articles;

/**
 * Stage: articles → the same in few large partitions, each with whole outlets of its periods,
 * sorted by period, date, outlet, language and id. All that is derived later from one outlet-day is
 * in one partition, in a row.
 *
 * @param period names the period of a row, as a string
 * @param buckets into how many parts the outlets of a period are spread; periods that are missing
 *     have one
 * @param partitions how many tasks share the buckets, neighbouring ones together
 */
public record ClusterArticles(Column period, Map<String, Integer> buckets, int partitions) {
  /** The column that is added: the period of the row. */
  public static final String PERIOD = "period";

  /** About this many bytes of Parquet or text a bucket. */
  public static final long BUCKET_BYTES = 64L << 20;

  private static final String PARTITION = "partition_id";

  public ClusterArticles {
    buckets = Map.copyOf(buckets);
    if (partitions < 1) {
      throw new IllegalArgumentException("partitions must be at least 1: " + partitions);
    }
  }

  /** One task a bucket, up to {@code most}. */
  public static ClusterArticles of(Column period, Map<String, Integer> buckets, int most) {
    int all = buckets.values().stream().mapToInt(Integer::intValue).sum();
    return new ClusterArticles(period, buckets, Math.max(1, Math.min(all, most)));
  }

  /** How many buckets a period of so many bytes has. */
  public static int bucketsOf(long bytes) {
    return (int) Math.max(1, (bytes + BUCKET_BYTES - 1) / BUCKET_BYTES);
  }

  /** Clusters rows of {@link Articles}; the result has {@link #PERIOD} besides. */
  public Dataset<Row> apply(Dataset<Row> articles) {
    UserDefinedFunction partitionOf =
        udf(PartitionOf.create(buckets, partitions), DataTypes.IntegerType).asNonNullable();
    return articles
        .withColumn(PERIOD, period)
        .withColumn(
            PARTITION, partitionOf.apply(col(PERIOD), xxhash64(Articles.OUTLET_ID.column())))
        .repartitionById(partitions, col(PARTITION))
        .drop(PARTITION)
        .sortWithinPartitions(
            col(PERIOD),
            Articles.DATE.column(),
            Articles.OUTLET_ID.column(),
            Articles.LANGUAGE.column(),
            Articles.ARTICLE_ID.column());
  }

  /**
   * Lays the buckets of all periods out in the periods' order, and cuts the row into partitions.
   */
  static final class PartitionOf implements UDF2<String, Long, Integer> {
    private final Map<String, int[]> firstAndCount;
    private final int all;
    private final int partitions;

    private PartitionOf(Map<String, int[]> firstAndCount, int all, int partitions) {
      this.firstAndCount = firstAndCount;
      this.all = all;
      this.partitions = partitions;
    }

    static PartitionOf create(Map<String, Integer> buckets, int partitions) {
      Map<String, int[]> places = new HashMap<>();
      int next = 0;
      for (Map.Entry<String, Integer> period : new TreeMap<>(buckets).entrySet()) {
        int count = Math.max(1, period.getValue());
        places.put(period.getKey(), new int[] {next, count});
        next += count;
      }
      return new PartitionOf(places, Math.max(1, next), partitions);
    }

    @Override
    public Integer call(String period, Long outletHash) {
      int[] place = firstAndCount.get(period);
      if (place == null) {
        return Math.floorMod(period.hashCode(), partitions);
      }
      long bucket = (long) place[0] + Math.floorMod(outletHash, place[1]);
      return (int) (bucket * partitions / all);
    }
  }
}
