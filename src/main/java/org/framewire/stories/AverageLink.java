package org.framewire.stories;

import java.util.Arrays;

/**
 * Average-link clustering (Sokal and Michener, 1958): the two clusters with the greatest mean
 * similarity over all their pairs are joined, until none reach the threshold. Ties go to the
 * earlier items.
 *
 * <p>Clusters of two items and more are joined only when they are about as similar to each other as
 * the looser of them is inside: one threshold for all would have to be high where a topic is
 * crowded and low where it is not.
 *
 * <p>Items may be bound to a published story beforehand: those of one story are one cluster from
 * the start, and no cluster ever has items of two.
 */
final class AverageLink {
  static final int FREE = -1;

  /**
   * How much of the looser one's inner similarity two clusters must have between them. Two stories
   * of one topic are each much closer inside than to each other; what follows up a story is not.
   */
  private static final double SHARE_OF_INNER = 0.7;

  private final float[][] similarity;
  private final int[] size;
  private final int[] bound;
  private final int[] cluster;
  private final int[] nearest;
  private final double[] within;

  private AverageLink(float[][] similarity, int[] bound) {
    this.similarity = similarity;
    this.bound = bound.clone();
    int count = bound.length;
    size = new int[count];
    Arrays.fill(size, 1);
    cluster = new int[count];
    Arrays.setAll(cluster, item -> item);
    nearest = new int[count];
    within = new double[count];
  }

  /**
   * Clusters items.
   *
   * @param similarity of each two items, symmetric; it is used up
   * @param bound for each item the number of its published story, or {@link #FREE}
   * @param threshold the least mean similarity at which clusters are joined
   * @return for each item the number of the first item of its cluster
   */
  static int[] cluster(float[][] similarity, int[] bound, double threshold) {
    AverageLink clustering = new AverageLink(similarity, bound);
    clustering.joinBound();
    clustering.joinNearest(threshold);
    return clustering.cluster;
  }

  private void joinBound() {
    for (int item = 0; item < size.length; item++) {
      for (int earlier = 0; earlier < item && bound[item] != FREE; earlier++) {
        if (size[earlier] > 0 && bound[earlier] == bound[item]) {
          join(earlier, item);
          break;
        }
      }
    }
  }

  private void joinNearest(double threshold) {
    for (int item = 0; item < size.length; item++) {
      findNearest(item);
    }
    while (true) {
      int best = FREE;
      for (int item = 0; item < size.length; item++) {
        if (size[item] > 0 && nearest[item] != FREE && (best == FREE || mean(item) > mean(best))) {
          best = item;
        }
      }
      if (best == FREE || mean(best) < threshold) {
        return;
      }
      int other = nearest[best];
      int into = Math.min(best, other);
      int from = Math.max(best, other);
      join(into, from);
      for (int item = 0; item < size.length; item++) {
        if (size[item] > 0) {
          if (item == into || nearest[item] == into || nearest[item] == from) {
            findNearest(item);
          } else if (nearer(item, into)) {
            nearest[item] = into;
          }
        }
      }
    }
  }

  private static double pairs(int items) {
    return items * (items - 1.0) / 2;
  }

  private double mean(int item) {
    return similarity[item][nearest[item]];
  }

  private boolean nearer(int item, int other) {
    return joinable(item, other)
        && (nearest[item] == FREE
            || similarity[item][other] > mean(item)
            || (similarity[item][other] == mean(item) && other < nearest[item]));
  }

  private boolean joinable(int one, int other) {
    return one != other
        && size[other] > 0
        && (bound[one] == FREE || bound[other] == FREE || bound[one] == bound[other])
        && similarity[one][other] >= SHARE_OF_INNER * Math.min(within[one], within[other]);
  }

  private void findNearest(int item) {
    nearest[item] = FREE;
    for (int other = 0; other < size.length; other++) {
      if (nearer(item, other)) {
        nearest[item] = other;
      }
    }
  }

  private void join(int into, int from) {
    int together = size[into] + size[from];
    for (int other = 0; other < size.length; other++) {
      if (other != into && other != from && size[other] > 0) {
        double sum =
            (double) similarity[into][other] * size[into]
                + (double) similarity[from][other] * size[from];
        similarity[into][other] = (float) (sum / together);
        similarity[other][into] = similarity[into][other];
      }
    }
    within[into] =
        (pairs(size[into]) * within[into]
                + pairs(size[from]) * within[from]
                + (double) size[into] * size[from] * similarity[into][from])
            / pairs(together);
    size[into] = together;
    size[from] = 0;
    if (bound[into] == FREE) {
      bound[into] = bound[from];
    }
    for (int item = 0; item < cluster.length; item++) {
      if (cluster[item] == from) {
        cluster[item] = into;
      }
    }
  }
}
