package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;

/** How often pairs of entities come again within stories, on all days together. */
public final class RepeatTotals {
  public static final Col<String> OUTLET_ID = PairAssociations.OUTLET_ID;
  public static final Col<String> ENTITY_A = PairCounts.ENTITY_A;
  public static final Col<String> ENTITY_B = PairCounts.ENTITY_B;
  public static final Col<String> UNIT = PairCounts.UNIT;
  public static final Col<Long> REPEATED =
      Col.<Long>of(
              "repeated",
              LongType,
              "original articles that have the pair as others of their story do, less one a story")
          .in("articles");

  public static final Table TABLE =
      Table.named(
              "repeat_totals",
              Table.Kind.TOTALS,
              "how often two entities stood together in further articles of one story, on all days"
                  + " together")
          .key(OUTLET_ID, ENTITY_A, ENTITY_B, UNIT)
          .columns(OUTLET_ID, ENTITY_A, ENTITY_B, UNIT, REPEATED);

  private static final Table OF_STORIES =
      Table.named("story_repeats", Table.Kind.STAGED, "the same by story")
          .key(OUTLET_ID, ENTITY_A, ENTITY_B, UNIT)
          .columns(OUTLET_ID, ENTITY_A, ENTITY_B, UNIT, REPEATED);

  public static final Totals TOTALS =
      new Totals(
          TABLE, OF_STORIES, List.of(new Totals.Sum(REPEATED, REPEATED.column())), List.of());

  private RepeatTotals() {}
}
