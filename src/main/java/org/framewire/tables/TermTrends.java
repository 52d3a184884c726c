package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** Words used more, or less, than in the 28 days before the window. */
public final class TermTrends {
  public static final Col<LocalDate> DATE = SharedColumns.AS_OF;
  public static final Col<String> WINDOW = SharedColumns.WINDOW;
  public static final Col<String> LANGUAGE = SharedColumns.LANGUAGE;
  public static final Col<String> TERM = Col.of("term", StringType, "a token in its normal form");
  public static final Col<Long> COUNT =
      Col.<Long>of("count", LongType, "original articles of the window that have the term")
          .in("articles");
  public static final Col<Double> EXPECTED =
      Col.<Double>of("expected", DoubleType, "articles expected from the 28 days before")
          .in("articles");
  public static final Col<Double> Z =
      Col.<Double>of("z", DoubleType, "2(sqrt(count + 3/8) - sqrt(expected + 3/8))")
          .in("standard deviations");

  public static final Table TABLE =
      Table.named(
              "term_trends",
              Table.Kind.WINDOW,
              "words used more, or less, than in the 28 days before the window")
          .key(DATE, WINDOW, LANGUAGE, TERM)
          .columns(DATE, WINDOW, LANGUAGE, TERM, COUNT, EXPECTED, Z);

  private TermTrends() {}
}
