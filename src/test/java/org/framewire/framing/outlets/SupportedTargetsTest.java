package org.framewire.framing.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Struct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class SupportedTargetsTest {
  private static final Struct SHAPE = Struct.of(ArticleScores.TABLE.columns());

  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);

  private static Row row(String outlet, String article, String target, double[] sums) {
    return row(AS_OF, outlet, article, target, sums);
  }

  private static Row row(
      LocalDate date, String outlet, String article, String target, double[] sums) {
    return SHAPE
        .row()
        .set(ArticleScores.DATE, date)
        .set(ArticleScores.OUTLET_ID, outlet)
        .set(ArticleScores.ARTICLE_ID, article)
        .set(ArticleScores.LENS, "axes")
        .set(ArticleScores.LENS_VERSION, "1")
        .set(ArticleScores.TARGET, target)
        .set(ArticleScores.VOICE, "own")
        .setArray(ArticleScores.S0, new Double[] {sums[0]})
        .setArray(ArticleScores.S1, new Double[] {sums[1]})
        .setArray(ArticleScores.S2, new Double[] {sums[2]})
        .build();
  }

  private static Dataset<Row> scores(SparkSession spark) {
    double[] some = {10, 1, 2};
    List<Row> rows = new ArrayList<>();
    rows.add(row("a.example", "1", "*", some));
    rows.add(row("a.example", "1", "RUS", some));
    rows.add(row("a.example", "2", "RUS", some));
    rows.add(row("a.example", "2", "PRK", some));
    rows.add(row("b.example", "3", "RUS", some));
    return spark.createDataFrame(rows, SHAPE.type());
  }

  @Test
  void keepsTargetsOfWhichTheOutletSaysEnough(SparkSession spark) {
    assertEquals(List.of("1 *", "1 RUS", "2 RUS"), kept(scores(spark)));
  }

  private static List<String> kept(Dataset<Row> scores) {
    return new SupportedTargets(AS_OF, 2)
        .apply(scores).collectAsList().stream()
            .map(row -> ArticleScores.ARTICLE_ID.get(row) + " " + ArticleScores.TARGET.get(row))
            .sorted()
            .toList();
  }

  @Test
  void whatIsDatedLaterSupportsNothing(SparkSession spark) {
    double[] some = {10, 1, 2};
    LocalDate later = AS_OF.plusDays(1);
    assertEquals(
        List.of("1 *", "4 CHN", "5 CHN"),
        kept(
            spark.createDataFrame(
                List.of(
                    row("a.example", "1", "*", some),
                    row("a.example", "1", "RUS", some),
                    row(later, "a.example", "2", "*", some),
                    row(later, "a.example", "2", "RUS", some),
                    row(later, "a.example", "3", "PRK", some),
                    row(null, "a.example", "4", "CHN", some),
                    row("a.example", "5", "CHN", some)),
                SHAPE.type())));
  }

  /** The query of docs/axes.md, against the formula over the words themselves. */
  @Test
  void intensityComesFromTheSums(SparkSession spark) {
    double[] cosinesOfA = {0.5, -0.5, 0.3};
    double[] cosinesOfB = {0.1, 0.2};
    spark
        .createDataFrame(
            List.of(
                row("a.example", "1", "*", sums(cosinesOfA)),
                row("b.example", "2", "*", sums(cosinesOfB))),
            SHAPE.type())
        .createOrReplaceTempView("article_scores");
    List<Row> found =
        spark
            .sql(
                "with sums as (select outlet_id, sum(s0[0]) s0, sum(s1[0]) s1, sum(s2[0]) s2"
                    + " from article_scores where lens = 'axes' and lens_version = '1'"
                    + " and target = '*' and voice = 'own' group by outlet_id),"
                    + " everything as (select sum(s1) / sum(s0) bias from sums)"
                    + " select outlet_id, (s2 - 2 * bias * s1 + bias * bias * s0) / s0 intensity"
                    + " from sums cross join everything order by outlet_id")
            .collectAsList();
    double bias = 0.6 / 5;
    assertEquals(meanSquare(cosinesOfA, bias), found.get(0).getDouble(1), 1e-9);
    assertEquals(meanSquare(cosinesOfB, bias), found.get(1).getDouble(1), 1e-9);
  }

  private static double[] sums(double[] cosines) {
    double[] sums = {cosines.length, 0, 0};
    for (double cosine : cosines) {
      sums[1] += cosine;
      sums[2] += cosine * cosine;
    }
    return sums;
  }

  private static double meanSquare(double[] cosines, double bias) {
    double sum = 0;
    for (double cosine : cosines) {
      sum += (cosine - bias) * (cosine - bias);
    }
    return sum / cosines.length;
  }
}
