package org.framewire.cooccurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.framewire.cooccurrence.ArticlePairs.Pair;
import org.framewire.statistics.Window;
import org.framewire.tables.Mentions;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.RepeatTotals;

/** Counts which pairs the articles of one story have in common, by window and outlet. */
final class PairsOfStory implements FlatMapGroupsFunction<String, Row, Row> {
  private final LocalDate asOf;

  private final List<Window> windows;

  PairsOfStory(LocalDate asOf, List<Window> windows) {
    this.asOf = asOf;
    this.windows = windows;
  }

  /** An article of the story: its pairs, each once. */
  private record Telling(LocalDate date, String outlet, Set<Pair> pairs) {}

  private record Key(String outlet, Pair pair) {}

  @Override
  public Iterator<Row> call(String story, Iterator<Row> mentions) {
    List<Telling> tellings = tellings(mentions);
    List<Row> rows = new ArrayList<>();
    for (Window window : windows) {
      Map<Key, Long> articles = new HashMap<>();
      for (Telling telling : tellings) {
        if (window.contains(asOf, telling.date())) {
          for (Pair pair : telling.pairs()) {
            articles.merge(new Key(telling.outlet(), pair), 1L, Long::sum);
            articles.merge(
                new Key(org.framewire.cooccurrence.PairAssociations.ALL_OUTLETS, pair),
                1L,
                Long::sum);
          }
        }
      }
      articles.forEach(
          (key, count) -> {
            if (count > 1) {
              rows.add(row(window, key, count - 1));
            }
          });
    }
    return rows.iterator();
  }

  private static List<Telling> tellings(Iterator<Row> mentions) {
    Map<String, ArticlePairs<String>> byArticle = new HashMap<>();
    Map<String, Telling> tellings = new HashMap<>();
    while (mentions.hasNext()) {
      Row mention = mentions.next();
      String article = Mentions.ARTICLE_ID.get(mention);
      byArticle
          .computeIfAbsent(article, any -> new ArticlePairs<>())
          .add(
              Mentions.FIELD.get(mention),
              Mentions.SENTENCE.get(mention),
              Mentions.ENTITY_ID.get(mention));
      tellings.computeIfAbsent(
          article,
          any ->
              new Telling(
                  Mentions.DATE.get(mention), Mentions.OUTLET_ID.get(mention), new HashSet<>()));
    }
    byArticle.forEach((article, pairs) -> pairs.forEach(tellings.get(article).pairs()::add));
    return List.copyOf(tellings.values());
  }

  private static Row row(Window window, Key key, long repeated) {
    return RepeatedPairs.SHAPE
        .row()
        .set(PairAssociations.WINDOW, window.label())
        .set(PairAssociations.OUTLET_ID, key.outlet())
        .set(PairAssociations.ENTITY_A, key.pair().a())
        .set(PairAssociations.ENTITY_B, key.pair().b())
        .set(PairAssociations.UNIT, key.pair().unit())
        .set(RepeatTotals.REPEATED, repeated)
        .build();
  }
}
