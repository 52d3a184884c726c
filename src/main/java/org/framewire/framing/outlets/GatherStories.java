package org.framewire.framing.outlets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.OutletFraming;
import scala.collection.Seq;

/**
 * Reads the scores of articles story by story, and gives a row a window and outlet of each. Holds
 * the sums of one story at a time.
 */
final class GatherStories implements MapPartitionsFunction<Row, Row> {
  private final LocalDate asOf;

  GatherStories(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> scores) {
    return new SortedGroups(scores, StoryScores.STORY_KEY, Story::new);
  }

  /** What one outlet wrote of the story, by measure. */
  private static final class Sums {
    private final Long[] articles;
    private final double[] s0;
    private final double[] s1;

    Sums(int measures) {
      articles = new Long[measures];
      java.util.Arrays.fill(articles, 0L);
      s0 = new double[measures];
      s1 = new double[measures];
    }

    void add(Seq<Double> weights, Seq<Double> scores) {
      for (int measure = 0; measure < s0.length; measure++) {
        if (weights.apply(measure) > 0) {
          articles[measure]++;
          s0[measure] += weights.apply(measure);
          s1[measure] += scores.apply(measure);
        }
      }
    }
  }

  /** One story by window and outlet. */
  private final class Story implements SortedGroups.Gatherer {
    private final Row first;
    private final int measures;
    private final Map<Window, Map<String, Sums>> byWindow = new TreeMap<>();

    Story(Row first) {
      this.first = first;
      measures = ArticleScores.S0.get(first).length();
    }

    @Override
    public void add(Row row) {
      Seq<Double> weights = ArticleScores.S0.get(row);
      requireAsMany(row, weights);
      for (Window window : Window.SHORTEST_FIRST) {
        if (window.contains(asOf, ArticleScores.DATE.get(row))) {
          byWindow
              .computeIfAbsent(window, any -> new TreeMap<>())
              .computeIfAbsent(ArticleScores.OUTLET_ID.get(row), any -> new Sums(measures))
              .add(weights, ArticleScores.S1.get(row));
        }
      }
    }

    private void requireAsMany(Row row, Seq<Double> weights) {
      if (weights.length() != measures || ArticleScores.S1.get(row).length() != measures) {
        throw new IllegalStateException(
            "article %s has %d scores of lens %s where others have %d"
                .formatted(
                    ArticleScores.ARTICLE_ID.get(row),
                    weights.length(),
                    ArticleScores.LENS.get(row),
                    measures));
      }
    }

    @Override
    public List<Row> finish() {
      List<Row> rows = new ArrayList<>();
      byWindow.forEach((window, outlets) -> rows.addAll(rows(window, outlets)));
      return rows;
    }

    private List<Row> rows(Window window, Map<String, Sums> outlets) {
      double[] all0 = new double[measures];
      double[] all1 = new double[measures];
      double[] means = new double[measures];
      int[] tellers = new int[measures];
      for (Sums sums : outlets.values()) {
        for (int measure = 0; measure < measures; measure++) {
          if (sums.s0[measure] > 0) {
            all0[measure] += sums.s0[measure];
            all1[measure] += sums.s1[measure];
            means[measure] += sums.s1[measure] / sums.s0[measure];
            tellers[measure]++;
          }
        }
      }
      List<Row> rows = new ArrayList<>();
      outlets.forEach(
          (outlet, sums) ->
              rows.add(
                  StoryScores.SHAPE
                      .row()
                      .copy(StoryScores.STORY, first)
                      .copy(OutletFraming.LENS, first)
                      .copy(OutletFraming.LENS_VERSION, first)
                      .copy(OutletFraming.TARGET, first)
                      .copy(OutletFraming.VOICE, first)
                      .set(OutletFraming.WINDOW, window.label())
                      .set(OutletFraming.OUTLET_ID, outlet)
                      .setArray(StoryScores.ARTICLES, sums.articles)
                      .setArray(StoryScores.S0, sums.s0)
                      .setArray(StoryScores.S1, sums.s1)
                      .setArray(StoryScores.OTHERS, others(sums, means, tellers))
                      .setArray(StoryScores.ALL_S0, all0)
                      .setArray(StoryScores.ALL_S1, all1)
                      .set(StoryScores.IS_FIRST, rows.isEmpty())
                      .build()));
      return rows;
    }

    /** By measure the mean of the other outlets' means; null where no other is scored. */
    private Double[] others(Sums own, double[] means, int[] tellers) {
      Double[] others = new Double[measures];
      for (int measure = 0; measure < measures; measure++) {
        if (own.s0[measure] > 0 && tellers[measure] > 1) {
          double ofOwn = own.s1[measure] / own.s0[measure];
          others[measure] = (means[measure] - ofOwn) / (tellers[measure] - 1);
        }
      }
      return others;
    }
  }
}
