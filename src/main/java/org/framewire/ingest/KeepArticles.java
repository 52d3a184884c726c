package org.framewire.ingest;

import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.ingest.records.Outcome;
import org.framewire.tables.Articles;

/** Stage: records, stored articles and the decisions over them → the {@link Articles} that stay. */
public record KeepArticles() {

  /**
   * The articles that are kept.
   *
   * @param records all {@link Records} of the run
   * @param stored {@link Articles} of the touched periods
   * @param duplicates decisions over both
   */
  public Dataset<Row> apply(Dataset<Row> records, Dataset<Row> stored, Dataset<Row> duplicates) {
    return newArticles(records, duplicates).unionByName(storedArticles(stored, duplicates));
  }

  /** The new records alone that become articles. */
  public Dataset<Row> newArticles(Dataset<Row> records, Dataset<Row> duplicates) {
    Dataset<Row> losers =
        duplicates
            .filter(not(Duplicates.STORED.column()))
            .select(Duplicates.SOURCE_FILE.column(), Duplicates.SOURCE_RECORD.column());
    Dataset<Row> articles =
        records.filter(Records.OUTCOME.column().equalTo(Outcome.ARTICLE.code()));
    return Articles.TABLE.conform(
        articles.join(
            losers,
            new String[] {Duplicates.SOURCE_FILE.name(), Duplicates.SOURCE_RECORD.name()},
            "left_anti"));
  }

  private static Dataset<Row> storedArticles(Dataset<Row> stored, Dataset<Row> duplicates) {
    Dataset<Row> losers =
        duplicates.filter(Duplicates.STORED.column()).select(Duplicates.ARTICLE_ID.column());
    return Articles.TABLE.conform(
        stored.join(losers, new String[] {Duplicates.ARTICLE_ID.name()}, "left_anti"));
  }
}
