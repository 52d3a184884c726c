package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.time.LocalDate;

/** The pairs of entities that set an outlet apart from all the others. */
public final class OutletPairs {
  public static final Col<LocalDate> DATE = SharedColumns.AS_OF;
  public static final Col<String> WINDOW = SharedColumns.WINDOW;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ENTITY_A = PairCounts.ENTITY_A;
  public static final Col<String> ENTITY_B = PairCounts.ENTITY_B;
  public static final Col<String> UNIT = PairCounts.UNIT;
  public static final Col<Long> COUNT =
      Col.<Long>of("count", LongType, "original articles of the outlet with the pair")
          .in("articles");
  public static final Col<Long> OTHERS =
      Col.<Long>of("others", LongType, "original articles of all other outlets with the pair")
          .in("articles");
  public static final Col<Double> DELTA =
      Col.<Double>of(
              "delta",
              DoubleType,
              "log-odds ratio of the pair among all pairs, against the other outlets, with an"
                  + " informative Dirichlet prior (Monroe, Colaresi and Quinn 2008)")
          .in("nats");
  public static final Col<Double> Z =
      Col.<Double>of("z", DoubleType, "delta over its standard error").in("standard deviations");
  public static final Col<Boolean> IS_OWN_LEADER = PairCounts.IS_OWN_LEADER;

  public static final Table TABLE =
      Table.named(
              "outlet_pairs",
              Table.Kind.WINDOW,
              "the pairs of entities that set an outlet apart from all the others")
          .key(DATE, WINDOW, OUTLET_ID, ENTITY_A, ENTITY_B, UNIT)
          .columns(
              DATE,
              WINDOW,
              OUTLET_ID,
              ENTITY_A,
              ENTITY_B,
              UNIT,
              COUNT,
              OTHERS,
              DELTA,
              Z,
              IS_OWN_LEADER);

  private OutletPairs() {}
}
