package org.framewire.framing.axes;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/**
 * Keeps the words of a vocabulary, and of the frequent ones only some occurrences (Mikolov,
 * Sutskever, Chen, Corrado and Dean 2013): one of a word that makes the share f of all words is
 * kept with probability √(t/f). MLlib's Word2Vec does not do this by itself. Which are kept is
 * drawn by the article's id, so it does not depend on where the article stands.
 */
final class ThinWords {
  private static final Struct SHAPE = Struct.of(Articles.ARTICLE_ID, AxesWords.WORDS);
  private static final Col<String> WORD = Col.of("word", DataTypes.StringType, "a word");
  private static final Col<Long> TIMES = Col.of("times", DataTypes.LongType, "how often");

  /** By word, the share of its occurrences that is kept. */
  private final Map<String, Double> kept;

  ThinWords(Map<String, Double> kept) {
    this.kept = Map.copyOf(kept);
  }

  /**
   * Counts how often each word stands in the articles.
   *
   * @param articles rows of {@link AxesWords}
   * @param thinFrom the share t
   */
  static ThinWords of(Dataset<Row> articles, List<String> vocabulary, double thinFrom) {
    Map<String, Double> times = new HashMap<>();
    vocabulary.forEach(word -> times.put(word, 0.0));
    articles
        .select(explode(AxesWords.WORDS.column()).as(WORD.name()))
        .groupBy(WORD.column())
        .agg(count(lit(1)).as(TIMES.name()))
        .collectAsList()
        .forEach(row -> times.replace(WORD.get(row), (double) TIMES.get(row)));
    double all = vocabulary.stream().mapToDouble(times::get).sum();
    Map<String, Double> kept = new HashMap<>();
    times.forEach((word, of) -> kept.put(word, Math.min(1, Math.sqrt(thinFrom * all / of))));
    return new ThinWords(kept);
  }

  /** The same articles with fewer words. */
  Dataset<Row> apply(Dataset<Row> articles) {
    return articles.mapPartitions(new Thinning(kept), Encoders.row(SHAPE.type()));
  }

  private static final class Thinning implements MapPartitionsFunction<Row, Row> {
    private final HashMap<String, Double> kept;

    Thinning(Map<String, Double> kept) {
      this.kept = new HashMap<>(kept);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false)
          .map(this::thin)
          .iterator();
    }

    private Row thin(Row article) {
      byte[] id = Utf8.bytes(Articles.ARTICLE_ID.get(article));
      SplittableRandom random = new SplittableRandom(Tokens.hash(id, 0, id.length));
      List<String> words = new ArrayList<>();
      scala.collection.Iterator<String> all = AxesWords.WORDS.get(article).iterator();
      while (all.hasNext()) {
        String word = all.next();
        Double share = kept.get(word);
        if (share != null && (share == 1 || random.nextDouble() < share)) {
          words.add(word);
        }
      }
      return SHAPE
          .row()
          .copy(Articles.ARTICLE_ID, article)
          .setArray(AxesWords.WORDS, words.toArray(String[]::new))
          .build();
    }
  }
}
