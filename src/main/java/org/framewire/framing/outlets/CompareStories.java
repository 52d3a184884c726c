package org.framewire.framing.outlets;

import static org.apache.spark.sql.functions.coalesce;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.StoryArticles;

/**
 * The first step of {@code outlet_framing}: from the scores of articles to what each outlet wrote
 * of each story in each window, beside what the others wrote of it. An article that no other
 * resembles is a story of its own.
 *
 * @param asOf last day of the windows
 */
public record CompareStories(LocalDate asOf) implements Serializable {

  /**
   * Compares.
   *
   * @param originalScores rows of {@link ArticleScores} of articles that are not marked copies;
   *     days after the as-of date are left out here
   * @param storyArticles rows of {@link StoryArticles}
   * @return rows of {@link StoryScores}
   */
  public Dataset<Row> apply(Dataset<Row> originalScores, Dataset<Row> storyArticles) {
    Column date = ArticleScores.DATE.column();
    Dataset<Row> stories =
        storyArticles.select(
            StoryArticles.ARTICLE_ID.column(),
            StoryScores.STORY.from(StoryArticles.STORY_ID.column()));
    Column story = coalesce(StoryScores.STORY.column(), ArticleScores.ARTICLE_ID.column());
    Dataset<Row> scores =
        originalScores
            .where(date.isNull().or(date.leq(asOf)))
            .select(SortedGroups.columns(scoreColumns()))
            .join(stories, ArticleScores.ARTICLE_ID.name(), "left")
            .withColumn(StoryScores.STORY.name(), story);
    return SortedGroups.sideBySide(
            scores,
            StoryScores.STORY_KEY,
            List.of(ArticleScores.OUTLET_ID, ArticleScores.ARTICLE_ID))
        .mapPartitions(new GatherStories(asOf), Encoders.row(StoryScores.SHAPE.type()));
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

  /** Reads the scores of articles story by story. Holds the sums of one story at a time. */
  private record GatherStories(LocalDate asOf) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> scores) {
      return new SortedGroups(
          scores, StoryScores.STORY_KEY, first -> new GatheredStory(asOf, first));
    }
  }

  /** What one outlet wrote of the story, by measure. */
  private record Sums(double[] articles, double[] s0, double[] s1) {
    void add(double[] weights, double[] scores) {
      for (int measure = 0; measure < s0.length; measure++) {
        if (weights[measure] > 0) {
          articles[measure]++;
          s0[measure] += weights[measure];
          s1[measure] += scores[measure];
        }
      }
    }
  }

  /** The story in one window: all of its articles, and the sums by outlet. */
  private static final class Telling {
    private long articles;
    private final Map<String, Sums> outlets = new TreeMap<>();
  }

  /** One story by window and outlet. */
  private static final class GatheredStory implements SortedGroups.Gatherer {
    private final LocalDate asOf;
    private final Row first;
    private final int measures;
    private final Telling[] tellings = new Telling[Window.SHORTEST_FIRST.size()];

    GatheredStory(LocalDate asOf, Row first) {
      this.asOf = asOf;
      this.first = first;
      measures = ArticleScores.S0.get(first).length();
      Arrays.setAll(tellings, window -> new Telling());
    }

    @Override
    public void add(Row row) {
      double[] weights = SortedGroups.doubles(ArticleScores.S0.get(row));
      double[] scores = SortedGroups.doubles(ArticleScores.S1.get(row));
      if (weights.length != measures || scores.length != measures) {
        throw new IllegalStateException(
            "article %s has %d scores of lens %s where others have %d"
                .formatted(
                    ArticleScores.ARTICLE_ID.get(row),
                    weights.length,
                    ArticleScores.LENS.get(row),
                    measures));
      }
      LocalDate date = ArticleScores.DATE.get(row);
      String outlet = ArticleScores.OUTLET_ID.get(row);
      for (int place = 0; place < tellings.length; place++) {
        if (Window.SHORTEST_FIRST.get(place).contains(asOf, date)) {
          Telling telling = tellings[place];
          telling.articles++;
          telling.outlets.computeIfAbsent(outlet, any -> noSums()).add(weights, scores);
        }
      }
    }

    private Sums noSums() {
      return new Sums(new double[measures], new double[measures], new double[measures]);
    }

    /** Each window lies in the next, so windows with as many articles have the same ones. */
    @Override
    public List<Row> finish() {
      List<Row> rows = new ArrayList<>();
      int windows = 0;
      for (int place = 0; place < tellings.length; place++) {
        windows |= 1 << place;
        Telling telling = tellings[place];
        if (place + 1 == tellings.length || tellings[place + 1].articles > telling.articles) {
          addRows(rows, windows, telling.outlets);
          windows = 0;
        }
      }
      return rows;
    }

    private void addRows(List<Row> rows, int windows, Map<String, Sums> outlets) {
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
      byte[] all = PackedDoubles.pack(all0, all1);
      boolean isFirst = true;
      for (Map.Entry<String, Sums> outlet : outlets.entrySet()) {
        Sums sums = outlet.getValue();
        double[] others = others(sums, means, tellers);
        rows.add(
            StoryScores.SHAPE
                .row()
                .copy(StoryScores.STORY, first)
                .copy(OutletFraming.LENS, first)
                .copy(OutletFraming.LENS_VERSION, first)
                .copy(OutletFraming.TARGET, first)
                .copy(OutletFraming.VOICE, first)
                .set(StoryScores.WINDOWS, windows)
                .set(OutletFraming.OUTLET_ID, outlet.getKey())
                .set(StoryScores.TOLD, PackedDoubles.pack(sums.articles, sums.s0, sums.s1, others))
                .set(StoryScores.ALL, all)
                .set(StoryScores.IS_FIRST, isFirst)
                .build());
        isFirst = false;
      }
    }

    /** By measure the mean of the other outlets' means; not a number where no other is scored. */
    private double[] others(Sums own, double[] means, int[] tellers) {
      double[] others = new double[measures];
      Arrays.fill(others, Double.NaN);
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
