package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;

import java.time.LocalDate;

/** How much each outlet published a day: the denominators of every share. */
public final class OutletDays {
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> LANGUAGE = SharedColumns.LANGUAGE;
  public static final Col<Long> ARTICLES = Col.of("articles", LongType, "articles");
  public static final Col<Long> ORIGINAL_ARTICLES =
      Col.of("original_articles", LongType, "articles that are not marked as copies");
  public static final Col<Long> SENTENCES =
      Col.of("sentences", LongType, "sentences of titles and texts");
  public static final Col<Long> ORIGINAL_SENTENCES =
      Col.of(
          "original_sentences",
          LongType,
          "sentences of titles and texts of articles that are not marked as copies");
  public static final Col<Long> TOKENS =
      Col.of("tokens", LongType, "tokens of titles and texts, datelines included");
  public static final Col<Long> QUOTED_TOKENS =
      Col.of(
          "quoted_tokens",
          LongType,
          "tokens that the outlet quotes: between marks or, in English, reported");

  public static final Table TABLE =
      Table.named(
              "outlet_days",
              Table.Kind.DAILY,
              "how much each outlet published a day: the denominators of every share")
          .key(DATE, OUTLET_ID, LANGUAGE)
          .columns(
              DATE,
              OUTLET_ID,
              LANGUAGE,
              ARTICLES,
              ORIGINAL_ARTICLES,
              SENTENCES,
              ORIGINAL_SENTENCES,
              TOKENS,
              QUOTED_TOKENS);

  private OutletDays() {}
}
