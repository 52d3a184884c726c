package org.framewire.framing.axes;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.framewire.framing.words.ReportWords;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;

/** Reads each English article for a fit of word vectors: its words in their order. */
record AxesWords() {
  static final Col<scala.collection.Seq<String>> WORDS =
      Col.of("words", createArrayType(StringType, false), "words in the order of the text");

  private static final Struct SHAPE = Struct.of(Articles.ARTICLE_ID, WORDS);

  /** Shorter words are particles and the remains of {@code 's} and {@code n't}. */
  private static final int SHORTEST = 3;

  /** One row an English article, from columns of the table of {@link Articles}. */
  Dataset<Row> apply(Dataset<Row> articles) {
    return articles
        .filter(Articles.LANGUAGE.column().equalTo("en"))
        .select(
            Articles.ARTICLE_ID.column(),
            functions
                .coalesce(Articles.TITLE.column(), functions.lit(""))
                .as(Articles.TITLE.name()),
            Articles.TEXT.column(),
            Articles.BODY_START.column())
        .mapPartitions(new Reading(), Encoders.row(SHAPE.type()));
  }

  /** Whether a word can have a vector: letters alone, three or more. */
  static boolean mayBeScored(String word) {
    return word.length() >= SHORTEST && word.codePoints().allMatch(Character::isLetter);
  }

  private static final class Reading implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
      ReportWords reader = new ReportWords();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false)
          .map(article -> read(article, reader))
          .iterator();
    }

    private static Row read(Row article, ReportWords reader) {
      String[] words =
          reader
              .read(
                  Articles.TITLE.get(article),
                  Articles.TEXT.get(article),
                  Articles.BODY_START.get(article))
              .stream()
              .filter(AxesWords::mayBeScored)
              .toArray(String[]::new);
      return SHAPE.row().copy(Articles.ARTICLE_ID, article).setArray(WORDS, words).build();
    }
  }
}
