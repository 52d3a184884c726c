package org.framewire.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.framewire.statistics.StudentisedBootstrap.Ends;

/**
 * Compares one outlet with the others story by story, for several measures at once, and says how
 * far it differs from all by how it presents and how far by what it selects.
 *
 * <p>With p(c) the share of the outlet's text in story c, y(c) its mean there, r(c) the mean of the
 * means of the other outlets there and Ȳ the mean of all text, the stories that others told too
 * give presentation Σ p(c)·(y(c) − r(c)) and shared selection Σ p(c)·(r(c) − Ȳ); those that nobody
 * else told give exclusive Σ p(c)·(y(c) − Ȳ). The three add up to the outlet's mean less Ȳ. {@link
 * Part#SAME_STORY} is presentation over the share of shared stories: how the outlet differs from
 * others where both told the same.
 *
 * <p>Stories are the units of all of them. Ȳ is an estimate too: a story of the outlet moves it
 * (its part in the linearised Ȳ is added to the story's own), and so do the stories that the outlet
 * did not tell, whose part is independent and widens the interval.
 *
 * <p>A mean is as skewed as the scores are, and so is its interval. Differences hardly are; skew of
 * their replicates comes of a few heavy stories, so their intervals are symmetric.
 */
public final class StoryComparison {

  /** What is estimated; see the class. */
  public enum Part {
    MEAN(0, "mean", Ends.EQUAL_TAILED),
    SAME_STORY(1, "same_story", Ends.SYMMETRIC),
    PRESENTATION(2, "presentation", Ends.SYMMETRIC),
    SHARED_SELECTION(3, "shared_selection", Ends.SYMMETRIC),
    EXCLUSIVE(4, "exclusive", Ends.SYMMETRIC);

    private final int place;
    private final String label;
    private final Ends ends;

    Part(int place, String label, Ends ends) {
      this.place = place;
      this.label = label;
      this.ends = ends;
    }

    /** How the part is called in the tables. */
    public String label() {
      return label;
    }
  }

  /**
   * One story of the outlet, by measure.
   *
   * @param s0 weight of the outlet's text in it
   * @param s1 its weighted scores
   * @param others r, the mean of the other outlets' means; not a number where no other told it
   * @param all0 weight of all outlets' text in it
   * @param all1 their weighted scores
   */
  public record Told(double[] s0, double[] s1, double[] others, double[] all0, double[] all1) {}

  private static final int PARTS = Part.values().length;

  /** By how much a number of effective stories may miss a whole one by the rounding of its sums. */
  private static final double ROUNDING = 1e-9;

  private final int measures;
  private final StoryTotals totals;
  private final UnitSums sums;
  private final UnitSums pulls;
  private final double[] squaredPulls;

  /** Σ s0² over all stories, and over the shared ones. */
  private final double[] squares;

  private final double[] sharedSquares;
  private final double[] weights;
  private final double[] scores;
  private final double[] pull;
  private NoiseFloor noise;

  /**
   * @param unitLimit most stories that are held one by one; see {@link UnitSums}
   */
  public StoryComparison(StoryTotals totals, int unitLimit) {
    this.totals = totals;
    measures = totals.s0().length;
    sums = new UnitSums(PARTS * measures, unitLimit);
    pulls = new UnitSums(measures, unitLimit);
    squaredPulls = new double[measures];
    squares = new double[measures];
    sharedSquares = new double[measures];
    weights = new double[PARTS * measures];
    scores = new double[PARTS * measures];
    pull = new double[measures];
  }

  /**
   * Adds one story of the outlet.
   *
   * @param unit hash of its name; see {@link PoissonWeights#unit}
   */
  public void add(long unit, Told story) {
    Arrays.fill(weights, 0);
    Arrays.fill(scores, 0);
    Arrays.fill(pull, 0);
    for (int measure = 0; measure < measures; measure++) {
      if (story.s0()[measure] > 0) {
        prepare(measure, story);
      }
    }
    sums.add(unit, weights, scores);
    noise = null;
    pulls.add(unit, story.s0(), pull);
  }

  private void prepare(int measure, Told story) {
    double s0 = story.s0()[measure];
    double s1 = story.s1()[measure];
    double others = story.others()[measure];
    double mean = totals.mean(measure);
    put(Part.MEAN, measure, s0, s1);
    boolean shared = !Double.isNaN(others);
    squares[measure] += s0 * s0;
    sharedSquares[measure] += shared ? s0 * s0 : 0;
    put(Part.SAME_STORY, measure, shared ? s0 : 0, shared ? s1 - s0 * others : 0);
    put(Part.PRESENTATION, measure, s0, shared ? s1 - s0 * others : 0);
    put(Part.SHARED_SELECTION, measure, s0, shared ? s0 * (others - mean) : 0);
    put(Part.EXCLUSIVE, measure, s0, shared ? 0 : s1 - s0 * mean);
    pull[measure] = story.all1()[measure] - mean * story.all0()[measure];
    squaredPulls[measure] += pull[measure] * pull[measure];
  }

  private void put(Part part, int measure, double s0, double s1) {
    weights[place(part, measure)] = s0;
    scores[place(part, measure)] = s1;
  }

  private int place(Part part, int measure) {
    return part.place * measures + measure;
  }

  /**
   * The estimates, by part and measure; null where nothing was scored. {@code units} are stories:
   * those that bear on the part, so the shared ones for presentation and selection.
   *
   * @param minimumStories effective stories under which a part has its value alone, no error and no
   *     interval: they cost the most
   */
  public Map<Part, StudentisedBootstrap.Estimate[]> estimates(
      StudentisedBootstrap bootstrap, long minimumStories) {
    double[] variances = new double[PARTS * measures];
    for (int measure = 0; measure < measures; measure++) {
      double weight = sums.total0(place(Part.MEAN, measure));
      if (weight > 0) {
        double shared = sums.total0(place(Part.SAME_STORY, measure));
        letMeanMove(Part.SHARED_SELECTION, measure, shared, weight, variances);
        letMeanMove(Part.EXCLUSIVE, measure, weight - shared, weight, variances);
      }
    }
    StudentisedBootstrap.Estimate[] all =
        bootstrap.estimates(sums, ends(minimumStories), variances);
    Map<Part, StudentisedBootstrap.Estimate[]> byPart = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      StudentisedBootstrap.Estimate[] estimates = new StudentisedBootstrap.Estimate[measures];
      for (int measure = 0; measure < measures; measure++) {
        StudentisedBootstrap.Estimate estimate = all[place(part, measure)];
        estimates[measure] = estimate == null ? null : estimate.of(stories(part, measure));
      }
      byPart.put(part, estimates);
    }
    return byPart;
  }

  private Ends[] ends(long minimumStories) {
    Ends[] ends = new Ends[PARTS * measures];
    for (Part part : Part.values()) {
      for (int measure = 0; measure < measures; measure++) {
        if (isEnough(effectiveStories(part, measure), minimumStories)) {
          ends[place(part, measure)] = part.ends;
        }
      }
    }
    return ends;
  }

  /** Ȳ stands in this part with the share {@code shared/weight}, and moves with the stories. */
  private void letMeanMove(
      Part part, int measure, double shared, double weight, double[] variances) {
    int place = place(part, measure);
    double total = totals.s0()[measure];
    sums.addCentred(place, pulls, measure, -shared / total);
    double elsewhere = Math.max(0, totals.pulls(measure) - squaredPulls[measure]);
    variances[place] = shared / weight * (shared / weight) * elsewhere / (total * total);
  }

  /** How many stories bear on a part. */
  public long stories(Part part, int measure) {
    long all = sums.scored(place(Part.MEAN, measure));
    long shared = sums.scored(place(Part.SAME_STORY, measure));
    return switch (part) {
      case MEAN -> all;
      case EXCLUSIVE -> all - shared;
      default -> shared;
    };
  }

  /**
   * How many stories of equal weight would say as much as those that bear on a part: (Σ s0)²/Σ s0²
   * (Kish 1965). 40 stories of which one has most of the text are few.
   *
   * @return at most {@link #stories}, equal to it where all weigh the same; 0 without stories
   */
  public double effectiveStories(Part part, int measure) {
    double all = sums.total0(place(Part.MEAN, measure));
    double shared = sums.total0(place(Part.SAME_STORY, measure));
    double exclusiveSquares = squares[measure] - sharedSquares[measure];
    return switch (part) {
      case MEAN -> effective(all, squares[measure]);
      case EXCLUSIVE -> effective(all - shared, exclusiveSquares);
      default -> effective(shared, sharedSquares[measure]);
    };
  }

  /** Whether there are so many effective stories; rounding aside. */
  public static boolean isEnough(double effectiveStories, long needed) {
    return effectiveStories >= needed - ROUNDING;
  }

  /** How many whole stories the effective ones are; rounding aside. */
  public static long whole(double effectiveStories) {
    return (long) (effectiveStories + ROUNDING);
  }

  private static double effective(double weight, double squaredWeights) {
    return squaredWeights > 0 ? weight * weight / squaredWeights : 0;
  }

  /** The share of the outlet's text that is in stories which others told too. */
  public double sharedShare(int measure) {
    return sums.total0(place(Part.SAME_STORY, measure)) / sums.total0(place(Part.MEAN, measure));
  }

  /** The floor of noise of a part; see {@link NoiseFloor}. */
  public double noiseFloor(Part part, int measure) {
    if (noise == null) {
      noise = new NoiseFloor(sums);
    }
    return noise.ofRatio(place(part, measure));
  }
}
