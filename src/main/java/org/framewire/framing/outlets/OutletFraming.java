package org.framewire.framing.outlets;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.framewire.tables.OutletFraming.TABLE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.statistics.StoryComparison;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Col;
import org.framewire.tables.Lenses;

/**
 * Makes the table {@code outlet_framing} from what {@link CompareStories} found: how each outlet
 * frames, and how far it differs from the others on the same stories and by what it selects (see
 * {@link StoryComparison}), by window, lens, measure, target and voice, with its uncertainty.
 *
 * <p>Every value has a studentised bootstrap interval by story. Each measure is shrunk over the
 * outlets that have an interval (DerSimonian and Laird). For the mean, p tests such an outlet
 * against the plain mean of the others, for the parts against 0, by t on errors by story; q adjusts
 * p over all measures and outlets of one window, lens, version, target, voice and part, which is
 * one table that a reader looks at. The floor of noise is that of split halves of the outlet's
 * stories.
 *
 * @param asOf last day of the windows
 * @param replicates of the bootstrap
 * @param seed of the bootstrap
 * @param unitLimit stories that are weighed one by one; more are thrown together in so many groups
 * @param minimumStories effective stories that an interval needs
 * @param rankedStories effective stories that a rank needs, and a variance of the outlet's own
 */
public record OutletFraming(
    LocalDate asOf,
    int replicates,
    long seed,
    int unitLimit,
    long minimumStories,
    long rankedStories)
    implements Serializable {
  private static final String PLACES = "places";

  public OutletFraming {
    if (minimumStories < 2) {
      throw new IllegalArgumentException("an interval needs two stories at least");
    }
  }

  /** With the parameters of the table: 399 replicates, intervals from 5 stories, ranks from 20. */
  public static OutletFraming of(LocalDate asOf, long seed) {
    return new OutletFraming(asOf, 399, seed, 500, 5, 20);
  }

  /**
   * The rows of {@code outlet_framing}.
   *
   * @param storyScores rows of {@link StoryScores}, read twice
   * @param lenses rows of {@code lenses} that name every measure scored
   */
  public Dataset<Row> apply(Dataset<Row> storyScores, Dataset<Row> lenses) {
    Dataset<Row> totals = new AddUpStories().apply(storyScores);
    // Sorted behind the join: Spark drops an order that a join comes after.
    Dataset<Row> beside =
        storyScores
            .repartition(SortedGroups.columns(OutletEstimates.SUBJECT))
            .join(broadcast(totals), names(AddUpStories.FAMILY))
            .sortWithinPartitions(SortedGroups.columns(OutletEstimates.SUBJECT_WINDOW_STORY));
    Dataset<Row> estimates =
        beside.mapPartitions(new OutletBootstrap(this), Encoders.row(OutletEstimates.SHAPE.type()));
    Dataset<Row> named =
        estimates.join(
            broadcast(measures(lenses)),
            new String[] {ArticleScores.LENS.name(), ArticleScores.LENS_VERSION.name()},
            "left");
    return TABLE.conform(
        SortedGroups.sideBySide(named, OutletFamilies.FAMILY, List.of(ArticleScores.OUTLET_ID))
            .mapPartitions(new OutletFamilies(this), Encoders.row(TABLE.schema())));
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

  private static String[] names(List<Col<String>> columns) {
    return columns.stream().map(Col::name).toArray(String[]::new);
  }
}
