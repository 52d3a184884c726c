package org.framewire.tables;

import java.time.Instant;
import java.time.LocalDate;

/** By what a new article is known as one that is stored, of all days in one place. */
public final class ArticleKeys {
  public static final Col<String> ARTICLE_ID = SharedColumns.ARTICLE_ID;
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> TEXT_HASH = Articles.TEXT_HASH;
  public static final Col<Instant> PUBLISHED_AT = Articles.PUBLISHED_AT;
  public static final Col<String> SOURCE_FILE = SharedColumns.SOURCE_FILE;
  public static final Col<Long> SOURCE_RECORD = SharedColumns.SOURCE_RECORD;

  public static final Table TABLE =
      Table.named(
              "article_keys",
              Table.Kind.TOTALS,
              "by what a new article is known as one of `articles`, for all days together")
          .key(ARTICLE_ID)
          .columns(
              ARTICLE_ID, DATE, OUTLET_ID, TEXT_HASH, PUBLISHED_AT, SOURCE_FILE, SOURCE_RECORD);

  private ArticleKeys() {}
}
