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

  /** Takes a pair of items with its similarity. */
  interface Found {
    void pair(int earlier, int later, double similarity);
  }

  private final List<StoryArticle> articles;

  /** The pairs among these articles, which are numbered by their places. */
  SimilarPairs(List<StoryArticle> articles) {
    this.articles = articles;
  }

  /**
   * Gives every pair once whose days are near and whose similarity reaches the threshold.
   *
   * @param earlierBelow the earlier of a pair is one of the first so many articles
   * @param anchored whether a stem may bring articles together here
   */
  void find(int earlierBelow, double threshold, LongPredicate anchored, Found found) {
    Map<Long, int[]> byAnchor = byAnchor(anchored);
    int[] comparedWith = new int[articles.size()];
    Arrays.fill(comparedWith, -1);
    for (int later = 0; later < articles.size(); later++) {
      for (long anchor : articles.get(later).anchors(ANCHORS)) {
        int[] having = byAnchor.get(anchor);
        if (having == null || having[0] > COMMON) {
          continue;
        }
        int end = Math.min(later, earlierBelow);
        for (int place = 1; place <= having[0] && having[place] < end; place++) {
          int earlier = having[place];
          if (comparedWith[earlier] != later) {
            comparedWith[earlier] = later;
            double similarity = articles.get(earlier).similarity(articles.get(later));
            if (similarity >= threshold) {
              found.pair(earlier, later, similarity);
            }
          }
        }
      }
    }
  }

  /** The articles by anchor, rising; the first number is how many, up to one more than common. */
  private Map<Long, int[]> byAnchor(LongPredicate anchored) {
    Map<Long, int[]> byAnchor = new HashMap<>();
    for (int article = 0; article < articles.size(); article++) {
      for (long anchor : articles.get(article).anchors(ANCHORS)) {
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
