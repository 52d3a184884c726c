package org.framewire.framing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;

/**
 * The words that a model reads: those in most articles first, ties by the alphabet.
 *
 * @param words distinct
 * @param documents by word, the articles that have it
 */
record Vocabulary(List<String> words, List<Long> documents) {
  private static final Col<String> WORD =
      Col.of("word", org.apache.spark.sql.types.DataTypes.StringType, "a word");
  private static final Col<Long> DOCUMENTS =
      Col.of("documents", org.apache.spark.sql.types.DataTypes.LongType, "articles that have it");

  /** Counts the words of articles as {@link SeededArticles} gives them. */
  static Vocabulary of(Dataset<Row> seeded, long articles, PolicyFramesSettings settings) {
    return of(
        seeded,
        SeededArticles.WORDS,
        settings.vocabulary(),
        settings.fewestArticles(),
        settings.largestShare() * articles);
  }

  /**
   * Counts words.
   *
   * @param articles a row an article
   * @param distinctWords its column of distinct words
   * @param size words at most
   * @param fewest articles that must have a word
   * @param most articles that may have it
   */
  static Vocabulary of(
      Dataset<Row> articles,
      Col<scala.collection.Seq<String>> distinctWords,
      int size,
      int fewest,
      double most) {
    List<Row> ranked =
        articles
            .select(explode(distinctWords.column()).as(WORD.name()))
            .groupBy(WORD.column())
            .agg(count(lit(1)).as(DOCUMENTS.name()))
            .filter(DOCUMENTS.column().geq(fewest))
            .filter(DOCUMENTS.column().leq(most))
            .orderBy(col(DOCUMENTS.name()).desc(), WORD.column())
            .limit(size)
            .collectAsList();
    return new Vocabulary(
        ranked.stream().map(WORD::get).toList(), ranked.stream().map(DOCUMENTS::get).toList());
  }
}
