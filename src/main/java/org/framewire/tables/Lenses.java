package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** What stands at each place of a lens's arrays of scores. */
public final class Lenses {
  public static final Col<LocalDate> DATE =
      Col.<LocalDate>of(
              "date",
              DateType,
              "the date of the input, as in `rejects`, of the run that first used the lens")
          .orNull();
  public static final Col<String> LENS = SharedColumns.LENS;
  public static final Col<String> LENS_VERSION = SharedColumns.LENS_VERSION;
  public static final Col<String> MEASURE = Col.of("measure", StringType, "what is measured");
  public static final Col<Integer> INDEX =
      Col.of("index", IntegerType, "its place in the arrays of `article_scores`, from 0");
  public static final Col<String> MEANING = Col.of("meaning", StringType, "what a high score says");
  public static final Col<String> UNIT = Col.of("unit", StringType, "the unit of s1/s0");
  public static final Col<Double> LOWEST =
      Col.<Double>of(
              "lowest", DoubleType, "what s1/s0 cannot be below; null where there is no such end")
          .orNull();
  public static final Col<Double> HIGHEST =
      Col.<Double>of("highest", DoubleType, "what it cannot be above; null likewise").orNull();
  public static final Col<String> HEALTH =
      Col.of("health", StringType, "how far the measure can be trusted, and by which check");

  public static final Table TABLE =
      Table.named(
              "lenses", Table.Kind.LEDGER, "what stands at each place of a lens's arrays of scores")
          .key(LENS, LENS_VERSION, MEASURE)
          .columns(
              DATE, LENS, LENS_VERSION, MEASURE, INDEX, MEANING, UNIT, LOWEST, HIGHEST, HEALTH);

  private Lenses() {}
}
