package org.framewire.framing.outlets;

import static org.framewire.tables.OutletFraming.ARTICLES;
import static org.framewire.tables.OutletFraming.CI_HIGH;
import static org.framewire.tables.OutletFraming.CI_LOW;
import static org.framewire.tables.OutletFraming.DATE;
import static org.framewire.tables.OutletFraming.EFFECTIVE_STORIES;
import static org.framewire.tables.OutletFraming.ESTIMAND;
import static org.framewire.tables.OutletFraming.LENS;
import static org.framewire.tables.OutletFraming.LENS_VERSION;
import static org.framewire.tables.OutletFraming.MEASURE;
import static org.framewire.tables.OutletFraming.NOISE_FLOOR;
import static org.framewire.tables.OutletFraming.P;
import static org.framewire.tables.OutletFraming.Q;
import static org.framewire.tables.OutletFraming.RANK_OK;
import static org.framewire.tables.OutletFraming.SHARED_SHARE;
import static org.framewire.tables.OutletFraming.SHRUNKEN;
import static org.framewire.tables.OutletFraming.STORIES;
import static org.framewire.tables.OutletFraming.TABLE;
import static org.framewire.tables.OutletFraming.TARGET;
import static org.framewire.tables.OutletFraming.VALUE;
import static org.framewire.tables.OutletFraming.VOICE;
import static org.framewire.tables.OutletFraming.WINDOW;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.statistics.FalseDiscoveryRate;
import org.framewire.statistics.LeaveOneOut;
import org.framewire.statistics.Rounding;
import org.framewire.statistics.Shrinkage;
import org.framewire.statistics.StoryComparison;
import org.framewire.statistics.StudentT;
import org.framewire.statistics.Window;
import org.framewire.tables.Col;
import org.framewire.tables.Lenses;
import org.framewire.tables.Struct;

/**
 * The last step of {@code outlet_framing}: sees all outlets of one lens, version, target, voice and
 * part at once, in windows that are alike, shrinks each measure over the outlets, tests each
 * outlet, and adjusts the p values of the whole family. Each of the windows gets the rows.
 */
final class OutletFamilies implements MapPartitionsFunction<Row, Row> {
  /** What the outlets of a family have in common. */
  static final List<Col<?>> FAMILY =
      List.of(StoryScores.WINDOWS, LENS, LENS_VERSION, TARGET, VOICE, ESTIMAND);

  private static final Struct SHAPE = Struct.of(TABLE.columns());

  /** A standard error below this is the rounding of sums that cancel out. */
  private static final double NEGLIGIBLE = 1e-6;

  private final OutletFraming parameters;
  private final HashMap<List<String>, List<Scale>> measures = new HashMap<>();

  /**
   * @param lenses rows of {@code lenses}
   */
  OutletFamilies(OutletFraming parameters, List<Row> lenses) {
    this.parameters = parameters;
    lenses.stream()
        .sorted(Comparator.comparing(Lenses.INDEX::get))
        .forEach(
            row ->
                measures
                    .computeIfAbsent(
                        List.of(Lenses.LENS.get(row), Lenses.LENS_VERSION.get(row)),
                        any -> new ArrayList<>())
                    .add(Scale.of(row)));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> estimates) {
    return new SortedGroups(estimates, FAMILY, Family::new);
  }

  /** A measure's name, and the ends of what it can be. */
  private record Scale(String measure, double lowest, double highest) implements Serializable {
    static Scale of(Row lens) {
      Double lowest = Lenses.LOWEST.get(lens);
      Double highest = Lenses.HIGHEST.get(lens);
      return new Scale(
          Lenses.MEASURE.get(lens),
          lowest == null ? Double.NEGATIVE_INFINITY : lowest,
          highest == null ? Double.POSITIVE_INFINITY : highest);
    }

    /** No mean lies beyond the measure's ends, and no difference is larger than what is between. */
    double clamp(double value, boolean isMean) {
      double span = highest - lowest;
      double low = isMean ? lowest : -span;
      return Math.min(isMean ? highest : span, Math.max(low, value));
    }
  }

  /** One outlet's score by one measure, on its way to a row. */
  private static final class Score {
    final Row outlet;
    final OutletEstimates estimates;
    final int measure;
    double shrunken = Double.NaN;
    double p = Double.NaN;
    double q = Double.NaN;

    Score(Row outlet, OutletEstimates estimates, int measure) {
      this.outlet = outlet;
      this.estimates = estimates;
      this.measure = measure;
    }

    boolean hasStories(long needed) {
      return StoryComparison.isEnough(estimates.effective()[measure], needed);
    }

    Shrinkage.Observed observed() {
      return new Shrinkage.Observed(
          estimates.values()[measure],
          estimates.errors()[measure],
          StoryComparison.whole(estimates.effective()[measure]));
    }
  }

  private final class Family implements SortedGroups.Gatherer {
    private final Row first;
    private final List<Scale> scales;
    private final List<Row> outlets = new ArrayList<>();
    private final List<OutletEstimates> estimates = new ArrayList<>();

    Family(Row first) {
      this.first = first;
      scales =
          measures.getOrDefault(
              List.of(LENS.get(first), LENS_VERSION.get(first)), new ArrayList<>());
    }

    @Override
    public void add(Row row) {
      OutletEstimates scored = OutletEstimates.of(row);
      if (scored.values().length != scales.size()) {
        throw new IllegalStateException(
            "lens %s %s scores %d measures, of which the table of lenses names %d"
                .formatted(
                    LENS.get(row), LENS_VERSION.get(row), scored.values().length, scales.size()));
      }
      outlets.add(row);
      estimates.add(scored);
    }

    @Override
    public List<Row> finish() {
      List<Score> all = new ArrayList<>();
      List<Score> tested = new ArrayList<>();
      for (int measure = 0; measure < scales.size(); measure++) {
        List<Score> scores = scores(measure);
        List<Score> certain =
            scores.stream().filter(s -> s.hasStories(parameters.minimumStories())).toList();
        compare(certain);
        certain.stream().filter(score -> Double.isFinite(score.p)).forEach(tested::add);
        all.addAll(scores);
      }
      double[] q = FalseDiscoveryRate.adjust(tested.stream().mapToDouble(s -> s.p).toArray());
      IntStream.range(0, q.length).forEach(test -> tested.get(test).q = q[test]);
      return rows(all);
    }

    private List<Score> scores(int measure) {
      return IntStream.range(0, outlets.size())
          .filter(place -> !Double.isNaN(estimates.get(place).values()[measure]))
          .mapToObj(place -> new Score(outlets.get(place), estimates.get(place), measure))
          .toList();
    }

    private boolean isMean() {
      return ESTIMAND.get(first).equals(StoryComparison.Part.MEAN.label());
    }

    private void compare(List<Score> scores) {
      if (scores.isEmpty()) {
        return;
      }
      List<Shrinkage.Observed> observed = scores.stream().map(Score::observed).toList();
      List<Shrinkage.Posterior> posteriors =
          Shrinkage.of(observed, parameters.rankedStories()).posteriors();
      double[] p = isMean() ? LeaveOneOut.pValues(observed) : againstZero(observed);
      for (int i = 0; i < p.length; i++) {
        scores.get(i).shrunken = posteriors.get(i).value();
        scores.get(i).p = p[i];
      }
    }

    /**
     * Whether outlets present or select otherwise than others is whether these are not 0. Where the
     * outlet is all text there is, nothing but rounding is left to test.
     */
    private double[] againstZero(List<Shrinkage.Observed> observed) {
      return observed.stream()
          .mapToDouble(
              one ->
                  one.standardError() > NEGLIGIBLE
                      ? StudentT.twoSidedP(one.value() / one.standardError(), one.units() - 1.0)
                      : Double.NaN)
          .toArray();
    }

    /** The rows of each window that is alike; they differ by its name alone. */
    private List<Row> rows(List<Score> scores) {
      List<Row> rows = new ArrayList<>();
      for (Score score : scores) {
        Struct.Builder row = row(score);
        for (int place = 0; place < Window.SHORTEST_FIRST.size(); place++) {
          if (StoryScores.isIn(place, StoryScores.WINDOWS.get(first))) {
            rows.add(row.set(WINDOW, Window.SHORTEST_FIRST.get(place).label()).build());
          }
        }
      }
      return rows;
    }

    private Struct.Builder row(Score score) {
      OutletEstimates of = score.estimates;
      int measure = score.measure;
      boolean certain = score.hasStories(parameters.minimumStories());
      Scale scale = scales.get(measure);
      Struct.Builder builder = SHAPE.row();
      OutletEstimates.SUBJECT.forEach(column -> builder.copy(column, score.outlet));
      return builder
          .copy(ESTIMAND, score.outlet)
          .set(DATE, parameters.asOf())
          .set(MEASURE, scale.measure())
          .set(VALUE, published(of.values()[measure]))
          .set(SHRUNKEN, published(score.shrunken))
          .set(CI_LOW, certain ? published(scale.clamp(of.lows()[measure], isMean())) : null)
          .set(CI_HIGH, certain ? published(scale.clamp(of.highs()[measure], isMean())) : null)
          .set(P, published(score.p))
          .set(Q, published(score.q))
          .set(ARTICLES, (long) of.articles()[measure])
          .set(STORIES, (long) of.stories()[measure])
          .set(EFFECTIVE_STORIES, published(of.effective()[measure]))
          .set(SHARED_SHARE, published(of.shares()[measure]))
          .set(RANK_OK, score.hasStories(parameters.rankedStories()))
          .set(NOISE_FLOOR, certain ? published(of.floors()[measure]) : null);
    }
  }

  private static Double published(double number) {
    return Double.isNaN(number) ? null : Rounding.published(number);
  }
}
