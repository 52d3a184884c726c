package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** How often two entities stood together a day. */
public final class PairCounts {
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ENTITY_A =
      Col.of("entity_a", StringType, "the entity that comes first by code point");
  public static final Col<String> ENTITY_B = Col.of("entity_b", StringType, "the other entity");
  public static final Col<String> UNIT =
      Col.of("unit", StringType, "`sentence` or `article`: what they stand together in");
  public static final Col<Long> COUNT =
      Col.of("count", LongType, "sentences, or articles, that mention both");
  public static final Col<Long> ORIGINAL_COUNT =
      Col.of("original_count", LongType, "those that are not, or are not of, copies");
  public static final Col<Long> ORIGINAL_ARTICLES =
      Col.of("original_articles", LongType, "articles that have such a unit and are not copies");
  public static final Col<Boolean> IS_OWN_LEADER =
      Col.of(
          "is_own_leader",
          BooleanType,
          "a leader with his or her own country, or with one or an organisation that he or she led");

  public static final Table TABLE =
      Table.named("pair_counts", Table.Kind.DAILY, "how often two entities stood together a day")
          .key(DATE, OUTLET_ID, ENTITY_A, ENTITY_B, UNIT)
          .columns(
              DATE,
              OUTLET_ID,
              ENTITY_A,
              ENTITY_B,
              UNIT,
              COUNT,
              ORIGINAL_COUNT,
              ORIGINAL_ARTICLES,
              IS_OWN_LEADER);

  private PairCounts() {}
}
