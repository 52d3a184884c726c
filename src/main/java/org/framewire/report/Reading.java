package org.framewire.report;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.tables.OutletDays;
import org.framewire.tables.Rejects;
import org.framewire.tables.Table;

/**
 * What stands behind the figures.
 *
 * @param articles all of them, whatever the language
 * @param days days with an article
 * @param undated articles without a date
 * @param outlets all outlets, those with most articles first
 * @param languages articles by language, most first
 * @param rejects records of all runs that did not become articles, by reason
 * @param timeline articles by time, without gaps
 */
record Reading(
    long articles,
    int days,
    long undated,
    List<Outlet> outlets,
    List<Language> languages,
    List<Reject> rejects,
    Timeline timeline) {
  private static final Col<LocalDate> FIRST_DAY =
      Col.<LocalDate>of("first_day", DateType, "day of the first article").orNull();
  private static final Col<LocalDate> LAST_DAY =
      Col.<LocalDate>of("last_day", DateType, "day of the last article").orNull();
  private static final Col<Long> RECORDS = Col.of("records", LongType, "records");

  /**
   * What one outlet published.
   *
   * @param quotedShare share of its tokens inside direct quotations, from 0 to 1
   * @param first day of its first dated article, or null
   * @param last day of its last dated article, or null
   */
  record Outlet(
      String outlet,
      long articles,
      long originals,
      long tokens,
      double quotedShare,
      String first,
      String last) {}

  /** Articles in a language. */
  record Language(String language, long articles) {}

  /** Records that one reason kept out. */
  record Reject(String outcome, String reason, long records) {}

  static Reading from(Function<Table, Dataset<Row>> tables, Scope scope) {
    Dataset<Row> days = tables.apply(OutletDays.TABLE).where(scope.inDays(OutletDays.DATE));
    Map<LocalDate, Long> byDay = new TreeMap<>();
    long undated = 0;
    for (Row row : articlesBy(OutletDays.DATE, days)) {
      if (OutletDays.DATE.get(row) == null) {
        undated = OutletDays.ARTICLES.get(row);
      } else {
        byDay.put(OutletDays.DATE.get(row), OutletDays.ARTICLES.get(row));
      }
    }
    long dated = byDay.values().stream().mapToLong(Long::longValue).sum();
    return new Reading(
        dated + undated,
        byDay.size(),
        undated,
        outlets(days),
        languages(days),
        rejects(tables.apply(Rejects.TABLE)),
        Timeline.of(byDay));
  }

  private static List<Row> articlesBy(Col<?> column, Dataset<Row> days) {
    return days.groupBy(column.column())
        .agg(OutletDays.ARTICLES.from(sum(OutletDays.ARTICLES.column())))
        .orderBy(OutletDays.ARTICLES.column().desc(), column.column())
        .collectAsList();
  }

  private static List<Language> languages(Dataset<Row> days) {
    return articlesBy(OutletDays.LANGUAGE, days).stream()
        .map(row -> new Language(OutletDays.LANGUAGE.get(row), OutletDays.ARTICLES.get(row)))
        .toList();
  }

  private static List<Outlet> outlets(Dataset<Row> days) {
    return days
        .groupBy(OutletDays.OUTLET_ID.column())
        .agg(
            OutletDays.ARTICLES.from(sum(OutletDays.ARTICLES.column())),
            OutletDays.ORIGINAL_ARTICLES.from(sum(OutletDays.ORIGINAL_ARTICLES.column())),
            OutletDays.TOKENS.from(sum(OutletDays.TOKENS.column())),
            OutletDays.QUOTED_TOKENS.from(sum(OutletDays.QUOTED_TOKENS.column())),
            FIRST_DAY.from(min(OutletDays.DATE.column())),
            LAST_DAY.from(max(OutletDays.DATE.column())))
        .orderBy(OutletDays.ARTICLES.column().desc(), OutletDays.OUTLET_ID.column())
        .collectAsList()
        .stream()
        .map(Reading::outlet)
        .toList();
  }

  private static Outlet outlet(Row row) {
    long tokens = OutletDays.TOKENS.get(row);
    return new Outlet(
        OutletDays.OUTLET_ID.get(row),
        OutletDays.ARTICLES.get(row),
        OutletDays.ORIGINAL_ARTICLES.get(row),
        tokens,
        tokens == 0 ? 0 : (double) OutletDays.QUOTED_TOKENS.get(row) / tokens,
        iso(FIRST_DAY.get(row)),
        iso(LAST_DAY.get(row)));
  }

  private static String iso(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static List<Reject> rejects(Dataset<Row> rejects) {
    return rejects
        .groupBy(Rejects.OUTCOME.column(), Rejects.REASON.column())
        .agg(RECORDS.from(count(lit(1))))
        .orderBy(Rejects.OUTCOME.column(), RECORDS.column().desc(), Rejects.REASON.column())
        .collectAsList()
        .stream()
        .map(row -> new Reject(Rejects.OUTCOME.get(row), Rejects.REASON.get(row), RECORDS.get(row)))
        .toList();
  }
}
