package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** How much more often than by chance two entities stand together. */
public final class PairAssociations {
  public static final Col<LocalDate> DATE = SharedColumns.AS_OF;
  public static final Col<String> WINDOW = SharedColumns.WINDOW;
  public static final Col<String> OUTLET_ID =
      Col.of("outlet_id", StringType, "the outlet, or `*` for all");
  public static final Col<String> ENTITY_A =
      Col.of("entity_a", StringType, "the entity that comes first by code point");
  public static final Col<String> ENTITY_B = Col.of("entity_b", StringType, "the other entity");
  public static final Col<String> UNIT = Col.of("unit", StringType, "`sentence` or `article`");
  public static final Col<Long> N_AB =
      Col.of("n_ab", LongType, "units of original articles that mention both");
  public static final Col<Long> N_A = Col.of("n_a", LongType, "units that mention a");
  public static final Col<Long> N_B = Col.of("n_b", LongType, "units that mention b");
  public static final Col<Long> N = Col.of("n", LongType, "all units");
  public static final Col<Long> ARTICLES =
      Col.<Long>of(
              "articles", LongType, "original articles with such a unit: the support of the row")
          .in("articles");
  public static final Col<Long> STORIES =
      Col.<Long>of(
              "stories",
              LongType,
              "different stories that these articles tell; an article in no story counts as one")
          .in("stories");
  public static final Col<Double> PMI =
      Col.<Double>of("pmi", DoubleType, "ln(n_ab n / (n_a n_b))").in("nats");
  public static final Col<Double> NPMI =
      Col.of("npmi", DoubleType, "PMI / -ln(n_ab / n), from -1 to 1 (Bouma 2009)");
  public static final Col<Double> G2 =
      Col.of(
          "g2",
          DoubleType,
          "log-likelihood ratio (Dunning 1993), negative where the pair is rarer than by chance; it ranks and does not test");
  public static final Col<Double> JACCARD =
      Col.of("jaccard", DoubleType, "n_ab / (n_a + n_b - n_ab)");
  public static final Col<Double> LIFT = Col.of("lift", DoubleType, "n_ab n / (n_a n_b)");
  public static final Col<Double> LIFT_LOW =
      Col.of(
          "lift_low",
          DoubleType,
          "lower end of the 95 % interval of the lift; units of one story are not taken for independent");
  public static final Col<Double> LIFT_HIGH =
      Col.of("lift_high", DoubleType, "upper end of that interval");
  public static final Col<Boolean> IS_OWN_LEADER =
      Col.of(
          "is_own_leader",
          BooleanType,
          "a leader with his or her own country, or with one or an organisation that he or she led");

  public static final Table TABLE =
      Table.named(
              "pair_associations",
              Table.Kind.WINDOW,
              "how much more often than by chance two entities stand together")
          .key(DATE, WINDOW, OUTLET_ID, ENTITY_A, ENTITY_B, UNIT)
          .columns(
              DATE,
              WINDOW,
              OUTLET_ID,
              ENTITY_A,
              ENTITY_B,
              UNIT,
              N_AB,
              N_A,
              N_B,
              N,
              ARTICLES,
              STORIES,
              PMI,
              NPMI,
              G2,
              JACCARD,
              LIFT,
              LIFT_LOW,
              LIFT_HIGH,
              IS_OWN_LEADER);

  private PairAssociations() {}
}
