package org.framewire.framing.frames;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.framewire.framing.words.ReportWords;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;

/**
 * Reads each English article for a fit: its distinct words that may be features, and how densely
 * the seeds of each frame stand in it.
 *
 * @param seeds of all frames
 */
record SeededArticles(SeedLists seeds) {
  static final Col<scala.collection.Seq<String>> WORDS =
      Col.of("words", createArrayType(StringType, false), "distinct words, in order");
  static final Col<scala.collection.Seq<Double>> DENSITIES =
      Col.of("densities", createArrayType(DoubleType, false), "seed density by frame and half");

  /** Shorter words are particles and the remains of {@code 's} and {@code n't}. */
  private static final int SHORTEST_FEATURE = 3;

  private static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            createStructField(Articles.ARTICLE_ID.name(), StringType, false),
            createStructField(WORDS.name(), WORDS.type(), false),
            createStructField(DENSITIES.name(), DENSITIES.type(), false)
          });

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
        .mapPartitions(new Reading(seeds), Encoders.row(SCHEMA));
  }

  /** Whether a word may be a feature of a model: letters alone, and enough of them. */
  static boolean mayBeFeature(String word) {
    return word.length() >= SHORTEST_FEATURE && word.codePoints().allMatch(Character::isLetter);
  }

  private static final class Reading implements MapPartitionsFunction<Row, Row> {
    private final SeedLists seeds;

    Reading(SeedLists seeds) {
      this.seeds = seeds;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
      ReportWords reader = new ReportWords();
      SeedCounter counter = new SeedCounter(seeds);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false)
          .map(article -> read(article, reader, counter))
          .iterator();
    }

    private static Row read(Row article, ReportWords reader, SeedCounter counter) {
      List<String> words =
          reader.read(
              Articles.TITLE.get(article),
              Articles.TEXT.get(article),
              Articles.BODY_START.get(article));
      String[] features =
          words.stream()
              .filter(SeededArticles::mayBeFeature)
              .distinct()
              .sorted()
              .toArray(String[]::new);
      return RowFactory.create(
          Articles.ARTICLE_ID.get(article), features, counter.densities(words));
    }
  }
}
