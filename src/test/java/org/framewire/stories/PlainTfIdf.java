package org.framewire.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * What one would do first, as the peer: TF-IDF of the title twice and 200 words, with the IDF of
 * the very articles, cosine, and what pairs within three days connect.
 */
final class PlainTfIdf {
  private static final int DAYS = 3;
  private static final int WORDS = 200;

  private final List<ToldArticle> articles;
  private final List<int[]> pairs = new ArrayList<>();
  private final List<Double> cosines = new ArrayList<>();

  PlainTfIdf(List<ToldArticle> articles, double least) {
    this.articles = articles;
    List<Map<String, Double>> vectors = vectors();
    Map<Long, List<Integer>> byDay = new HashMap<>();
    for (int later = 0; later < articles.size(); later++) {
      long day = articles.get(later).date().toEpochDay();
      for (long near = day - DAYS; near <= day + DAYS; near++) {
        for (int earlier : byDay.getOrDefault(near, List.of())) {
          double cosine = cosine(vectors.get(earlier), vectors.get(later));
          if (cosine >= least) {
            pairs.add(new int[] {earlier, later});
            cosines.add(cosine);
          }
        }
      }
      byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(later);
    }
  }

  private List<Map<String, Double>> vectors() {
    List<Map<String, Double>> vectors = new ArrayList<>();
    Map<String, Integer> having = new HashMap<>();
    for (ToldArticle article : articles) {
      Map<String, Double> counts = new HashMap<>();
      count(article.title(), Integer.MAX_VALUE, 2, counts);
      count(article.text(), WORDS, 1, counts);
      counts.keySet().forEach(word -> having.merge(word, 1, Integer::sum));
      vectors.add(counts);
    }
    vectors.forEach(vector -> weigh(vector, having));
    return vectors;
  }

  private static void count(String text, int most, double times, Map<String, Double> counts) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    Tokens tokens = scanned.tokens();
    for (int token = 0; token < Math.min(most, tokens.count()); token++) {
      counts.merge(tokens.normalForm(token), times, Double::sum);
    }
  }

  private void weigh(Map<String, Double> vector, Map<String, Integer> having) {
    vector.replaceAll(
        (word, count) ->
            (1 + Math.log(count))
                * (Math.log((1.0 + articles.size()) / (1 + having.get(word))) + 1));
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((word, weight) -> weight / length);
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /** How well what a threshold connects agrees with the labels. */
  StoryAgreement agreement(double threshold) {
    Connections connections = new Connections(articles.size());
    for (int pair = 0; pair < pairs.size(); pair++) {
      if (cosines.get(pair) >= threshold) {
        connections.connect(pairs.get(pair)[0], pairs.get(pair)[1]);
      }
    }
    Map<String, Object> clusters = new HashMap<>();
    for (int article = 0; article < articles.size(); article++) {
      clusters.put(articles.get(article).id(), connections.root(article));
    }
    return StoryAgreement.of(articles, article -> clusters.get(article.id()));
  }
}
