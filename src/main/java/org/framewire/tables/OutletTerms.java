package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** The words that set an outlet apart from all the others. */
public final class OutletTerms {
  public static final Col<LocalDate> DATE = SharedColumns.AS_OF;
  public static final Col<String> WINDOW = SharedColumns.WINDOW;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> LANGUAGE = SharedColumns.LANGUAGE;
  public static final Col<String> TERM = Col.of("term", StringType, "a token in its normal form");
  public static final Col<Long> COUNT =
      Col.<Long>of("count", LongType, "original articles of the outlet that have the term")
          .in("articles");
  public static final Col<Double> DELTA =
      Col.<Double>of(
              "delta",
              DoubleType,
              "log-odds ratio against the other outlets with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008)")
          .in("nats");
  public static final Col<Double> Z =
      Col.<Double>of("z", DoubleType, "delta over its standard error").in("standard deviations");
  public static final Col<Double> NOISE_FLOOR =
      Col.<Double>of(
              "noise_floor",
              DoubleType,
              "95th percentile of |z| between two halves of the outlet's own days; null with fewer than two days")
          .in("standard deviations")
          .orNull();

  public static final Table TABLE =
      Table.named(
              "outlet_terms",
              Table.Kind.WINDOW,
              "the words that set an outlet apart from all the others")
          .key(DATE, WINDOW, OUTLET_ID, LANGUAGE, TERM)
          .columns(DATE, WINDOW, OUTLET_ID, LANGUAGE, TERM, COUNT, DELTA, Z, NOISE_FLOOR);

  private OutletTerms() {}
}
