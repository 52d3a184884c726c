package org.framewire.stories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Finds the similar pairs among articles without looking at all pairs: only those are compared that
 * share one of each other's weightiest stems, unless so many articles have it that it tells nothing
 * apart.
 */
final class SimilarPairs {
  /** How many of an article's stems, by weight, bring it together with others. */
  static final int ANCHORS = 20;

  /**
   * A stem that more articles of some days have among their weightiest is no anchor there: pairs
   * would grow with its square.
   */
  static final int COMMON = 300;

  /** Takes a pair of items that nothing connected before. */
  interface Joined {
    void pair(int earlier, int later);
  }

  private final List<StoryArticle> articles;
  private final long[][] anchors;

  /** The stems of each article by the numbers that they have here, in the article's order. */
  private final int[][] stems;

  /** The weights of the article that others are compared with, by the numbers of its stems. */
  private final float[] weights;

  /** The pairs among these articles, which are numbered by their places. */
  SimilarPairs(List<StoryArticle> articles) {
    this.articles = articles;
    anchors = new long[articles.size()][];
    stems = new int[articles.size()][];
    Map<Long, Integer> numbers = new HashMap<>();
    for (int article = 0; article < stems.length; article++) {
      anchors[article] = articles.get(article).anchors(ANCHORS);
      long[] named = articles.get(article).vector().stems();
      stems[article] = new int[named.length];
      for (int place = 0; place < named.length; place++) {
        Integer known = numbers.putIfAbsent(named[place], numbers.size());
        stems[article][place] = known == null ? numbers.size() - 1 : known;
      }
    }
    weights = new float[numbers.size()];
  }

  /**
   * Connects all pairs whose days are near and whose similarity reaches the threshold. A pair that
   * others connect already is not compared.
   *
   * @param earlierBelow the earlier of a pair is one of the first so many articles
   * @param anchored whether a stem may bring articles together here
   * @param joined is given as many pairs as keep the connected together
   */
  void connect(
      int earlierBelow,
      double threshold,
      LongPredicate anchored,
      Connections connections,
      Joined joined) {
    Map<Long, int[]> byAnchor = byAnchor(anchored);
    int[] comparedWith = new int[articles.size()];
    Arrays.fill(comparedWith, -1);
    for (int later = 0; later < articles.size(); later++) {
      set(later, articles.get(later).vector().weights());
      for (long anchor : anchors[later]) {
        int[] having = byAnchor.get(anchor);
        if (having == null || having[0] > COMMON) {
          continue;
        }
        int end = Math.min(later, earlierBelow);
        for (int place = 1; place <= having[0] && having[place] < end; place++) {
          int earlier = having[place];
          if (comparedWith[earlier] != later) {
            comparedWith[earlier] = later;
            if (connections.root(earlier) != connections.root(later)
                && similarity(earlier, later) >= threshold) {
              connections.connect(earlier, later);
              joined.pair(earlier, later);
            }
          }
        }
      }
      set(later, new float[stems[later].length]);
    }
  }

  private void set(int article, float[] values) {
    for (int place = 0; place < values.length; place++) {
      weights[stems[article][place]] = values[place];
    }
  }

  /** {@link StoryArticle#similarity}, to the last bit, with the article whose weights are set. */
  private double similarity(int earlier, int later) {
    double near = articles.get(earlier).nearness(articles.get(later));
    if (near == 0) {
      return 0;
    }
    int[] numbers = stems[earlier];
    float[] own = articles.get(earlier).vector().weights();
    double sum = 0;
    for (int place = 0; place < numbers.length; place++) {
      sum += (double) own[place] * weights[numbers[place]];
    }
    return sum * near;
  }

  /** The articles by anchor, rising; the first number is how many, up to one more than common. */
  private Map<Long, int[]> byAnchor(LongPredicate anchored) {
    Map<Long, int[]> byAnchor = new HashMap<>();
    for (int article = 0; article < articles.size(); article++) {
      for (long anchor : anchors[article]) {
        if (anchored.test(anchor)) {
          byAnchor.put(anchor, appended(byAnchor.get(anchor), article));
        }
      }
    }
    return byAnchor;
  }

  private static int[] appended(int[] having, int article) {
    if (having == null) {
      return new int[] {1, article};
    }
    int count = having[0];
    if (count > COMMON) {
      return having;
    }
    int[] room = count + 1 < having.length ? having : Arrays.copyOf(having, 2 * having.length);
    room[count + 1] = article;
    room[0] = count + 1;
    return room;
  }
}
