package org.framewire.framing.outlets;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.statistics.PoissonWeights;
import org.framewire.statistics.StoryComparison;
import org.framewire.statistics.StoryComparison.Part;
import org.framewire.statistics.StudentisedBootstrap;
import org.framewire.statistics.StudentisedBootstrap.Estimate;

/**
 * The second step of {@code outlet_framing}: reads what an outlet wrote of each story, sorted by
 * subject, window and story, with the sums of all stories beside it, and gives a row of estimates a
 * subject, window and part. The units of the bootstrap are stories.
 */
final class OutletBootstrap implements MapPartitionsFunction<Row, Row> {
  private final StudentisedBootstrap bootstrap;
  private final int unitLimit;

  OutletBootstrap(OutletFraming parameters) {
    bootstrap = new StudentisedBootstrap(parameters.replicates(), parameters.seed());
    unitLimit = parameters.unitLimit();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> stories) {
    return new SortedGroups(stories, OutletEstimates.SUBJECT_AND_WINDOW, Outlet::new);
  }

  /** One subject in one window. */
  private final class Outlet implements SortedGroups.Gatherer {
    private final Row first;
    private final StoryComparison comparison;
    private final long[] articles;
    private final long[] sharedArticles;

    Outlet(Row first) {
      this.first = first;
      comparison = new StoryComparison(AddUpStories.totals(first), unitLimit);
      articles = new long[StoryScores.S0.get(first).length()];
      sharedArticles = new long[articles.length];
    }

    @Override
    public void add(Row row) {
      double[] others = SortedGroups.doubles(StoryScores.OTHERS.get(row));
      comparison.add(
          PoissonWeights.unit(StoryScores.STORY.get(row)),
          new StoryComparison.Told(
              SortedGroups.doubles(StoryScores.S0.get(row)),
              SortedGroups.doubles(StoryScores.S1.get(row)),
              others,
              SortedGroups.doubles(StoryScores.ALL_S0.get(row)),
              SortedGroups.doubles(StoryScores.ALL_S1.get(row))));
      for (int measure = 0; measure < articles.length; measure++) {
        long scored = StoryScores.ARTICLES.get(row).apply(measure);
        articles[measure] += scored;
        sharedArticles[measure] += Double.isNaN(others[measure]) ? 0 : scored;
      }
    }

    @Override
    public List<Row> finish() {
      List<Row> rows = new ArrayList<>();
      for (Map.Entry<Part, Estimate[]> part : comparison.estimates(bootstrap).entrySet()) {
        OutletEstimates row = new OutletEstimates(first, part.getKey());
        for (int measure = 0; measure < articles.length; measure++) {
          row.add(
              part.getValue()[measure],
              support(part.getKey(), measure),
              comparison.sharedShare(measure),
              comparison.noiseFloor(part.getKey(), measure));
        }
        rows.add(row.build());
      }
      return rows;
    }

    private OutletEstimates.Support support(Part part, int measure) {
      return new OutletEstimates.Support(
          articles(part, measure),
          comparison.stories(part, measure),
          comparison.effectiveStories(part, measure));
    }

    private long articles(Part part, int measure) {
      return switch (part) {
        case MEAN -> articles[measure];
        case EXCLUSIVE -> articles[measure] - sharedArticles[measure];
        default -> sharedArticles[measure];
      };
    }
  }
}
