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
 * subject and story, and gives a row of estimates a subject and part, once for windows in which all
 * outlets have the same stories. The units of the bootstrap are stories.
 */
final class OutletBootstrap implements MapPartitionsFunction<Row, Row> {
  private final StudentisedBootstrap bootstrap;
  private final int unitLimit;
  private final long minimumStories;
  private final AddUpStories.Totals totals;

  OutletBootstrap(OutletFraming parameters, AddUpStories.Totals totals) {
    bootstrap = new StudentisedBootstrap(parameters.replicates(), parameters.seed());
    unitLimit = parameters.unitLimit();
    minimumStories = parameters.minimumStories();
    this.totals = totals;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> stories) {
    return new SortedGroups(stories, OutletEstimates.SUBJECT, Subject::new);
  }

  /** One subject in all windows. */
  private final class Subject implements SortedGroups.Gatherer {
    private final Row first;
    private final List<AddUpStories.Alike> windows;
    private final Outlet[] outlets;

    Subject(Row first) {
      this.first = first;
      windows = totals.of(first);
      outlets = new Outlet[windows.size()];
    }

    @Override
    public void add(Row row) {
      double[][] told = PackedDoubles.unpack(StoryScores.TOLD.get(row), 4);
      double[][] all = PackedDoubles.unpack(StoryScores.ALL.get(row), 2);
      long unit = PoissonWeights.unit(StoryScores.STORY.get(row));
      StoryComparison.Told story =
          new StoryComparison.Told(told[1], told[2], told[3], all[0], all[1]);
      int rowWindows = StoryScores.WINDOWS.get(row);
      for (int place = 0; place < outlets.length; place++) {
        if ((windows.get(place).windows() & rowWindows) != 0) {
          if (outlets[place] == null) {
            outlets[place] = new Outlet(windows.get(place), told[0].length);
          }
          outlets[place].add(unit, story, told[0]);
        }
      }
    }

    @Override
    public List<Row> finish() {
      List<Row> rows = new ArrayList<>();
      for (Outlet outlet : outlets) {
        if (outlet != null) {
          outlet.addRows(rows, first);
        }
      }
      return rows;
    }
  }

  /** One subject in windows that are alike. */
  private final class Outlet {
    private final int windows;
    private final StoryComparison comparison;
    private final double[] articles;
    private final double[] sharedArticles;

    Outlet(AddUpStories.Alike alike, int measures) {
      windows = alike.windows();
      comparison = new StoryComparison(alike.totals(), unitLimit);
      articles = new double[measures];
      sharedArticles = new double[measures];
    }

    void add(long unit, StoryComparison.Told story, double[] scored) {
      comparison.add(unit, story);
      for (int measure = 0; measure < articles.length; measure++) {
        articles[measure] += scored[measure];
        sharedArticles[measure] += Double.isNaN(story.others()[measure]) ? 0 : scored[measure];
      }
    }

    void addRows(List<Row> rows, Row first) {
      for (Map.Entry<Part, Estimate[]> entry :
          comparison.estimates(bootstrap, minimumStories).entrySet()) {
        Part part = entry.getKey();
        OutletEstimates estimates = OutletEstimates.of(articles.length);
        for (int measure = 0; measure < articles.length; measure++) {
          estimates.articles()[measure] = articles(part, measure);
          estimates.stories()[measure] = comparison.stories(part, measure);
          estimates.effective()[measure] = comparison.effectiveStories(part, measure);
          estimates.shares()[measure] = comparison.sharedShare(measure);
          // Over no story there is no estimate, though the outlet's others weigh in a sum of zeros.
          if (entry.getValue()[measure] != null && comparison.stories(part, measure) > 0) {
            estimates.set(measure, entry.getValue()[measure]);
            if (StoryComparison.isEnough(estimates.effective()[measure], minimumStories)) {
              estimates.floors()[measure] = comparison.noiseFloor(part, measure);
            }
          }
        }
        rows.add(estimates.row(first, windows, part));
      }
    }

    private double articles(Part part, int measure) {
      return switch (part) {
        case MEAN -> articles[measure];
        case EXCLUSIVE -> articles[measure] - sharedArticles[measure];
        default -> sharedArticles[measure];
      };
    }
  }
}
