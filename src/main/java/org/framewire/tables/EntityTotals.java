package org.framewire.tables;

import java.util.List;

/** How often each outlet mentioned each country and leader on all days together. */
public final class EntityTotals {
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ENTITY_ID = SharedColumns.ENTITY_ID;
  public static final Col<Long> ORIGINAL_SENTENCES = EntityCounts.ORIGINAL_SENTENCES;
  public static final Col<Long> ORIGINAL_ARTICLES = EntityCounts.ORIGINAL_ARTICLES;

  public static final Table TABLE =
      Table.named(
              "entity_totals",
              Table.Kind.TOTALS,
              "how often each outlet mentioned each country and leader on all days together, undated"
                  + " articles included")
          .key(OUTLET_ID, ENTITY_ID)
          .columns(OUTLET_ID, ENTITY_ID, ORIGINAL_SENTENCES, ORIGINAL_ARTICLES);

  public static final Totals TOTALS =
      new Totals(
          TABLE,
          EntityCounts.TABLE,
          List.of(
              new Totals.Sum(ORIGINAL_SENTENCES, ORIGINAL_SENTENCES.column()),
              new Totals.Sum(ORIGINAL_ARTICLES, ORIGINAL_ARTICLES.column())),
          List.of());

  private EntityTotals() {}
}
