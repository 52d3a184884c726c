package org.framewire.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the model that ships: {@code -Dtest=ShippedModelFitTest -Devaluation.data=DIR
 * -Dfit.model=FOLDER}. Without the two properties there is nothing to fit, and it is skipped.
 */
@ExtendWith(LocalSpark.class)
class ShippedModelFitTest {
  private static final String CORPUS =
      "Article-Bias-Prediction (AllSides) corpus, Baly, Da San Martino, Glass and Nakov 2020";
  private static final String GOLD = "SemEval-2023 Task 3 English, 295 articles";

  @Test
  void fitsWritesAndChecks(SparkSession spark) throws Exception {
    String data = System.getProperty("evaluation.data", "");
    String folder = System.getProperty("fit.model", "");
    assumeTrue(
        !data.isEmpty() && !folder.isEmpty(),
        "skipped: give -Devaluation.data=DIR and -Dfit.model=FOLDER to fit the model that ships");
    PolicyFramesModel fitted =
        new TrainPolicyFrames(SeedLists.shipped(), PolicyFramesSettings.DEFAULTS, CORPUS)
            .train(articles(spark, data))
            .withVersion(ModelFiles.SHIPPED_VERSION);
    LabelledArticles labelled =
        LabelledArticles.score(Path.of(data, "gold", "frames", "policy-frames-en.jsonl"), fitted);
    ModelFiles.write(fitted.withHealth(labelled.health(fitted, GOLD)), Path.of(folder));
    assertEquals(fitted.hash(), ModelFiles.load(Path.of(folder)).hash());
    System.out.println(new EvaluationTable(labelled, fitted).text());
    System.out.printf(
        "hash %s, the model that ships now has %s%n", fitted.hash(), ModelFiles.shipped().hash());
  }

  private static Dataset<Row> articles(SparkSession spark, String data) {
    StructType schema =
        new StructType()
            .add("url", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("content", DataTypes.StringType);
    return spark
        .read()
        .schema(schema)
        .json(data + "/dumps/allsides")
        .filter(functions.col("content").isNotNull())
        .select(
            functions
                .sha2(functions.concat_ws("\n", functions.col("*")), 256)
                .as(Articles.ARTICLE_ID.name()),
            functions.lit("en").as(Articles.LANGUAGE.name()),
            functions.col("title").as(Articles.TITLE.name()),
            functions.col("content").as(Articles.TEXT.name()),
            functions.lit(0).as(Articles.BODY_START.name()))
        .dropDuplicates(Articles.ARTICLE_ID.name())
        .repartition(5);
  }
}
