package org.framewire.framing;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.framewire.tables.OutletFraming.TABLE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Col;
import org.framewire.tables.Lenses;

/**
 * Makes the table {@code outlet_framing} with the estimand {@code mean}: how each outlet frames, by
 * window, lens, measure, target and voice, with its uncertainty.
 *
 * <p>The value is Σs1/Σs0 over the outlet's articles, with a studentised bootstrap interval by
 * article. Each measure is shrunk over the outlets that have an interval (DerSimonian and Laird); p
 * tests such an outlet against the plain mean of the others; q adjusts p over all measures and
 * outlets of one window, lens, version, target and voice, which is one table that a reader looks
 * at. The floor of noise is that of split halves of the outlet's articles.
 *
 * <p>The scores cross the shuffle once, by subject, and are added up as a stream; the second
 * shuffle carries one row of arrays a window and subject.
 *
 * @param asOf last day of the windows
 * @param replicates of the bootstrap
 * @param seed of the bootstrap
 * @param unitLimit articles that are weighed one by one; more are thrown together in so many groups
 * @param minimumArticles articles that an interval needs
 * @param rankedArticles articles that a rank needs, and a variance of the outlet's own
 */
public record OutletFraming(
    LocalDate asOf,
    int replicates,
    long seed,
    int unitLimit,
    long minimumArticles,
    long rankedArticles)
    implements Serializable {
  private static final String PLACES = "places";

  public OutletFraming {
    if (minimumArticles < 2) {
      throw new IllegalArgumentException("an interval needs two articles at least");
    }
  }

  /** With the parameters of the table: 399 replicates, intervals from 5 articles, ranks from 20. */
  public static OutletFraming of(LocalDate asOf, long seed) {
    return new OutletFraming(asOf, 399, seed, 500, 5, 20);
  }

  /**
   * The rows of {@code outlet_framing}.
   *
   * @param originalScores rows of {@code article_scores} of articles that are not marked copies;
   *     days after the as-of date are left out here
   * @param lenses rows of {@code lenses} that name every measure scored
   */
  public Dataset<Row> apply(Dataset<Row> originalScores, Dataset<Row> lenses) {
    Column date = ArticleScores.DATE.column();
    Dataset<Row> scores =
        originalScores.where(date.isNull().or(date.leq(asOf))).select(columns(scoreColumns()));
    Dataset<Row> estimates =
        grouped(scores, OutletEstimates.SUBJECT, ArticleScores.ARTICLE_ID)
            .mapPartitions(new OutletBootstrap(this), Encoders.row(OutletEstimates.SHAPE.type()));
    Dataset<Row> named =
        estimates.join(
            broadcast(measures(lenses)),
            new String[] {ArticleScores.LENS.name(), ArticleScores.LENS_VERSION.name()},
            "left");
    return TABLE.conform(
        grouped(named, OutletFamilies.FAMILY, ArticleScores.OUTLET_ID)
            .mapPartitions(new OutletFamilies(this), Encoders.row(TABLE.schema())));
  }

  /** Rows of a group side by side in one partition, in a fixed order. */
  private static Dataset<Row> grouped(
      Dataset<Row> rows, List<Col<String>> group, Col<String> within) {
    return rows.repartition(columns(group))
        .sortWithinPartitions(columns(Stream.concat(group.stream(), Stream.of(within)).toList()));
  }

  private static List<Col<?>> scoreColumns() {
    return List.of(
        ArticleScores.DATE,
        ArticleScores.OUTLET_ID,
        ArticleScores.ARTICLE_ID,
        ArticleScores.LENS,
        ArticleScores.LENS_VERSION,
        ArticleScores.TARGET,
        ArticleScores.VOICE,
        ArticleScores.S0,
        ArticleScores.S1);
  }

  private static Dataset<Row> measures(Dataset<Row> lenses) {
    Column placed = struct(Lenses.INDEX.column(), Lenses.MEASURE.column(), Lenses.UNIT.column());
    return lenses
        .groupBy(Lenses.LENS.column(), Lenses.LENS_VERSION.column())
        .agg(sort_array(collect_list(placed)).as(PLACES))
        .select(
            Lenses.LENS.column(),
            Lenses.LENS_VERSION.column(),
            OutletFamilies.MEASURES.from(Lenses.MEASURE.within(col(PLACES))),
            OutletFamilies.UNITS.from(Lenses.UNIT.within(col(PLACES))));
  }

  private static Column[] columns(List<? extends Col<?>> columns) {
    return columns.stream().map(Col::column).toArray(Column[]::new);
  }
}
