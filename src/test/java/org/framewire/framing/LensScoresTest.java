package org.framewire.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewire.annotate.ArticleTexts;
import org.framewire.annotate.Finding;
import org.framewire.cli.LocalSpark;
import org.framewire.framing.frames.PolicyFramesLens;
import org.framewire.framing.frames.TestModels;
import org.framewire.tables.ArticleScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class LensScoresTest {
  private static final PolicyFramesLens LENS = new PolicyFramesLens(TestModels.warAndPeace(), 1);
  private static final StructType ANNOTATIONS =
      new StructType()
          .add(ArticleScores.DATE.name(), DataTypes.DateType)
          .add(ArticleScores.OUTLET_ID.name(), DataTypes.StringType)
          .add(LensScores.COLUMN.name(), LensScores.COLUMN.type());

  @Test
  void becomesTheTableOfArticleScores(SparkSession spark) {
    Finding.Collector collector = new LensScores(List.of(LENS)).collector();
    collector.read(ArticleTexts.english("a", "", "He said: “missile”"));
    collector.read(ArticleTexts.of("b", "de", "", "missile", 0));
    collector.read(ArticleTexts.english("c", "", "nothing"));
    Dataset<Row> annotations =
        spark.createDataFrame(
            List.of(
                RowFactory.create(LocalDate.of(2022, 9, 22), "example.com", collector.finish()),
                RowFactory.create(null, "example.org", collector.finish())),
            ANNOTATIONS);

    Dataset<Row> scores = new DailyScores().apply(annotations);

    assertEquals(ArticleScores.TABLE.schema().names().length, scores.columns().length);
    assertEquals(
        List.of(
            "[2022-09-22,example.com,a,policy-frames,test,*,own,[1.0, 1.0],"
                + "[0.268941, 0.622459],[0.072329, 0.387456]]",
            "[2022-09-22,example.com,a,policy-frames,test,*,quoted,[1.0, 1.0],"
                + "[0.731059, 0.377541],[0.534447, 0.142537]]",
            "[2022-09-22,example.com,c,policy-frames,test,*,own,[1.0, 1.0],"
                + "[0.268941, 0.622459],[0.072329, 0.387456]]"),
        scores.filter(ArticleScores.VOICE.column().notEqual("all")).collectAsList().stream()
            .map(LensScoresTest::text)
            .toList());
    assertEquals(2, scores.filter(ArticleScores.VOICE.column().equalTo("all")).count());
  }

  private static String text(Row row) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < row.size(); i++) {
      text.append(i == 0 ? "" : ",");
      text.append(i < 7 ? row.get(i) : row.getList(i));
    }
    return text.append(']').toString();
  }

  @Test
  void holdsNothingOnceFinished() {
    Finding.Collector collector = new LensScores(List.of(LENS)).collector();
    assertEquals(0, collector.heldBytes());
    collector.read(ArticleTexts.english("a", "", "missile"));
    assertTrue(collector.heldBytes() > 0);
    assertEquals(2, ((Row[]) collector.finish()).length);
    assertEquals(0, collector.heldBytes());
    assertEquals(0, ((Row[]) collector.finish()).length);
  }

  @Test
  void refusesALensTwice() {
    assertThrows(IllegalArgumentException.class, () -> new LensScores(List.of(LENS, LENS)));
  }
}
