package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** How often each outlet used each word a day. */
public final class TermCounts {
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> LANGUAGE = SharedColumns.LANGUAGE;
  public static final Col<String> TERM = Col.of("term", StringType, "a token in its normal form");
  public static final Col<Long> TF = Col.of("tf", LongType, "occurrences");
  public static final Col<Long> DF =
      Col.<Long>of("df", LongType, "articles that have it").in("articles");
  public static final Col<Long> ORIGINAL_DF =
      Col.<Long>of("original_df", LongType, "articles that have it and are not copies")
          .in("articles");

  public static final Table TABLE =
      Table.named("term_counts", Table.Kind.DAILY, "how often each outlet used each word a day")
          .key(DATE, OUTLET_ID, LANGUAGE, TERM)
          .columns(DATE, OUTLET_ID, LANGUAGE, TERM, TF, DF, ORIGINAL_DF);

  private TermCounts() {}
}
