package org.framewire.tables;

import java.util.List;

/** How often two entities stood together on all days together. */
public final class PairTotals {
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ENTITY_A = PairCounts.ENTITY_A;
  public static final Col<String> ENTITY_B = PairCounts.ENTITY_B;
  public static final Col<String> UNIT = PairCounts.UNIT;
  public static final Col<Long> ORIGINAL_COUNT = PairCounts.ORIGINAL_COUNT;
  public static final Col<Long> ORIGINAL_ARTICLES = PairCounts.ORIGINAL_ARTICLES;
  public static final Col<Boolean> IS_OWN_LEADER = PairCounts.IS_OWN_LEADER;

  public static final Table TABLE =
      Table.named(
              "pair_totals",
              Table.Kind.TOTALS,
              "how often two entities stood together on all days together, undated articles"
                  + " included")
          .key(OUTLET_ID, ENTITY_A, ENTITY_B, UNIT)
          .columns(
              OUTLET_ID,
              ENTITY_A,
              ENTITY_B,
              UNIT,
              ORIGINAL_COUNT,
              ORIGINAL_ARTICLES,
              IS_OWN_LEADER);

  public static final Totals TOTALS =
      new Totals(
          TABLE,
          PairCounts.TABLE,
          List.of(
              new Totals.Sum(ORIGINAL_COUNT, ORIGINAL_COUNT.column()),
              new Totals.Sum(ORIGINAL_ARTICLES, ORIGINAL_ARTICLES.column())),
          List.of(IS_OWN_LEADER));

  private PairTotals() {}
}
