package org.framewire.tables;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;
import org.apache.spark.sql.Column;

/** How often each outlet used each word on all days together. */
public final class TermTotals {
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> LANGUAGE = SharedColumns.LANGUAGE;
  public static final Col<String> TERM = TermCounts.TERM;
  public static final Col<Long> ORIGINAL_DF = TermCounts.ORIGINAL_DF;
  public static final Col<Long> EVEN_DAYS =
      Col.<Long>of(
              "even_days",
              LongType,
              "those of every other day, by days since 1970: one half of the outlet, to compare with"
                  + " the other")
          .in("articles");
  public static final Col<Long> ODD_DAYS =
      Col.<Long>of("odd_days", LongType, "those of the days between").in("articles");

  public static final Table TABLE =
      Table.named(
              "term_totals",
              Table.Kind.TOTALS,
              "how often each outlet used each word on all days together, undated articles included")
          .key(OUTLET_ID, LANGUAGE, TERM)
          .columns(OUTLET_ID, LANGUAGE, TERM, ORIGINAL_DF, EVEN_DAYS, ODD_DAYS);

  public static final Totals TOTALS =
      new Totals(
          TABLE,
          TermCounts.TABLE,
          List.of(
              new Totals.Sum(ORIGINAL_DF, ORIGINAL_DF.column()),
              new Totals.Sum(EVEN_DAYS, onDays(0)),
              new Totals.Sum(ODD_DAYS, onDays(1))),
          List.of());

  private TermTotals() {}

  private static Column onDays(int half) {
    Column isOfHalf = pmod(unix_date(TermCounts.DATE.column()), lit(2)).equalTo(half);
    return when(isOfHalf, ORIGINAL_DF.column()).otherwise(lit(0L));
  }
}
