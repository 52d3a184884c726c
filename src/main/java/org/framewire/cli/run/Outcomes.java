package org.framewire.cli.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.framewire.ingest.Books;
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

  /** A reason or a language, as it stands in the tables, and its records. */
  record Share(String name, long records) {}

  /**
   * Orders what was counted.
   *
   * @param reasons rows of {@link Books} about reasons
   * @param languages those about languages
   * @param cut articles of which the end is missing
   */
  static Outcomes of(List<Row> reasons, List<Row> languages, long cut) {
    return new Outcomes(
        shares(reasons, Books.REJECTED),
        shares(reasons, Books.DUPLICATES),
        shares(reasons, Books.SKIPPED),
        shares(languages, Books.ARTICLES),
        cut);
  }

  private static List<Share> shares(List<Row> rows, Col<Long> count) {
    List<Share> shares = new ArrayList<>();
    for (Row row : rows) {
      if (count.get(row) > 0) {
        shares.add(new Share(Books.NAME.get(row), count.get(row)));
      }
    }
    shares.sort(Comparator.comparingLong(Share::records).reversed().thenComparing(Share::name));
    return List.copyOf(shares);
  }
}
