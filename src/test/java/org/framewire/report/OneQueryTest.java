package org.framewire.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class OneQueryTest {

  @Test
  void eachQuestionGetsItsOwnRows(SparkSession spark) {
    OneQuery query = new OneQuery();
    Supplier<List<Row>> largest =
        query.add(spark.range(100).toDF().orderBy(col("id").desc()).limit(3));
    Supplier<List<Row>> none = query.add(spark.range(0).toDF().withColumn("word", lit("none")));
    Supplier<List<Row>> all = query.add(spark.range(7).toDF().agg(count(lit(1)).as("n")));

    assertEquals(
        List.of(99L, 98L, 97L), largest.get().stream().map(row -> row.<Long>getAs("id")).toList());
    assertEquals(List.of(), none.get());
    assertEquals(List.of(7L), all.get().stream().map(row -> row.<Long>getAs("n")).toList());
    assertThrows(IllegalStateException.class, () -> query.add(spark.range(1).toDF()));
  }
}
