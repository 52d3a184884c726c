package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.time.LocalDate;
import scala.collection.Seq;

/** Sums from which every later score is made. */
public final class ArticleScores {
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ARTICLE_ID = SharedColumns.ARTICLE_ID;
  public static final Col<String> LENS = SharedColumns.LENS;
  public static final Col<String> LENS_VERSION = SharedColumns.LENS_VERSION;
  public static final Col<String> TARGET = SharedColumns.TARGET;
  public static final Col<String> VOICE = SharedColumns.VOICE;
  public static final Col<Seq<Double>> S0 =
      Col.of(
          "s0",
          createArrayType(DoubleType),
          "by measure: the weight scored (1 for a probability, words for an axis)");
  public static final Col<Seq<Double>> S1 =
      Col.of("s1", createArrayType(DoubleType), "by measure: weighted sum of the score");
  public static final Col<Seq<Double>> S2 =
      Col.of("s2", createArrayType(DoubleType), "by measure: weighted sum of the squared score");

  public static final Table TABLE =
      Table.named("article_scores", Table.Kind.DAILY, "sums from which every later score is made")
          .key(ARTICLE_ID, LENS, LENS_VERSION, TARGET, VOICE)
          .columns(DATE, OUTLET_ID, ARTICLE_ID, LENS, LENS_VERSION, TARGET, VOICE, S0, S1, S2);

  private ArticleScores() {}
}
