package org.framewire.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.framewire.statistics.StoryComparison.Part;
import org.framewire.statistics.StoryComparison.Told;
import org.framewire.statistics.StudentisedBootstrap.Estimate;

/**
 * Outlets that tell stories of one measure, the first of them in its own way. Each story has a
 * level that all who tell it share, and each outlet its noise.
 */
final class SimulatedOutlets {
  private static final int OUTLETS = 6;
  private static final int UNIT_LIMIT = 500;

  /** How the first outlet differs from the others. */
  enum Difference {
    NONE,
    PRESENTS,
    SELECTS
  }

  /** What an outlet's text of a story weighs and how scores lie. */
  enum Texts {
    /** As frames weigh them, scores far from the ends of their measure. */
    EVEN(0, false),
    /** As tone and axes weigh them: an outlet writes much of some stories and little of most. */
    UNEVEN(0.8, false),
    /** As frames that few articles have: most scores are near 0. */
    SKEWED(0, true),
    UNEVEN_AND_SKEWED(0.8, true);

    private final double spread;
    private final boolean skewed;

    /**
     * @param spread standard deviation of the logarithm of the weight
     */
    Texts(double spread, boolean skewed) {
      this.spread = spread;
      this.skewed = skewed;
    }

    double weight(Random random) {
      return spread == 0 ? 1 : Math.exp(spread * random.nextGaussian());
    }

    double score(double level) {
      return skewed ? 1 / (1 + Math.exp(2.5 - 8 * (level - LEVEL))) : level;
    }
  }

  private static final double LEVEL = 0.4;

  private final Difference difference;
  private final double told;
  private final Texts texts;
  private final Random random;
  private double lastMean;
  private Map<Part, Double> lastEffective;

  /**
   * @param told share of all stories that an outlet tells
   */
  SimulatedOutlets(Difference difference, double told, long seed) {
    this(difference, told, Texts.EVEN, seed);
  }

  SimulatedOutlets(Difference difference, double told, Texts texts, long seed) {
    this.difference = difference;
    this.told = told;
    this.texts = texts;
    random = new Random(seed);
  }

  /** What one draw of stories shows of each outlet, by part. */
  List<Map<Part, Estimate>> draw(double stories, int replicates, long seed) {
    List<double[][]> told = stories(stories);
    StoryTotals totals = StoryTotals.none(1);
    for (double[][] story : told) {
      totals.add(new double[] {sum(story[0])}, new double[] {sum(story[1])});
    }
    lastMean = totals.s1()[0] / totals.s0()[0];
    List<Map<Part, Estimate>> estimates = new ArrayList<>();
    StudentisedBootstrap bootstrap = new StudentisedBootstrap(replicates, seed);
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      StoryComparison comparison = new StoryComparison(totals, UNIT_LIMIT);
      for (int story = 0; story < told.size(); story++) {
        if (told.get(story)[0][outlet] > 0) {
          comparison.add(PoissonWeights.unit("s" + story), told(told.get(story), outlet));
        }
      }
      if (outlet == 0) {
        lastEffective = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
          lastEffective.put(part, comparison.effectiveStories(part, 0));
        }
      }
      Map<Part, Estimate> only = new EnumMap<>(Part.class);
      comparison.estimates(bootstrap, 0).forEach((part, measures) -> only.put(part, measures[0]));
      estimates.add(only);
    }
    return estimates;
  }

  /** The mean of all text of the last draw. */
  double lastMean() {
    return lastMean;
  }

  /** How many stories of equal weight the first outlet's had in the last draw, by part. */
  Map<Part, Double> lastEffective() {
    return lastEffective;
  }

  /**
   * What the parts of the first outlet tend to as stories grow in number: sums over very many
   * stories, without any interval.
   */
  Map<Part, Double> truth(int stories) {
    double weight = 0;
    double sum = 0;
    double own = 0;
    double shared = 0;
    double ownOfShared = 0;
    double othersOfShared = 0;
    double ownAlone = 0;
    for (int number = 0; number < stories; number++) {
      double[][] story = story();
      weight += sum(story[0]);
      sum += sum(story[1]);
      own += story[0][0];
      double others = others(story, 0);
      if (story[0][0] > 0 && !Double.isNaN(others)) {
        shared += story[0][0];
        ownOfShared += story[1][0];
        othersOfShared += story[0][0] * others;
      } else {
        ownAlone += story[1][0];
      }
    }
    double mean = sum / weight;
    return Map.of(
        Part.MEAN, (ownOfShared + ownAlone) / own,
        Part.SAME_STORY, (ownOfShared - othersOfShared) / shared,
        Part.PRESENTATION, (ownOfShared - othersOfShared) / own,
        Part.SHARED_SELECTION, (othersOfShared - shared * mean) / own,
        Part.EXCLUSIVE, (ownAlone - (own - shared) * mean) / own);
  }

  private List<double[][]> stories(double expected) {
    List<double[][]> stories = new ArrayList<>();
    int own = 0;
    while (own < expected) {
      double[][] story = story();
      own += story[0][0] > 0 ? 1 : 0;
      stories.add(story);
    }
    return stories;
  }

  /** Weights and scores by outlet. */
  private double[][] story() {
    double level = LEVEL + 0.15 * random.nextGaussian();
    double[][] story = new double[2][OUTLETS];
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      boolean differs = outlet == 0;
      double interest = differs && difference == Difference.SELECTS ? 6 * (level - LEVEL) : 0;
      boolean tells = random.nextDouble() < 2 * told / (1 + Math.exp(-interest));
      double bias = differs && difference == Difference.PRESENTS ? 0.06 : 0;
      double score = texts.score(level + bias + 0.1 * random.nextGaussian());
      double weight = texts.weight(random);
      story[0][outlet] = tells ? weight : 0;
      story[1][outlet] = tells ? weight * score : 0;
    }
    return story;
  }

  private static Told told(double[][] story, int outlet) {
    return new Told(
        new double[] {story[0][outlet]},
        new double[] {story[1][outlet]},
        new double[] {others(story, outlet)},
        new double[] {sum(story[0])},
        new double[] {sum(story[1])});
  }

  private static double others(double[][] story, int outlet) {
    double sum = 0;
    int count = 0;
    for (int other = 0; other < OUTLETS; other++) {
      if (other != outlet && story[0][other] > 0) {
        sum += story[1][other] / story[0][other];
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  private static double sum(double[] numbers) {
    return Arrays.stream(numbers).sum();
  }
}
