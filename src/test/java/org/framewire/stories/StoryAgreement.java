package org.framewire.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well found clusters agree with labels.
 *
 * @param pairs over the pairs of labelled articles
 * @param labelled B-cubed (Bagga and Baldwin, 1998) over labelled articles; others are not looked
 *     at
 * @param strict the same, but an article without a label counts as wrong in whatever cluster it is
 */
record StoryAgreement(Score pairs, Score labelled, Score strict) {

  /** Precision and recall. */
  record Score(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format("P %.3f R %.3f F1 %.3f", precision, recall, f1());
    }
  }

  /**
   * Compares.
   *
   * @param cluster the cluster of every article by its id
   */
  static StoryAgreement of(List<ToldArticle> articles, Function<ToldArticle, Object> cluster) {
    Map<Object, List<ToldArticle>> found =
        articles.stream().collect(Collectors.groupingBy(cluster));
    Map<String, Integer> sizes = new HashMap<>();
    List<ToldArticle> labelled = articles.stream().filter(a -> a.story() != null).toList();
    labelled.forEach(article -> sizes.merge(article.story(), 1, Integer::sum));
    double precision = 0;
    double strict = 0;
    double recall = 0;
    for (ToldArticle article : labelled) {
      List<ToldArticle> together = found.get(cluster.apply(article));
      double right = together.stream().filter(o -> article.story().equals(o.story())).count();
      precision += right / together.stream().filter(o -> o.story() != null).count();
      strict += right / together.size();
      recall += right / sizes.get(article.story());
    }
    int n = labelled.size();
    return new StoryAgreement(
        pairs(labelled, cluster),
        new Score(precision / n, recall / n),
        new Score(strict / n, recall / n));
  }

  private static Score pairs(List<ToldArticle> labelled, Function<ToldArticle, Object> cluster) {
    long both = 0;
    long found = 0;
    long told = 0;
    for (int one = 0; one < labelled.size(); one++) {
      for (int other = 0; other < one; other++) {
        boolean together =
            cluster.apply(labelled.get(one)).equals(cluster.apply(labelled.get(other)));
        boolean same = labelled.get(one).story().equals(labelled.get(other).story());
        both += together && same ? 1 : 0;
        found += together ? 1 : 0;
        told += same ? 1 : 0;
      }
    }
    return new Score(found == 0 ? 1 : both / (double) found, told == 0 ? 1 : both / (double) told);
  }

  /** The stories that the labels name. */
  static Set<String> stories(List<ToldArticle> articles) {
    Set<String> stories = new HashSet<>();
    articles.stream().filter(a -> a.story() != null).forEach(a -> stories.add(a.story()));
    return stories;
  }
}
