package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** Every record of a dump that did not become an article, and why. */
public final class Rejects {
  public static final Col<LocalDate> DATE =
      Col.<LocalDate>of(
              "date",
              DateType,
              "the date of the input: that of `--date`, else the last day on which an article of the run was"
                  + " published")
          .orNull();
  public static final Col<String> SOURCE_FILE = SharedColumns.SOURCE_FILE;
  public static final Col<Long> SOURCE_RECORD = SharedColumns.SOURCE_RECORD;
  public static final Col<String> OUTCOME =
      Col.of("outcome", StringType, "`duplicate`, `skipped` or `rejected`");
  public static final Col<String> REASON = Col.of("reason", StringType, "one of a closed list");
  public static final Col<String> DETAIL =
      Col.<String>of("detail", StringType, "what exactly was wrong").orNull();
  public static final Col<String> KEPT_ARTICLE_ID =
      Col.<String>of("kept_article_id", StringType, "for a duplicate: the article that was kept")
          .orNull();
  public static final Col<String> EXCERPT =
      Col.<String>of("excerpt", StringType, "the start of the record, 500 characters at most")
          .orNull();

  public static final Table TABLE =
      Table.named(
              "rejects",
              Table.Kind.LEDGER,
              "every record of a dump that did not become an article, and why")
          .key(DATE, SOURCE_FILE, SOURCE_RECORD)
          .columns(
              DATE, SOURCE_FILE, SOURCE_RECORD, OUTCOME, REASON, DETAIL, KEPT_ARTICLE_ID, EXCERPT);

  private Rejects() {}
}
