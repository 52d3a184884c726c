package org.framewire.framing.axes;

import static org.apache.spark.sql.functions.array_distinct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.ml.feature.Word2Vec;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.words.Vocabulary;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;

/**
 * Fits a model of axes: MLlib's Word2Vec gives each word a vector, the axes are drawn between the
 * poles, and the cosines of all words with them are kept. The same articles give the same model,
 * wherever they stand and in however many partitions: they are sorted by id and fitted in one, for
 * Word2Vec on several depends on how the articles lie. A second fit from another seed says how far
 * the first can be relied on; nothing of it enters the model.
 *
 * @param axes with the words of their poles
 * @param settings of the fit
 * @param corpus what the articles are, for the model's card; no path
 */
public record TrainAxes(AxisLists axes, AxesSettings settings, String corpus) {
  private static final String VECTORS = "vectors";
  private static final Col<String> WORD =
      Col.of("word", org.apache.spark.sql.types.DataTypes.StringType, "a word");
  private static final Col<Vector> VECTOR =
      Col.of("vector", org.apache.spark.ml.linalg.SQLDataTypes.VectorType(), "its vector");

  /** Words a pole that the random axes get which the noise is measured by. */
  private static final int POLE_WORDS = 6;

  /**
   * Fits a model. Its version is the beginning of its hash.
   *
   * @param articles with the columns of the table of {@link Articles}; those not in English are
   *     left aside. They are read once and held while the fit lasts.
   * @throws IllegalArgumentException when there are too few articles to draw an axis
   */
  public AxesModel train(Dataset<Row> articles) {
    Dataset<Row> words =
        new AxesWords()
            .apply(articles)
            .repartition(1)
            .sortWithinPartitions(Articles.ARTICLE_ID.column())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return fit(words);
    } finally {
      words.unpersist();
    }
  }

  private AxesModel fit(Dataset<Row> read) {
    long articles = read.count();
    Vocabulary vocabulary =
        Vocabulary.of(
            read.select(array_distinct(AxesWords.WORDS.column()).as(AxesWords.WORDS.name())),
            AxesWords.WORDS,
            settings.vocabulary(),
            settings.fewestArticles(),
            settings.largestShare() * articles);
    if (vocabulary.words().isEmpty()) {
      throw new IllegalArgumentException(
          "no word stands in " + settings.fewestArticles() + " English articles: give more");
    }
    Dataset<Row> thinned =
        ThinWords.of(read, vocabulary.words(), settings.thinFrom())
            .apply(read)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return fit(thinned, vocabulary, articles);
    } finally {
      thinned.unpersist();
    }
  }

  private AxesModel fit(Dataset<Row> thinned, Vocabulary vocabulary, long articles) {
    // A fit keeps one core busy, so the two run side by side. The thread is started from here, and
    // so
    // finds the classes that this one finds under spark-submit too.
    ExecutorService beside = Executors.newSingleThreadExecutor();
    try {
      Future<WordVectors> other =
          beside.submit(() -> vectors(thinned, vocabulary, settings.secondSeed()));
      WordVectors vectors = vectors(thinned, vocabulary, settings.seed());
      return model(vectors, other.get(), vocabulary, articles);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the fit from the second seed failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while fitting", e);
    } finally {
      beside.shutdownNow();
    }
  }

  private AxesModel model(
      WordVectors vectors, WordVectors other, Vocabulary vocabulary, long articles) {
    double[][] cosines = AxisCosines.of(axes.axes(), vectors);
    double[][] again = AxisCosines.of(axes.axes(), other);
    return new AxesModel(
        null,
        new TrainingRecord(corpus, articles, settings.described()),
        SeedAgreement.of(vectors, cosines, again, POLE_WORDS, settings.seed()),
        axes.axes(),
        words(vectors, vocabulary, cosines));
  }

  private WordVectors vectors(Dataset<Row> thinned, Vocabulary vocabulary, long seed) {
    Map<String, double[]> fitted = new HashMap<>();
    new Word2Vec()
        .setInputCol(AxesWords.WORDS.name())
        .setOutputCol(VECTORS)
        .setVectorSize(settings.dimensions())
        .setWindowSize(settings.window())
        .setMaxIter(settings.iterations())
        .setStepSize(settings.stepSize())
        .setMinCount(1)
        .setNumPartitions(1)
        .setSeed(seed)
        .fit(thinned)
        .getVectors()
        .collectAsList()
        .forEach(row -> fitted.put(WORD.get(row), VECTOR.get(row).toArray()));
    List<String> words = vocabulary.words().stream().filter(fitted::containsKey).toList();
    return new WordVectors(
        words,
        words.stream().map(fitted::get).toArray(double[][]::new),
        settings.commonDirections());
  }

  private static List<AxisWord> words(
      WordVectors vectors, Vocabulary vocabulary, double[][] cosines) {
    Map<String, Long> documents = new HashMap<>();
    for (int word = 0; word < vocabulary.words().size(); word++) {
      documents.put(vocabulary.words().get(word), vocabulary.documents().get(word));
    }
    List<AxisWord> words = new ArrayList<>();
    for (int word = 0; word < vectors.words().size(); word++) {
      short[] ofWord = new short[cosines.length];
      for (int axis = 0; axis < ofWord.length; axis++) {
        ofWord[axis] = AxisWord.scaled(cosines[axis][word]);
      }
      String name = vectors.words().get(word);
      words.add(new AxisWord(name, documents.get(name), ofWord));
    }
    return words;
  }
}
