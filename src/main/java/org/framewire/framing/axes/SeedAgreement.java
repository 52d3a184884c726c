package org.framewire.framing.axes;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How far a fit from another seed says the same. A cosine stands clear of the noise when it is
 * larger than 95 % of the cosines of words with axes between words drawn at random.
 *
 * @param noise that 95th percentile of the absolute cosine
 * @param clear share of the cosines of words and axes that stand clear
 * @param agreeing share of these that have the same sign in the other fit
 */
public record SeedAgreement(double noise, double clear, double agreeing) implements Serializable {
  private static final int RANDOM_AXES = 200;
  private static final double QUANTILE = 0.95;

  /**
   * Compares two fits.
   *
   * @param vectors of the first fit
   * @param first cosines by axis and word
   * @param second those of the other fit, for the same words
   * @param poleWords words a pole that the random axes get
   * @param seed of the draw
   */
  static SeedAgreement of(
      WordVectors vectors, double[][] first, double[][] second, int poleWords, long seed) {
    double noise = noise(vectors, poleWords, seed);
    long all = 0;
    long clear = 0;
    long agreeing = 0;
    for (int axis = 0; axis < first.length; axis++) {
      for (int word = 0; word < first[axis].length; word++) {
        all++;
        if (Math.abs(first[axis][word]) > noise) {
          clear++;
          agreeing += first[axis][word] > 0 == second[axis][word] > 0 ? 1 : 0;
        }
      }
    }
    return new SeedAgreement(
        noise, (double) clear / all, clear == 0 ? 1 : (double) agreeing / clear);
  }

  private static double noise(WordVectors vectors, int poleWords, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int words = vectors.words().size();
    double[] found = new double[RANDOM_AXES * words];
    for (int axis = 0; axis < RANDOM_AXES; axis++) {
      double[] cosines =
          vectors.cosines(
              AxisCosines.difference(
                  randomPole(vectors, poleWords, random), randomPole(vectors, poleWords, random)));
      for (int word = 0; word < words; word++) {
        found[axis * words + word] = Math.abs(cosines[word]);
      }
    }
    Arrays.sort(found);
    return found[(int) (QUANTILE * (found.length - 1))];
  }

  private static double[] randomPole(WordVectors vectors, int poleWords, SplittableRandom random) {
    double[] sum = new double[vectors.dimensions()];
    for (int i = 0; i < poleWords; i++) {
      double[] drawn = vectors.at(random.nextInt(vectors.words().size()));
      for (int j = 0; j < sum.length; j++) {
        sum[j] += drawn[j];
      }
    }
    return sum;
  }
}
