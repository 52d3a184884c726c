package org.framewire.cooccurrence;

import static org.framewire.tables.TableRows.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Rounding;
import org.framewire.statistics.Window;
import org.framewire.tables.PairAssociations;

/**
 * Random articles as sets of entities a sentence, their daily tables, and their associations
 * counted straight from the articles.
 */
final class SampledArticles {
  private static final List<String> ENTITIES = List.of("CHN", "PRK", "RUS", "UKR", "USA");
  private static final List<String> OUTLETS = List.of("a.example", "b.example", "c.example");

  private record Article(LocalDate date, String outlet, List<Set<String>> sentences) {
    Set<String> entities() {
      Set<String> all = new TreeSet<>();
      sentences.forEach(all::addAll);
      return all;
    }

    long sentencesWith(String... entities) {
      return sentences.stream().filter(s -> s.containsAll(List.of(entities))).count();
    }
  }

  private final LocalDate asOf;
  private final List<Article> articles = new ArrayList<>();

  SampledArticles(LocalDate asOf, long seed) {
    this.asOf = asOf;
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      int daysAgo = random.nextInt(42) - 2;
      LocalDate date = random.nextInt(12) == 0 ? null : asOf.minusDays(daysAgo);
      String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
      List<Set<String>> sentences = new ArrayList<>();
      for (int sentence = random.nextInt(8); sentence >= 0; sentence--) {
        Set<String> entities = new HashSet<>();
        for (int place = 0; place < ENTITIES.size(); place++) {
          if (random.nextInt(3 + 2 * place) == 0) {
            entities.add(ENTITIES.get(place));
          }
        }
        sentences.add(entities);
      }
      articles.add(new Article(date, outlet, sentences));
    }
  }

  List<Row> outletDays() {
    return byDay(
        (date, outlet, of) -> {
          long sentences = of.stream().mapToLong(a -> a.sentences().size()).sum();
          long count = of.size();
          return Stream.of(row(date, outlet, "en", count, count, sentences, 0L, 0L));
        });
  }

  List<Row> entityCounts() {
    return byDay(
        (date, outlet, of) ->
            ENTITIES.stream()
                .map(
                    entity -> {
                      long sentences = of.stream().mapToLong(a -> a.sentencesWith(entity)).sum();
                      long count = of.stream().filter(a -> a.entities().contains(entity)).count();
                      return row(date, outlet, entity, sentences, sentences, count, count, 0L, 0L);
                    }));
  }

  List<Row> pairCounts() {
    return byDay((date, outlet, of) -> pairs().flatMap(pair -> pairRows(date, outlet, of, pair)));
  }

  private static Stream<Row> pairRows(
      LocalDate date, String outlet, List<Article> of, List<String> pair) {
    String a = pair.get(0);
    String b = pair.get(1);
    long sentences = of.stream().mapToLong(article -> article.sentencesWith(a, b)).sum();
    long inSentence = of.stream().filter(article -> article.sentencesWith(a, b) > 0).count();
    long together = of.stream().filter(article -> article.entities().containsAll(pair)).count();
    List<Row> rows = new ArrayList<>();
    if (sentences > 0) {
      rows.add(row(date, outlet, a, b, "sentence", sentences, inSentence, false));
    }
    if (together > 0) {
      rows.add(row(date, outlet, a, b, "article", together, together, false));
    }
    return rows.stream();
  }

  private static Stream<List<String>> pairs() {
    return ENTITIES.stream()
        .flatMap(a -> ENTITIES.stream().filter(b -> a.compareTo(b) < 0).map(b -> List.of(a, b)));
  }

  private interface OfDay {
    Stream<Row> rows(LocalDate date, String outlet, List<Article> articles);
  }

  private List<Row> byDay(OfDay ofDay) {
    Map<String, List<Article>> days = new TreeMap<>();
    articles.forEach(
        article ->
            days.computeIfAbsent(article.date + article.outlet, any -> new ArrayList<>())
                .add(article));
    return days.values().stream()
        .flatMap(of -> ofDay.rows(of.get(0).date, of.get(0).outlet, of))
        .toList();
  }

  /** What {@code summary} says of each row that the table should have. */
  List<String> associations(long minimumArticles, long minimumOutlets) {
    List<String> rows = new ArrayList<>();
    for (Window window : Window.values()) {
      for (String outlet : Stream.concat(OUTLETS.stream(), Stream.of("*")).toList()) {
        Predicate<Article> counts =
            article ->
                window.contains(asOf, article.date)
                    && (outlet.equals("*") || outlet.equals(article.outlet));
        List<Article> of = articles.stream().filter(counts).toList();
        pairs()
            .forEach(
                pair -> {
                  List<Article> together =
                      of.stream().filter(a -> a.entities().containsAll(pair)).toList();
                  if (supports(together, outlet, minimumArticles, minimumOutlets)) {
                    rows.add(articleSummary(window, outlet, pair, of, together.size()));
                  }
                  List<Article> inSentence =
                      of.stream()
                          .filter(a -> a.sentencesWith(pair.get(0), pair.get(1)) > 0)
                          .toList();
                  if (supports(inSentence, outlet, minimumArticles, minimumOutlets)) {
                    rows.add(sentenceSummary(window, outlet, pair, of));
                  }
                });
      }
    }
    return rows.stream().sorted().toList();
  }

  private static boolean supports(
      List<Article> support, String outlet, long minimumArticles, long minimumOutlets) {
    long outlets = support.stream().map(Article::outlet).distinct().count();
    return support.size() >= minimumArticles && (!outlet.equals("*") || outlets >= minimumOutlets);
  }

  private static String articleSummary(
      Window window, String outlet, List<String> pair, List<Article> of, long together) {
    long first = of.stream().filter(a -> a.entities().contains(pair.get(0))).count();
    long second = of.stream().filter(a -> a.entities().contains(pair.get(1))).count();
    return summary(window.label(), outlet, pair, "article", together, first, second, of.size());
  }

  private static String sentenceSummary(
      Window window, String outlet, List<String> pair, List<Article> of) {
    String a = pair.get(0);
    String b = pair.get(1);
    return summary(
        window.label(),
        outlet,
        pair,
        "sentence",
        of.stream().mapToLong(article -> article.sentencesWith(a, b)).sum(),
        of.stream().mapToLong(article -> article.sentencesWith(a)).sum(),
        of.stream().mapToLong(article -> article.sentencesWith(b)).sum(),
        of.stream().mapToLong(article -> article.sentences().size()).sum());
  }

  private static String summary(
      String window,
      String outlet,
      List<String> pair,
      String unit,
      long together,
      long first,
      long second,
      long units) {
    double pmi = Math.log((double) together * units / ((double) first * second));
    return "%s %s %s %s %d %d %d %d %s"
        .formatted(
            window, outlet, pair, unit, together, first, second, units, Rounding.published(pmi));
  }

  static String summary(Row row) {
    return "%s %s %s %s %d %d %d %d %s"
        .formatted(
            PairAssociations.WINDOW.get(row),
            PairAssociations.OUTLET_ID.get(row),
            List.of(PairAssociations.ENTITY_A.get(row), PairAssociations.ENTITY_B.get(row)),
            PairAssociations.UNIT.get(row),
            PairAssociations.N_AB.get(row),
            PairAssociations.N_A.get(row),
            PairAssociations.N_B.get(row),
            PairAssociations.N.get(row),
            PairAssociations.PMI.get(row));
  }
}
