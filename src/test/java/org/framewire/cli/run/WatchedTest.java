package org.framewire.cli.run;

import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Col;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class WatchedTest {
  private static final Col<Long> ID = Col.of("id", LongType, "a number");

  @Test
  void countsWhatIsWritten(SparkSession spark, @TempDir Path folder) {
    assertEquals(45, sumOf(spark.range(10).toDF(), folder.resolve("ten")));
    assertEquals(0, sumOf(spark.range(0).toDF(), folder.resolve("none")));
  }

  /** A shuffle and a join lie between what is counted and what is written. */
  @Test
  void countsBelowShufflesToo(SparkSession spark, @TempDir Path folder) {
    Watched sum = Watched.of(ID, sum(ID.column()));
    sum.over(spark.range(10).toDF())
        .join(spark.range(5).toDF(), ID.name())
        .repartition(3)
        .write()
        .parquet(folder.resolve("joined").toString());
    assertEquals(45, sum.seen());
  }

  private static long sumOf(Dataset<Row> rows, Path folder) {
    Watched sum = Watched.of(ID, sum(ID.column()));
    sum.over(rows).write().parquet(folder.toString());
    return sum.seen();
  }
}
