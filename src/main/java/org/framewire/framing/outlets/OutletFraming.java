package org.framewire.framing.outlets;

import static org.framewire.tables.OutletFraming.TABLE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.statistics.StoryComparison;
import org.framewire.tables.ArticleScores;

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
   * The rows of {@code outlet_framing}. The sums of all stories, a row a family, are made at once
   * and go to every task.
   *
   * @param storyScores rows of {@link StoryScores}, read twice
   * @param lenses rows of {@code lenses} that name every measure scored; few
   */
  public Dataset<Row> apply(Dataset<Row> storyScores, Dataset<Row> lenses) {
    AddUpStories.Totals totals = AddUpStories.totals(storyScores);
    Dataset<Row> estimates =
        SortedGroups.sideBySide(storyScores, OutletEstimates.SUBJECT, List.of(StoryScores.STORY))
            .mapPartitions(
                new OutletBootstrap(this, totals), Encoders.row(OutletEstimates.SHAPE.type()));
    return TABLE.conform(
        SortedGroups.sideBySide(estimates, OutletFamilies.FAMILY, List.of(ArticleScores.OUTLET_ID))
            .mapPartitions(
                new OutletFamilies(this, lenses.collectAsList()), Encoders.row(TABLE.schema())));
  }
}
