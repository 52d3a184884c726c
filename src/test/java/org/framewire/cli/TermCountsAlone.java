package org.framewire.cli;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.framewire.annotate.Annotate;
import org.framewire.annotate.Annotations;
import org.framewire.bench.PeakMemory;
import org.framewire.cli.settings.Sessions;
import org.framewire.terms.CountTerms;
import org.framewire.terms.TermFinding;

/**
 * The job's own way to the term counts and nothing else, for {@code jobs/bench}: pass, staged
 * annotations, look for split groups, unpacked table.
 *
 * <p>Arguments: a folder of article files, a folder for the result.
 */
public final class TermCountsAlone {
  private TermCountsAlone() {}

  public static void main(String[] arguments) throws IOException {
    SparkSession spark = Sessions.start("bench");
    Dataset<Row> articles =
        spark
            .read()
            .parquet(arguments[0])
            .withColumn(Annotate.ORIGINAL.name(), functions.lit(true));
    Annotate pass = Annotate.withoutMentions(List.of(new TermFinding()));
    String staged = arguments[1] + "-staged";
    pass.apply(articles).write().mode("overwrite").option("compression", "lz4_raw").parquet(staged);
    Dataset<Row> found = spark.read().parquet(staged);
    Dataset<Row> split = Annotations.splitGroups(found);
    Annotations annotations =
        split.isEmpty() ? Annotations.whole(found) : Annotations.withSplitGroups(found, split);
    new CountTerms().apply(annotations).write().mode("overwrite").parquet(arguments[1]);
    PeakMemory.print();
    spark.stop();
  }
}
