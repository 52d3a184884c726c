package org.framewire.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.ingest.records.Outcome;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Runs;
import org.framewire.tables.Table;

/**
 * Stage: records and the decisions over them → one row a file, which tells whether every record
 * that was cut out of the file came to an end that is known.
 */
public record Books() {
  public static final Col<String> SOURCE_FILE = Articles.SOURCE_FILE;
  public static final Col<Long> READ = Runs.READ;
  public static final Col<Long> ARTICLES =
      Col.of("articles", LongType, "records that became articles");
  public static final Col<Long> DUPLICATES = Runs.DUPLICATES;
  public static final Col<Long> SKIPPED = Runs.SKIPPED;
  public static final Col<Long> REJECTED = Runs.REJECTED;
  public static final Col<Boolean> BALANCED =
      Col.of(
          "balanced",
          BooleanType,
          "whether the file has one book, and read = articles + duplicates + skipped + rejected");

  public static final Table TABLE =
      Table.named("books", Table.Kind.STAGED, "what became of the records of each file")
          .key(SOURCE_FILE)
          .columns(SOURCE_FILE, READ, ARTICLES, DUPLICATES, SKIPPED, REJECTED, BALANCED);

  private static final String BOOKS = "books";

  /** Balances the books of every file that has a record, a book or a decision. */
  public Dataset<Row> apply(Dataset<Row> records, Dataset<Row> duplicates) {
    Column zero = lit(0L);
    Dataset<Row> ofRecords =
        records.select(
            SOURCE_FILE.column(),
            coalesce(Records.RECORDS_READ.column(), zero).as(READ.name()),
            one(Outcome.ARTICLE).as(ARTICLES.name()),
            zero.as(DUPLICATES.name()),
            one(Outcome.SKIPPED).as(SKIPPED.name()),
            one(Outcome.REJECTED).as(REJECTED.name()),
            one(Outcome.BOOK).as(BOOKS));
    Dataset<Row> ofDecisions =
        duplicates
            .filter(not(Duplicates.STORED.column()))
            .select(
                SOURCE_FILE.column(),
                zero.as(READ.name()),
                lit(-1L).as(ARTICLES.name()),
                lit(1L).as(DUPLICATES.name()),
                zero.as(SKIPPED.name()),
                zero.as(REJECTED.name()),
                zero.as(BOOKS));
    Dataset<Row> sums =
        ofRecords
            .unionByName(ofDecisions)
            .groupBy(SOURCE_FILE.column())
            .agg(
                sum(READ.column()).as(READ.name()),
                sum(ARTICLES.column()).as(ARTICLES.name()),
                sum(DUPLICATES.column()).as(DUPLICATES.name()),
                sum(SKIPPED.column()).as(SKIPPED.name()),
                sum(REJECTED.column()).as(REJECTED.name()),
                sum(col(BOOKS)).as(BOOKS));
    return TABLE.conform(sums.withColumn(BALANCED.name(), balanced()));
  }

  private static Column one(Outcome outcome) {
    return when(Records.OUTCOME.column().equalTo(outcome.code()), lit(1L)).otherwise(lit(0L));
  }

  private static Column balanced() {
    Column accounted =
        ARTICLES.column().plus(DUPLICATES.column()).plus(SKIPPED.column()).plus(REJECTED.column());
    return READ.column()
        .equalTo(accounted)
        .and(ARTICLES.column().geq(0L))
        .and(col(BOOKS).equalTo(1L));
  }
}
