package org.framewire.ingest;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.time.Instant;
import java.time.LocalDate;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Rejects;
import org.framewire.tables.Table;

/**
 * What reading makes: one row a record of the dump, and one book a file. Columns of an article are
 * null in rows of rejects and books; a row that is skipped for its date has those that date it.
 */
public final class Records {
  public static final Col<String> OUTCOME =
      Rejects.OUTCOME.meaning("`article`, `skipped`, `rejected`, or `book` for the file's count");
  public static final Col<String> ARTICLE_ID = Articles.ARTICLE_ID.orNull();
  public static final Col<LocalDate> DATE = Articles.DATE;
  public static final Col<String> DATE_RULE = Articles.DATE_RULE.orNull();
  public static final Col<String> DATE_FORM =
      Col.<String>of(
              "date_form",
              StringType,
              "form of a date in numbers, such as `n/n/yy`, where the order of day and month could matter")
          .orNull();
  public static final Col<String> DATE_ORDER =
      Col.<String>of(
              "date_order",
              StringType,
              "the order that the date itself shows: `month_first` or `day_first`; null when it is open")
          .orNull();
  public static final Col<LocalDate> DATE_IN_OTHER_ORDER =
      Col.<LocalDate>of(
              "date_in_other_order",
              DateType,
              "for a date that is open: the day in the order that is not the usual one")
          .orNull();
  public static final Col<Instant> PUBLISHED_AT_IN_OTHER_ORDER =
      Col.<Instant>of(
              "published_at_in_other_order",
              TimestampType,
              "for a date that is open: the time in the order that is not the usual one")
          .orNull();
  public static final Col<String> OUTLET_ID = Articles.OUTLET_ID.orNull();
  public static final Col<String> OUTLET_RULE = Articles.OUTLET_RULE.orNull();
  public static final Col<String> OUTLET_WRITTEN = Articles.OUTLET_WRITTEN;
  public static final Col<String> URL = Articles.URL;
  public static final Col<String> CANONICAL_URL =
      Col.<String>of(
              "canonical_url",
              StringType,
              "the address without what does not tell articles apart; null without an address")
          .orNull();
  public static final Col<String> TITLE = Articles.TITLE;
  public static final Col<String> TEXT = Articles.TEXT.orNull();
  public static final Col<Integer> CUT_CHARACTERS = Articles.CUT_CHARACTERS;
  public static final Col<Integer> BODY_START = Articles.BODY_START.orNull();
  public static final Col<String> LANGUAGE = Articles.LANGUAGE.orNull();
  public static final Col<Instant> PUBLISHED_AT = Articles.PUBLISHED_AT;
  public static final Col<Integer> TOKEN_COUNT = Articles.TOKEN_COUNT.orNull();
  public static final Col<Integer> SENTENCE_COUNT = Articles.SENTENCE_COUNT.orNull();
  public static final Col<String> DATELINE_PLACE = Articles.DATELINE_PLACE;
  public static final Col<String> AGENCY = Articles.AGENCY;
  public static final Col<String> TEXT_HASH = Articles.TEXT_HASH.orNull();
  public static final Col<String> SOURCE_FILE = Articles.SOURCE_FILE;
  public static final Col<Long> SOURCE_RECORD =
      Articles.SOURCE_RECORD.meaning("which record of that file, from 1; 0 in a book");
  public static final Col<String> REASON = Rejects.REASON.orNull();
  public static final Col<String> DETAIL = Rejects.DETAIL;
  public static final Col<String> EXCERPT = Rejects.EXCERPT;
  public static final Col<Integer> RULES_LEFT_OUT =
      Col.<Integer>of(
              "rules_left_out",
              IntegerType,
              "how many searches in the record were ended, as they would have taken too many steps")
          .orNull();
  public static final Col<Long> RECORDS_READ =
      Col.<Long>of(
              "records_read",
              LongType,
              "in a book: records that were cut out of the file, counted where they are cut")
          .orNull();

  public static final Table TABLE =
      Table.named("records", Table.Kind.STAGED, "one row a record of a dump, and one a file")
          .key(SOURCE_FILE, SOURCE_RECORD)
          .columns(
              OUTCOME,
              ARTICLE_ID,
              DATE,
              DATE_RULE,
              DATE_FORM,
              DATE_ORDER,
              DATE_IN_OTHER_ORDER,
              PUBLISHED_AT_IN_OTHER_ORDER,
              OUTLET_ID,
              OUTLET_RULE,
              OUTLET_WRITTEN,
              URL,
              CANONICAL_URL,
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
              SOURCE_RECORD,
              REASON,
              DETAIL,
              EXCERPT,
              RULES_LEFT_OUT,
              RECORDS_READ);

  private Records() {}
}
