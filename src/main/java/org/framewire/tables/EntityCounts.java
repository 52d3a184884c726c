package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;

import java.time.LocalDate;

/** How often each outlet mentioned each country and leader a day. */
public final class EntityCounts {
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ENTITY_ID = SharedColumns.ENTITY_ID;
  public static final Col<Long> MENTIONS = Col.of("mentions", LongType, "mentions");
  public static final Col<Long> SENTENCES =
      Col.of("sentences", LongType, "sentences that mention it");
  public static final Col<Long> ORIGINAL_SENTENCES =
      Col.of("original_sentences", LongType, "such sentences of articles that are not copies");
  public static final Col<Long> ARTICLES = Col.of("articles", LongType, "articles that mention it");
  public static final Col<Long> ORIGINAL_ARTICLES =
      Col.of("original_articles", LongType, "articles that mention it and are not copies");
  public static final Col<Long> OWN = Col.of("own", LongType, "mentions in the outlet's own voice");
  public static final Col<Long> QUOTED =
      Col.of("quoted", LongType, "mentions in what the outlet quotes or reports");

  public static final Table TABLE =
      Table.named(
              "entity_counts",
              Table.Kind.DAILY,
              "how often each outlet mentioned each country and leader a day")
          .key(DATE, OUTLET_ID, ENTITY_ID)
          .columns(
              DATE,
              OUTLET_ID,
              ENTITY_ID,
              MENTIONS,
              SENTENCES,
              ORIGINAL_SENTENCES,
              ARTICLES,
              ORIGINAL_ARTICLES,
              OWN,
              QUOTED);

  private EntityCounts() {}
}
