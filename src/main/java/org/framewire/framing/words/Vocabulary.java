package org.framewire.framing.words;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Col;
import scala.collection.Seq;

/**
 * The words that a model reads: those in most articles first, ties by the alphabet.
 *
 * @param words distinct
 * @param documents by word, the articles that have it
 */
public record Vocabulary(List<String> words, List<Long> documents) {
  private static final Col<String> WORD = Col.of("word", DataTypes.StringType, "a word");
  private static final Col<Long> DOCUMENTS =
      Col.of("documents", DataTypes.LongType, "articles that have it");

  /**
   * Counts words.
   *
   * @param articles a row an article
   * @param distinctWords its column of distinct words
   * @param size words at most
   * @param fewest articles that must have a word
   * @param most articles that may have it
   */
  public static Vocabulary of(
      Dataset<Row> articles, Col<Seq<String>> distinctWords, int size, int fewest, double most) {
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
