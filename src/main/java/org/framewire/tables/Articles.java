package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.time.Instant;
import java.time.LocalDate;

/** Every article that was kept, copies included. */
public final class Articles {
  public static final Col<String> ARTICLE_ID = SharedColumns.ARTICLE_ID;
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> DATE_RULE =
      Col.of(
          "date_rule",
          StringType,
          "what decided the date: `field`, `field_order` (day and month in the order that other dates of"
              + " the source show), `field_usual` (in the usual order, for the source shows none),"
              + " `url`, `future` (none: what it gives is behind the run's date by more than a day) or `none`");
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> OUTLET_RULE =
      Col.of(
          "outlet_rule",
          StringType,
          "what named the outlet: `field`, `url`, `credit` or `unknown`");
  public static final Col<String> OUTLET_WRITTEN =
      Col.<String>of(
              "outlet_written",
              StringType,
              "the host, name or credit that named the outlet, as the dump has it; null where none did")
          .orNull();
  public static final Col<String> URL =
      Col.<String>of("url", StringType, "address as the dump gives it").orNull();
  public static final Col<String> TITLE = Col.<String>of("title", StringType, "headline").orNull();
  public static final Col<String> TEXT =
      Col.of(
          "text",
          StringType,
          "the text in NFC, paragraphs kept, dateline and credit line included");
  public static final Col<Integer> CUT_CHARACTERS =
      Col.<Integer>of(
              "cut_characters",
              IntegerType,
              "how much of the text's end the service that gave it left out, by its own mark"
                  + " (`[+1234 chars]`); null where it has none")
          .in("characters")
          .orNull();
  public static final Col<Integer> BODY_START =
      Col.<Integer>of(
              "body_start",
              IntegerType,
              "where the report begins behind its dateline and credit line")
          .in("code points");
  public static final Col<String> LANGUAGE = SharedColumns.LANGUAGE;
  public static final Col<Instant> PUBLISHED_AT =
      Col.<Instant>of(
              "published_at",
              TimestampType,
              "time of publication where the dump has more than a day")
          .orNull();
  public static final Col<Integer> TOKEN_COUNT =
      Col.of("token_count", IntegerType, "tokens of title and text");
  public static final Col<Integer> SENTENCE_COUNT =
      Col.of("sentence_count", IntegerType, "sentences of title and text");
  public static final Col<String> DATELINE_PLACE =
      Col.<String>of("dateline_place", StringType, "place of the dateline, as written").orNull();
  public static final Col<String> AGENCY =
      Col.<String>of(
              "agency",
              StringType,
              "news agency of the dateline or credit line; an image credit or a citation does not count")
          .orNull();
  public static final Col<String> TEXT_HASH =
      Col.of("text_hash", StringType, "hash of the tokens of the text: equal for equal wording");
  public static final Col<String> SOURCE_FILE = SharedColumns.SOURCE_FILE;
  public static final Col<Long> SOURCE_RECORD = SharedColumns.SOURCE_RECORD;

  public static final Table TABLE =
      Table.named("articles", Table.Kind.DAILY, "every article that was kept, copies included")
          .key(ARTICLE_ID)
          .columns(
              ARTICLE_ID,
              DATE,
              DATE_RULE,
              OUTLET_ID,
              OUTLET_RULE,
              OUTLET_WRITTEN,
              URL,
              TITLE,
              TEXT,
              CUT_CHARACTERS,
              BODY_START,
              LANGUAGE,
              PUBLISHED_AT,
              TOKEN_COUNT,
              SENTENCE_COUNT,
              DATELINE_PLACE,
              AGENCY,
              TEXT_HASH,
              SOURCE_FILE,
              SOURCE_RECORD);

  private Articles() {}
}
