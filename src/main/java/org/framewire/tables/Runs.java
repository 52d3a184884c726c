package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.time.Instant;
import java.time.LocalDate;

/** One row a run: what it read, made and took. */
public final class Runs {
  public static final Col<LocalDate> DATE =
      Col.of(
          "date",
          DateType,
          "the run's date: that of `--date`, else the day in UTC on which it began");
  public static final Col<String> RUN_ID =
      Col.of("run_id", StringType, "start of the run in UTC and a hash of its settings");
  public static final Col<Instant> STARTED_AT =
      Col.of("started_at", TimestampType, "when it began");
  public static final Col<String> INPUTS =
      Col.of("inputs", StringType, "the inputs and the books of each file, as JSON");
  public static final Col<Long> READ = Col.of("read", LongType, "records read");
  public static final Col<Long> KEPT = Col.of("kept", LongType, "records that became articles");
  public static final Col<Long> DUPLICATES =
      Col.of("duplicates", LongType, "records left out as duplicates");
  public static final Col<Long> SKIPPED =
      Col.of("skipped", LongType, "records outside what was asked for");
  public static final Col<Long> REJECTED =
      Col.of("rejected", LongType, "records that could not be used");
  public static final Col<Long> UNDATED =
      Col.of("undated", LongType, "articles kept without a date");
  public static final Col<String> DATE_ORDERS =
      Col.of(
          "date_orders",
          StringType,
          "in which order dates such as 9/6/17 were read, by folder and form, and what settled it, as"
              + " JSON; the 100 with most dates");
  public static final Col<String> VERSIONS =
      Col.of("versions", StringType, "of code, gazetteer, lenses and register of outlets, as JSON");
  public static final Col<String> SETTINGS_HASH =
      Col.of("settings_hash", StringType, "hash of the settings in force");
  public static final Col<String> STAGE_SECONDS =
      Col.of(
          "stage_seconds",
          StringType,
          "seconds each stage took up to the writing of this row, as JSON");

  public static final Table TABLE =
      Table.named("runs", Table.Kind.LEDGER, "one row a run: what it read, made and took")
          .key(RUN_ID)
          .columns(
              DATE,
              RUN_ID,
              STARTED_AT,
              INPUTS,
              READ,
              KEPT,
              DUPLICATES,
              SKIPPED,
              REJECTED,
              UNDATED,
              DATE_ORDERS,
              VERSIONS,
              SETTINGS_HASH,
              STAGE_SECONDS);

  private Runs() {}
}
