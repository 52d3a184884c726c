package org.framewire.tables;

import java.util.List;

/** What each outlet published on all days together. */
public final class OutletTotals {
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> LANGUAGE = SharedColumns.LANGUAGE;
  public static final Col<Long> ORIGINAL_SENTENCES = OutletDays.ORIGINAL_SENTENCES;
  public static final Col<Long> ORIGINAL_ARTICLES = OutletDays.ORIGINAL_ARTICLES;

  public static final Table TABLE =
      Table.named(
              "outlet_totals",
              Table.Kind.TOTALS,
              "what each outlet published on all days together, undated articles included")
          .key(OUTLET_ID, LANGUAGE)
          .columns(OUTLET_ID, LANGUAGE, ORIGINAL_SENTENCES, ORIGINAL_ARTICLES);

  public static final Totals TOTALS =
      new Totals(
          TABLE,
          OutletDays.TABLE,
          List.of(
              new Totals.Sum(ORIGINAL_SENTENCES, ORIGINAL_SENTENCES.column()),
              new Totals.Sum(ORIGINAL_ARTICLES, ORIGINAL_ARTICLES.column())),
          List.of());

  private OutletTotals() {}
}
