package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** Columns that mean the same in every table that has them. */
final class SharedColumns {
  public static final Col<LocalDate> DATE =
      Col.<LocalDate>of(
              "date",
              DateType,
              "the day on which the article was published; null when no date could be used")
          .orNull();
  public static final Col<String> ARTICLE_ID =
      Col.of(
          "article_id",
          StringType,
          "hash of the outlet and the canonical URL, or of the text where there is none");
  public static final Col<String> OUTLET_ID =
      Col.of(
          "outlet_id",
          StringType,
          "the outlet that published it: its id in the register, else its registrable domain where known, else its name as a slug");
  public static final Col<String> LANGUAGE =
      Col.of("language", StringType, "ISO 639-1 code, or `und` where it could not be told");
  public static final Col<String> SOURCE_FILE =
      Col.of("source_file", StringType, "the file of the dump, as the run was given it");
  public static final Col<Long> SOURCE_RECORD =
      Col.of("source_record", LongType, "which record of that file, from 1");
  public static final Col<String> ENTITY_ID =
      Col.of(
          "entity_id",
          StringType,
          "a country as ISO 3166-1 alpha-3 (`PRK`), a leader as country and slug (`RUS/vladimir-putin`)");
  public static final Col<LocalDate> AS_OF = Col.of("date", DateType, "the last day of the window");
  public static final Col<String> WINDOW =
      Col.of(
          "window",
          StringType,
          "`1d`, `7d`, `28d`, or `all` for everything up to the as-of date, undated articles included");
  public static final Col<String> LENS = Col.of("lens", StringType, "the lens that scored");
  public static final Col<String> LENS_VERSION =
      Col.of(
          "lens_version",
          StringType,
          "version of the lens; scores of different versions are never mixed");
  public static final Col<String> TARGET =
      Col.of(
          "target",
          StringType,
          "the country or leader that the scored text speaks of, `*` for all text");
  public static final Col<String> VOICE =
      Col.of(
          "voice",
          StringType,
          "`own`: the outlet's own words; `quoted`: what it quotes, between marks or reported (`said that …`); `all`: both");

  private SharedColumns() {}
}
