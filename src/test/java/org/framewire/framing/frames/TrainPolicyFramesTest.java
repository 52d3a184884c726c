package org.framewire.framing.frames;

import static org.apache.spark.sql.functions.regexp_replace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.Normalizer;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewire.annotate.ArticleTexts;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainPolicyFramesTest {
  private static final SeedLists SEEDS =
      SeedLists.parse(
          List.of(
              "[war] fighting",
              "missile*",
              "troops",
              "war",
              "army",
              "[money] costs",
              "tax*",
              "debt",
              "stock market",
              "budget"),
          "test");
  private static final PolicyFramesSettings SETTINGS =
      new PolicyFramesSettings(60, 2, 0.8, 1e-3, 0.1, 15, 0.3, 0.75);
  private static final StructType SCHEMA =
      new StructType()
          .add(Articles.ARTICLE_ID.name(), DataTypes.StringType)
          .add(Articles.LANGUAGE.name(), DataTypes.StringType)
          .add(Articles.TITLE.name(), DataTypes.StringType)
          .add(Articles.TEXT.name(), DataTypes.StringType)
          .add(Articles.BODY_START.name(), DataTypes.IntegerType);

  private static final String[] OF_WAR = {
    "missile", "troops", "war", "army", "shelling", "frontline", "artillery", "commander"
  };
  private static final String[] OF_MONEY = {
    "taxes", "debt", "budget", "growth", "lender", "savings", "invoice", "stock market"
  };
  private static final String[] OF_NEITHER = {
    "garden", "river", "weather", "painting", "bicycle", "kitchen", "winter", "the"
  };

  private Dataset<Row> articles;
  private PolicyFramesModel model;

  @BeforeAll
  void fit(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (int article = 0; article < 90; article++) {
      rows.add(
          RowFactory.create(
              "id" + (article * 37) % 90,
              "en",
              article % 7 == 0 ? null : "News",
              text(article),
              0));
    }
    rows.add(RowFactory.create("de", "de", "Panzer", "missile ".repeat(40), 0));
    articles = spark.createDataFrame(rows, SCHEMA);
    model = new TrainPolicyFrames(SEEDS, SETTINGS, "made up").train(articles.repartition(1));
  }

  /** Every third article is of war, of money or of neither, with a word of another in between. */
  private static String text(int article) {
    String[][] topics = {OF_WAR, OF_MONEY, OF_NEITHER};
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 12; word++) {
      String[] topic = topics[word == 5 ? (article / 3) % 3 : article % 3];
      text.append(topic[(article * 5 + word * (1 + article % 4)) % topic.length]).append(' ');
    }
    return text.toString();
  }

  @Test
  void theSameArticlesGiveTheSameModelInAnyPartitioning() {
    PolicyFramesModel again =
        new TrainPolicyFrames(SEEDS, SETTINGS, "made up")
            .train(articles.orderBy(Articles.TEXT.column()).repartition(4));
    assertEquals(model.hash(), again.hash());
    assertEquals(model.hash().substring(0, 12), again.version());
    assertEquals(90, again.training().articles(), "articles in English");
  }

  @Test
  void learnsFromWordsThatAreNoSeeds() {
    assertTrue(probability("shelling frontline artillery commander", 0) > 0.5);
    assertTrue(probability("lender savings invoice growth", 0) < 0.3);
    assertTrue(probability("lender savings invoice growth", 1) > 0.5);
    assertTrue(probability("garden river weather painting", 1) < 0.3);
  }

  @Test
  void givesSeedsAWeightThatTheOtherHalfTaught() {
    assertTrue(probability("missile", 0) > probability("debt", 0));
  }

  private double probability(String text, int frame) {
    double[] found = new double[1];
    new PolicyFramesLens(model, 1)
        .scorer()
        .score(ArticleTexts.english("x", "", text), (t, v, s0, s1, s2) -> found[0] = s1[frame]);
    return found[0];
  }

  @Test
  void scoresAsMllibDoes() {
    List<ModelWord> vocabulary = model.vocabulary();
    Dataset<Row> words = new SeededArticles(SEEDS).apply(articles);
    Dataset<Row> counted =
        new CountVectorizerModel(vocabulary.stream().map(ModelWord::word).toArray(String[]::new))
            .setBinary(true)
            .setInputCol("words")
            .setOutputCol("counts")
            .transform(words);
    Dataset<Row> features =
        new Normalizer()
            .setInputCol("weighted")
            .setOutputCol("features")
            .transform(
                new IDF()
                    .setInputCol("counts")
                    .setOutputCol("weighted")
                    .fit(counted)
                    .transform(counted));
    for (int frame = 0; frame < 2; frame++) {
      compare(features, vocabulary, frame);
    }
  }

  private void compare(Dataset<Row> features, List<ModelWord> vocabulary, int frame) {
    double[] weights = vocabulary.stream().mapToDouble(word -> word.weights()[frame]).toArray();
    assertTrue(java.util.Arrays.stream(weights).anyMatch(weight -> weight != 0));
    List<Row> scored =
        new LogisticRegressionModel(
                "mllib", Vectors.dense(weights), model.frames().get(frame).intercept())
            .transform(features.join(articles, "article_id"))
            .collectAsList();
    assertEquals(90, scored.size());
    for (Row row : scored) {
      Vector mllib = row.getAs("probability");
      String title = row.getAs("title");
      String text = row.getAs("text");
      assertEquals(
          mllib.apply(1), probability((title == null ? "" : title + " ") + text, frame), 1e-9);
    }
  }

  @Test
  void saysWhenTheSeedsTellNothing() {
    Dataset<Row> plain = articles.filter(Articles.TEXT.column().contains("nowhere"));
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainPolicyFrames(SEEDS, SETTINGS, "none").train(plain))
            .getMessage();
    assertEquals("no word stands in 2 English articles: give more", message);
    Dataset<Row> seedless =
        articles.withColumn(
            Articles.TEXT.name(),
            regexp_replace(
                Articles.TEXT.column(), "missile|troops|war|army|tax|debt|budget|stock", "no"));
    assertEquals(
        "the seeds do not part the articles by the frame war: give more articles, or other seeds",
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainPolicyFrames(SEEDS, SETTINGS, "seedless").train(seedless))
            .getMessage());
  }
}
