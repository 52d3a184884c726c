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

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.statistics.FalseDiscoveryRate;
import org.framewire.statistics.LeaveOneOut;
import org.framewire.statistics.Rounding;
import org.framewire.statistics.Shrinkage;
import org.framewire.statistics.StoryComparison;
import org.framewire.statistics.StudentT;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;
import scala.collection.Seq;

/**
 * The last step of {@code outlet_framing}: sees all outlets of one window, lens, version, target,
 * voice and part at once, shrinks each measure over the outlets, tests each outlet, and adjusts the
 * p values of the whole family.
 */
final class OutletFamilies implements MapPartitionsFunction<Row, Row> {
  /** The names of the lens's measures, in the order of the arrays. */
  static final Col<Seq<String>> MEASURES =
      Col.<Seq<String>>of(
              "measures", DataTypes.createArrayType(DataTypes.StringType), "names of the measures")
          .orNull();

  /** The units of the lens's measures, in the order of the arrays. */
  static final Col<Seq<String>> UNITS =
      Col.<Seq<String>>of(
              "units", DataTypes.createArrayType(DataTypes.StringType), "units of the measures")
          .orNull();

  /** What the outlets of a family have in common. */
  static final List<Col<String>> FAMILY =
      List.of(WINDOW, LENS, LENS_VERSION, TARGET, VOICE, ESTIMAND);

  private static final Struct SHAPE = Struct.of(TABLE.columns());
  private static final String PROBABILITY = "probability";
  private static final double ROUNDING = 1e-9;

  /** A standard error below this is the rounding of sums that cancel out. */
  private static final double NEGLIGIBLE = 1e-6;

  private final OutletFraming parameters;

  OutletFamilies(OutletFraming parameters) {
    this.parameters = parameters;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> estimates) {
    return new SortedGroups(estimates, FAMILY, first -> new Family());
  }

  /** One outlet's score by one measure, on its way to a row. */
  private static final class Score {
    final Row outlet;
    final int measure;
    double shrunken = Double.NaN;
    double p = Double.NaN;
    double q = Double.NaN;

    Score(Row outlet, int measure) {
      this.outlet = outlet;
      this.measure = measure;
    }

    long articles() {
      return OutletEstimates.ARTICLES.get(outlet).apply(measure);
    }

    long stories() {
      return OutletEstimates.STORIES.get(outlet).apply(measure);
    }

    double effectiveStories() {
      return OutletEstimates.EFFECTIVE.get(outlet).apply(measure);
    }

    /** Whether there are so many stories of equal weight; rounding aside. */
    boolean hasStories(long needed) {
      return effectiveStories() >= needed - ROUNDING;
    }

    boolean isMean() {
      return ESTIMAND.get(outlet).equals(StoryComparison.Part.MEAN.label());
    }

    Double at(Col<Seq<Double>> column) {
      return column.get(outlet).apply(measure);
    }

    /**
     * An end of the interval, cut at what the measure can be, so that the cut loses no cover: no
     * probability lies outside 0 to 1, no other measure (a tone, a cosine) outside -1 to 1, and no
     * difference of two is larger than that span.
     */
    Double possible(Col<Seq<Double>> end) {
      Double value = at(end);
      if (value == null) {
        return null;
      }
      double lowest = UNITS.get(outlet).apply(measure).equals(PROBABILITY) ? 0 : -1;
      double span = 1 - lowest;
      return isMean() ? clamp(value, lowest, 1) : clamp(value, -span, span);
    }

    private static double clamp(double value, double low, double high) {
      return Math.min(high, Math.max(low, value));
    }

    private long units() {
      return (long) (effectiveStories() + ROUNDING);
    }

    Shrinkage.Observed observed() {
      return new Shrinkage.Observed(
          at(OutletEstimates.VALUES), at(OutletEstimates.ERRORS), units());
    }
  }

  private final class Family implements SortedGroups.Gatherer {
    private final List<Row> outlets = new ArrayList<>();

    @Override
    public void add(Row row) {
      requireMeasures(row);
      outlets.add(row);
    }

    @Override
    public List<Row> finish() {
      List<Score> all = new ArrayList<>();
      List<Score> tested = new ArrayList<>();
      int measures = MEASURES.get(outlets.get(0)).length();
      for (int measure = 0; measure < measures; measure++) {
        List<Score> scores = scores(measure);
        List<Score> certain =
            scores.stream().filter(s -> s.hasStories(parameters.minimumStories())).toList();
        compare(certain);
        certain.stream().filter(score -> Double.isFinite(score.p)).forEach(tested::add);
        all.addAll(scores);
      }
      double[] q = FalseDiscoveryRate.adjust(tested.stream().mapToDouble(s -> s.p).toArray());
      IntStream.range(0, q.length).forEach(test -> tested.get(test).q = q[test]);
      return all.stream().map(this::row).toList();
    }

    private List<Score> scores(int measure) {
      return outlets.stream()
          .map(outlet -> new Score(outlet, measure))
          .filter(score -> score.at(OutletEstimates.VALUES) != null)
          .toList();
    }

    private void compare(List<Score> scores) {
      if (scores.isEmpty()) {
        return;
      }
      List<Shrinkage.Observed> observed = scores.stream().map(Score::observed).toList();
      List<Shrinkage.Posterior> posteriors =
          Shrinkage.of(observed, parameters.rankedStories()).posteriors();
      double[] p = scores.get(0).isMean() ? LeaveOneOut.pValues(observed) : againstZero(observed);
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

    private Row row(Score score) {
      boolean certain = score.hasStories(parameters.minimumStories());
      Struct.Builder builder = SHAPE.row();
      OutletEstimates.SUBJECT.forEach(column -> builder.copy(column, score.outlet));
      return builder
          .copy(WINDOW, score.outlet)
          .copy(ESTIMAND, score.outlet)
          .set(DATE, parameters.asOf())
          .set(MEASURE, MEASURES.get(score.outlet).apply(score.measure))
          .set(VALUE, published(score.at(OutletEstimates.VALUES)))
          .set(SHRUNKEN, published(score.shrunken))
          .set(CI_LOW, certain ? published(score.possible(OutletEstimates.LOWS)) : null)
          .set(CI_HIGH, certain ? published(score.possible(OutletEstimates.HIGHS)) : null)
          .set(P, published(score.p))
          .set(Q, published(score.q))
          .set(ARTICLES, score.articles())
          .set(STORIES, score.stories())
          .set(EFFECTIVE_STORIES, published(score.effectiveStories()))
          .set(SHARED_SHARE, published(score.at(OutletEstimates.SHARES)))
          .set(RANK_OK, score.hasStories(parameters.rankedStories()))
          .set(NOISE_FLOOR, certain ? published(score.at(OutletEstimates.FLOORS)) : null)
          .build();
    }
  }

  private static Double published(Double number) {
    return number == null || number.isNaN() ? null : Rounding.published(number);
  }

  private static void requireMeasures(Row row) {
    Seq<String> names = MEASURES.get(row);
    int scored = OutletEstimates.VALUES.get(row).length();
    if (names == null || names.length() != scored) {
      throw new IllegalStateException(
          "lens %s %s scores %d measures, of which the table of lenses names %d"
              .formatted(
                  LENS.get(row),
                  LENS_VERSION.get(row),
                  scored,
                  names == null ? 0 : names.length()));
    }
  }
}
