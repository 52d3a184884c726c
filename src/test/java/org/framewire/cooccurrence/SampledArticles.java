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
import org.framewire.tables.Mentions;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.Struct;

/**
 * Random articles as sets of entities a sentence, some of them copies and many of shared stories,
 * their tables, and their associations counted straight from the articles.
 */
final class SampledArticles {
  private static final List<String> ENTITIES = List.of("CHN", "PRK", "RUS", "UKR", "USA");
  private static final List<String> OUTLETS = List.of("a.example", "b.example", "c.example");

  private static final Struct MENTION = Struct.of(Mentions.TABLE.columns());
  private static final int STORIES = 60;

  private record Article(
      String id,
      LocalDate date,
      String outlet,
      boolean isCopy,
      String story,
      List<Set<String>> sentences) {
    /** An article in no story has one of its own. */
    String toldStory() {
      return story == null ? id : story;
    }

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
      String story = date == null || random.nextInt(4) == 0 ? null : "s-" + random.nextInt(STORIES);
      articles.add(
          new Article("article-" + i, date, outlet, random.nextInt(6) == 0, story, sentences));
    }
  }

  List<Row> outletDays() {
    return byDay(
        (date, outlet, of) -> {
          List<Article> originals = originals(of);
          return Stream.of(
              row(
                  date,
                  outlet,
                  "en",
                  (long) of.size(),
                  (long) originals.size(),
                  sentences(of),
                  sentences(originals),
                  0L,
                  0L));
        });
  }

  List<Row> entityCounts() {
    return byDay(
        (date, outlet, of) ->
            ENTITIES.stream().map(entity -> entityRow(date, outlet, entity, of, originals(of))));
  }

  private static Row entityRow(
      LocalDate date, String outlet, String entity, List<Article> of, List<Article> originals) {
    long sentences = sentencesWith(of, entity);
    return row(
        date,
        outlet,
        entity,
        sentences,
        sentences,
        sentencesWith(originals, entity),
        articlesWith(of, entity),
        articlesWith(originals, entity),
        0L,
        0L);
  }

  List<Row> pairCounts() {
    return byDay(
        (date, outlet, of) ->
            pairs().flatMap(pair -> pairRows(date, outlet, of, originals(of), pair)));
  }

  private static Stream<Row> pairRows(
      LocalDate date, String outlet, List<Article> of, List<Article> originals, List<String> pair) {
    String a = pair.get(0);
    String b = pair.get(1);
    long sentences = sentencesWith(of, a, b);
    long together = articlesWith(of, a, b);
    long originalsTogether = articlesWith(originals, a, b);
    List<Row> rows = new ArrayList<>();
    if (sentences > 0) {
      rows.add(
          row(
              date,
              outlet,
              a,
              b,
              "sentence",
              sentences,
              sentencesWith(originals, a, b),
              originals.stream().filter(article -> article.sentencesWith(a, b) > 0).count(),
              false));
    }
    if (together > 0) {
      rows.add(
          row(
              date,
              outlet,
              a,
              b,
              "article",
              together,
              originalsTogether,
              originalsTogether,
              false));
    }
    return rows.stream();
  }

  private static List<Article> originals(List<Article> of) {
    return of.stream().filter(article -> !article.isCopy()).toList();
  }

  private static long sentences(List<Article> of) {
    return of.stream().mapToLong(article -> article.sentences().size()).sum();
  }

  private static long sentencesWith(List<Article> of, String... entities) {
    return of.stream().mapToLong(article -> article.sentencesWith(entities)).sum();
  }

  private static long articlesWith(List<Article> of, String... entities) {
    return of.stream().filter(a -> a.entities().containsAll(List.of(entities))).count();
  }

  List<Row> storyArticles() {
    return articles.stream()
        .filter(article -> article.story() != null)
        .map(a -> row(a.story(), a.id(), a.date(), a.outlet(), a.isCopy(), a.date()))
        .toList();
  }

  List<Row> mentions() {
    List<Row> rows = new ArrayList<>();
    for (Article article : articles) {
      for (int sentence = 0; sentence < article.sentences().size(); sentence++) {
        for (String entity : article.sentences().get(sentence)) {
          rows.add(mention(article, sentence, entity));
        }
        rows.add(mention(article, sentence, null));
      }
    }
    return rows;
  }

  private static Row mention(Article article, int sentence, String entity) {
    return MENTION
        .row()
        .set(Mentions.DATE, article.date())
        .set(Mentions.OUTLET_ID, article.outlet())
        .set(Mentions.ARTICLE_ID, article.id())
        .set(Mentions.FIELD, "text")
        .set(Mentions.SENTENCE, sentence)
        .set(Mentions.START, 0)
        .set(Mentions.END, 1)
        .set(Mentions.SURFACE, "")
        .set(Mentions.KIND, "country")
        .set(Mentions.ENTITY_ID, entity)
        .setArray(Mentions.CANDIDATES, new String[0])
        .set(Mentions.MENTION_TYPE, "name")
        .set(Mentions.RULE, "words")
        .set(Mentions.ROLE, "other")
        .set(Mentions.VOICE, "own")
        .build();
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
                !article.isCopy()
                    && window.contains(asOf, article.date)
                    && (outlet.equals("*") || outlet.equals(article.outlet));
        List<Article> of = articles.stream().filter(counts).toList();
        pairs()
            .forEach(
                pair -> {
                  List<Article> together =
                      of.stream().filter(a -> a.entities().containsAll(pair)).toList();
                  if (supports(together, outlet, minimumArticles, minimumOutlets)) {
                    rows.add(articleSummary(window, outlet, pair, of, together));
                  }
                  List<Article> inSentence =
                      of.stream()
                          .filter(a -> a.sentencesWith(pair.get(0), pair.get(1)) > 0)
                          .toList();
                  if (supports(inSentence, outlet, minimumArticles, minimumOutlets)) {
                    rows.add(sentenceSummary(window, outlet, pair, of, inSentence));
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
      Window window, String outlet, List<String> pair, List<Article> of, List<Article> together) {
    return summary(
        window.label(),
        outlet,
        pair,
        "article",
        together.size(),
        articlesWith(of, pair.get(0)),
        articlesWith(of, pair.get(1)),
        of.size(),
        together.size(),
        stories(together));
  }

  private static long stories(List<Article> of) {
    return of.stream().map(Article::toldStory).distinct().count();
  }

  private static String sentenceSummary(
      Window window, String outlet, List<String> pair, List<Article> of, List<Article> together) {
    String a = pair.get(0);
    String b = pair.get(1);
    return summary(
        window.label(),
        outlet,
        pair,
        "sentence",
        sentencesWith(of, a, b),
        sentencesWith(of, a),
        sentencesWith(of, b),
        sentences(of),
        together.size(),
        stories(together));
  }

  private static String summary(
      String window,
      String outlet,
      List<String> pair,
      String unit,
      long together,
      long first,
      long second,
      long units,
      long articles,
      long stories) {
    double pmi = Math.log((double) together * units / ((double) first * second));
    return "%s %s %s %s %d %d %d %d %d %d %s"
        .formatted(
            window,
            outlet,
            pair,
            unit,
            together,
            first,
            second,
            units,
            articles,
            stories,
            Rounding.published(pmi));
  }

  static String summary(Row row) {
    return "%s %s %s %s %d %d %d %d %d %d %s"
        .formatted(
            PairAssociations.WINDOW.get(row),
            PairAssociations.OUTLET_ID.get(row),
            List.of(PairAssociations.ENTITY_A.get(row), PairAssociations.ENTITY_B.get(row)),
            PairAssociations.UNIT.get(row),
            PairAssociations.N_AB.get(row),
            PairAssociations.N_A.get(row),
            PairAssociations.N_B.get(row),
            PairAssociations.N.get(row),
            PairAssociations.ARTICLES.get(row),
            PairAssociations.STORIES.get(row),
            PairAssociations.PMI.get(row));
  }
}
