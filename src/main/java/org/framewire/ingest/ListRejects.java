package org.framewire.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.ingest.records.Excerpt;
import org.framewire.ingest.records.Outcome;
import org.framewire.ingest.records.Reason;
import org.framewire.tables.Rejects;

/**
 * Stage: records and the decisions over them → {@link Rejects}.
 *
 * @param runDate the day that the rows are filed under, or null
 */
public record ListRejects(LocalDate runDate) {

  /**
   * Every record that did not become an article, with why. One that is a stored article, read
   * again, is not among them: the article itself stands in the table.
   */
  public Dataset<Row> apply(Dataset<Row> records, Dataset<Row> duplicates) {
    Dataset<Row> unused =
        records
            .filter(Records.OUTCOME.column().isin(Outcome.REJECTED.code(), Outcome.SKIPPED.code()))
            .withColumn(Rejects.KEPT_ARTICLE_ID.name(), lit(null).cast(DataTypes.StringType));
    return filed(unused).unionByName(filed(repeated(records, duplicates)));
  }

  private static Dataset<Row> repeated(Dataset<Row> records, Dataset<Row> duplicates) {
    Dataset<Row> losers =
        duplicates
            .filter(not(Duplicates.STORED.column()))
            .filter(Duplicates.REASON.column().notEqual(Reason.ALREADY_STORED.code()))
            .select(
                Duplicates.SOURCE_FILE.column(),
                Duplicates.SOURCE_RECORD.column(),
                Duplicates.REASON.column(),
                Duplicates.KEPT_ARTICLE_ID.column());
    return records
        .filter(Records.OUTCOME.column().equalTo(Outcome.ARTICLE.code()))
        .withColumn(
            Rejects.EXCERPT.name(),
            substring(
                coalesce(Records.TITLE.column(), Records.TEXT.column()), 1, Excerpt.CHARACTERS))
        .drop(Records.REASON.name())
        .join(
            losers,
            new String[] {Duplicates.SOURCE_FILE.name(), Duplicates.SOURCE_RECORD.name()},
            "inner")
        .withColumn(Rejects.OUTCOME.name(), lit(Outcome.DUPLICATE.code()))
        .withColumn(Rejects.DETAIL.name(), Records.URL.column());
  }

  private Dataset<Row> filed(Dataset<Row> rows) {
    return Rejects.TABLE.conform(
        rows.withColumn(Rejects.DATE.name(), lit(runDate).cast(DataTypes.DateType)));
  }
}
