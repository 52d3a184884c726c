package org.framewire.cli.run;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.ingest.Duplicates;
import org.framewire.ingest.KeepArticles;
import org.framewire.ingest.Records;
import org.framewire.ingest.records.Outcome;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;

/**
 * Why records of a run became no articles, and the languages of those that did; in each list the
 * most frequent comes first.
 *
 * @param cut articles of which the service that gave them left out the end
 */
record Outcomes(
    List<Share> rejected,
    List<Share> duplicates,
    List<Share> skipped,
    List<Share> languages,
    long cut) {
  private static final Col<Long> COUNT = Col.of("records", LongType, "how many");

  /** A reason or a language, as it stands in the tables, and its records. */
  record Share(String name, long records) {}

  /** Counts over what a run staged: its records, and the decisions over them. */
  static Outcomes of(Dataset<Row> records, Dataset<Row> duplicates) {
    Dataset<Row> cutOff = records.filter(Records.CUT_CHARACTERS.column().isNotNull());
    return new Outcomes(
        shares(ofOutcome(records, Outcome.REJECTED), Records.REASON),
        shares(duplicates.filter(not(Duplicates.STORED.column())), Duplicates.REASON),
        shares(ofOutcome(records, Outcome.SKIPPED), Records.REASON),
        shares(new KeepArticles().newArticles(records, duplicates), Articles.LANGUAGE),
        new KeepArticles().newArticles(cutOff, duplicates).count());
  }

  private static Dataset<Row> ofOutcome(Dataset<Row> records, Outcome outcome) {
    return records.filter(Records.OUTCOME.column().equalTo(outcome.code()));
  }

  private static List<Share> shares(Dataset<Row> rows, Col<String> by) {
    List<Share> shares = new ArrayList<>();
    for (Row row : rows.groupBy(by.column()).agg(count(lit(1)).as(COUNT.name())).collectAsList()) {
      shares.add(new Share(by.get(row), COUNT.get(row)));
    }
    shares.sort(Comparator.comparingLong(Share::records).reversed().thenComparing(Share::name));
    return List.copyOf(shares);
  }
}
