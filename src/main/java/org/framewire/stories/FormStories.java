package org.framewire.stories;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Makes stories of articles that similar pairs connect, by {@link AverageLink}. Since a mean is
 * never above its greatest part, no story of the whole reaches beyond such a group.
 *
 * <p>A group of more articles than the limit is parted first, by a threshold that rises until every
 * part is small enough: what is torn by that hangs together by its weakest links alone.
 *
 * @param threshold the least mean similarity at which articles are joined
 * @param limit the most articles that are clustered at once: time grows with its square
 */
public record FormStories(double threshold, int limit) implements Serializable {
  private static final double STEP = 0.02;

  /**
   * The stories of one connected group; single articles without published story or copy are none.
   */
  List<Story> of(List<StoryArticle> group) {
    List<StoryArticle> ordered = new ArrayList<>(group);
    ordered.sort(Comparator.comparingInt(StoryArticle::day).thenComparing(StoryArticle::id));
    List<Story> stories = new ArrayList<>();
    for (List<StoryArticle> part : parts(ordered, threshold)) {
      stories.addAll(clusters(part));
    }
    return stories;
  }

  private List<List<StoryArticle>> parts(List<StoryArticle> articles, double above) {
    if (articles.size() <= limit) {
      return List.of(articles);
    }
    List<List<StoryArticle>> parts = new ArrayList<>();
    if (above > 1) {
      for (int from = 0; from < articles.size(); from += limit) {
        parts.add(articles.subList(from, Math.min(from + limit, articles.size())));
      }
      return parts;
    }
    for (int[] connected : connected(articles, above + STEP)) {
      List<StoryArticle> part = Arrays.stream(connected).mapToObj(articles::get).toList();
      parts.addAll(parts(part, above + STEP));
    }
    return parts;
  }

  private static List<int[]> connected(List<StoryArticle> articles, double above) {
    Connections connections = new Connections(articles.size());
    new SimilarPairs(articles)
        .connect(articles.size(), above, anchor -> true, connections, (earlier, later) -> {});
    Map<String, Integer> firstOfStory = new HashMap<>();
    for (int article = 0; article < articles.size(); article++) {
      String story = articles.get(article).story();
      if (story != null) {
        connections.connect(firstOfStory.computeIfAbsent(story, firstIs(article)), article);
      }
    }
    return connections.groups();
  }

  private static Function<String, Integer> firstIs(int article) {
    return story -> article;
  }

  private List<Story> clusters(List<StoryArticle> articles) {
    float[][] similarity = similarities(articles);
    float[][] used = Arrays.stream(similarity).map(float[]::clone).toArray(float[][]::new);
    int[] clusters = AverageLink.cluster(used, published(articles), threshold);
    List<Story> stories = new ArrayList<>();
    for (int first = 0; first < clusters.length; first++) {
      int cluster = first;
      if (clusters[first] == first) {
        int[] members =
            IntStream.range(0, clusters.length).filter(i -> clusters[i] == cluster).toArray();
        Story story = story(articles, members, similarity);
        if (members.length > 1 || story.published() != null || articles.get(first).copied()) {
          stories.add(story);
        }
      }
    }
    return stories;
  }

  private static int[] published(List<StoryArticle> articles) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] published = new int[articles.size()];
    for (int article = 0; article < published.length; article++) {
      String story = articles.get(article).story();
      if (story != null) {
        numbers.putIfAbsent(story, numbers.size());
      }
      published[article] = story == null ? AverageLink.FREE : numbers.get(story);
    }
    return published;
  }

  private static float[][] similarities(List<StoryArticle> articles) {
    int count = articles.size();
    float[][] similarity = new float[count][count];
    for (int one = 0; one < count; one++) {
      for (int other = 0; other < one; other++) {
        similarity[one][other] = (float) articles.get(one).similarity(articles.get(other));
        similarity[other][one] = similarity[one][other];
      }
    }
    return similarity;
  }

  private static Story story(List<StoryArticle> articles, int[] members, float[][] similarity) {
    double all = 0;
    double most = -1;
    int representative = members[0];
    String published = null;
    for (int member : members) {
      double sum = 0;
      for (int other : members) {
        sum += similarity[member][other];
      }
      if (sum > most) {
        most = sum;
        representative = member;
      }
      all += sum;
      published = published == null ? articles.get(member).story() : published;
    }
    long pairs = (long) members.length * (members.length - 1);
    return new Story(
        Arrays.stream(members).mapToObj(articles::get).toList(),
        published,
        articles.get(representative),
        pairs == 0 ? null : all / pairs);
  }
}
