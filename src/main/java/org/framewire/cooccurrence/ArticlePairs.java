package org.framewire.cooccurrence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Which entities one article brings together: in the article, and in each sentence of its title and
 * text.
 *
 * @param <F> what tells title and text apart
 */
final class ArticlePairs<F> {

  /** Two entities in order, and what they stand together in. */
  record Pair(String a, String b, String unit) {
    static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::a).thenComparing(Pair::b).thenComparing(Pair::unit);
  }

  /** A sentence of an article. */
  private record Place<F>(F field, int sentence) {}

  private final SortedSet<String> inArticle = new TreeSet<>();
  private final Map<Place<F>, SortedSet<String>> inSentence = new HashMap<>();

  /** Takes a mention that is not ambiguous. */
  void add(F field, int sentence, String entity) {
    inArticle.add(entity);
    inSentence.computeIfAbsent(new Place<>(field, sentence), place -> new TreeSet<>()).add(entity);
  }

  /** Gives each pair once for the article, and once for each sentence that it stands in. */
  void forEach(Consumer<Pair> taker) {
    give(inArticle, PairFinding.ARTICLE, taker);
    inSentence.values().forEach(entities -> give(entities, PairFinding.SENTENCE, taker));
  }

  private static void give(SortedSet<String> entities, String unit, Consumer<Pair> taker) {
    String[] ids = entities.toArray(new String[0]);
    for (int i = 0; i < ids.length; i++) {
      for (int j = i + 1; j < ids.length; j++) {
        taker.accept(new Pair(ids[i], ids[j], unit));
      }
    }
  }
}
