package org.framewire.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private static final String ENGLISH = "en";
  private static final Col<LocalDate> FIRST_DAY =
      Col.<LocalDate>of("first_day", DateType, "day of the first article").orNull();
  private static final Col<LocalDate> LAST_DAY =
      Col.<LocalDate>of("last_day", DateType, "day of the last article").orNull();
  private static final Col<Long> RECORDS = Col.of("records", LongType, "records");
  private static final Comparator<Reject> REJECTS =
      comparing(Reject::outcome)
          .thenComparing(comparingLong(Reject::records).reversed())
          .thenComparing(Reject::reason);

  /**
   * What one outlet published.
   *
   * @param quotedShare share of its tokens that it quotes, between marks or reported, from 0 to 1
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

  /** The rows of {@code outlet_days} are read once by day, and once by outlet and language. */
  static Supplier<Reading> ask(OneQuery query, Function<Table, Dataset<Row>> tables, Scope scope) {
    Dataset<Row> days = tables.apply(OutletDays.TABLE).where(scope.inDays(OutletDays.DATE));
    Supplier<List<Row>> byDay = query.add(articlesByDay(days));
    Supplier<List<Row>> volumes = query.add(volumes(days));
    Supplier<List<Row>> rejects = query.add(rejects(tables.apply(Rejects.TABLE)));
    return () -> of(byDay.get(), volumes.get(), rejects.get());
  }

  private static Reading of(List<Row> articlesByDay, List<Row> volumes, List<Row> rejects) {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    long undated = 0;
    for (Row row : articlesByDay) {
      if (OutletDays.DATE.get(row) == null) {
        undated = OutletDays.ARTICLES.get(row);
      } else {
        byDay.put(OutletDays.DATE.get(row), OutletDays.ARTICLES.get(row));
      }
    }
    return new Reading(
        byDay.values().stream().mapToLong(Long::longValue).sum() + undated,
        byDay.size(),
        undated,
        outlets(volumes),
        languages(volumes),
        rejects.stream().map(Reading::reject).sorted(REJECTS).toList(),
        Timeline.of(byDay));
  }

  /** The language that the page shows words of: English where there is any, else the commonest. */
  String shownLanguage() {
    return languages.stream()
        .map(Language::language)
        .filter(ENGLISH::equals)
        .findFirst()
        .orElseGet(() -> languages.isEmpty() ? ENGLISH : languages.get(0).language());
  }

  private static Dataset<Row> articlesByDay(Dataset<Row> days) {
    return days.groupBy(OutletDays.DATE.column())
        .agg(OutletDays.ARTICLES.from(sum(OutletDays.ARTICLES.column())));
  }

  private static Dataset<Row> volumes(Dataset<Row> days) {
    return days.groupBy(OutletDays.OUTLET_ID.column(), OutletDays.LANGUAGE.column())
        .agg(
            OutletDays.ARTICLES.from(sum(OutletDays.ARTICLES.column())),
            OutletDays.ORIGINAL_ARTICLES.from(sum(OutletDays.ORIGINAL_ARTICLES.column())),
            OutletDays.TOKENS.from(sum(OutletDays.TOKENS.column())),
            OutletDays.QUOTED_TOKENS.from(sum(OutletDays.QUOTED_TOKENS.column())),
            FIRST_DAY.from(min(OutletDays.DATE.column())),
            LAST_DAY.from(max(OutletDays.DATE.column())));
  }

  private static List<Language> languages(List<Row> volumes) {
    Map<String, Long> articles =
        volumes.stream()
            .collect(groupingBy(OutletDays.LANGUAGE::get, summingLong(OutletDays.ARTICLES::get)));
    return articles.entrySet().stream()
        .map(entry -> new Language(entry.getKey(), entry.getValue()))
        .sorted(comparingLong(Language::articles).reversed().thenComparing(Language::language))
        .toList();
  }

  private static List<Outlet> outlets(List<Row> volumes) {
    return volumes.stream().collect(groupingBy(OutletDays.OUTLET_ID::get)).entrySet().stream()
        .map(entry -> outlet(entry.getKey(), entry.getValue()))
        .sorted(comparingLong(Outlet::articles).reversed().thenComparing(Outlet::outlet))
        .toList();
  }

  private static Outlet outlet(String outlet, List<Row> volumes) {
    long tokens = total(OutletDays.TOKENS, volumes);
    long quoted = total(OutletDays.QUOTED_TOKENS, volumes);
    return new Outlet(
        outlet,
        total(OutletDays.ARTICLES, volumes),
        total(OutletDays.ORIGINAL_ARTICLES, volumes),
        tokens,
        tokens == 0 ? 0 : (double) quoted / tokens,
        days(FIRST_DAY, volumes).min(Comparator.naturalOrder()).orElse(null),
        days(LAST_DAY, volumes).max(Comparator.naturalOrder()).orElse(null));
  }

  private static long total(Col<Long> column, List<Row> volumes) {
    return volumes.stream().mapToLong(column::get).sum();
  }

  private static Stream<String> days(Col<LocalDate> column, List<Row> volumes) {
    return volumes.stream().map(column::get).filter(Objects::nonNull).map(LocalDate::toString);
  }

  private static Dataset<Row> rejects(Dataset<Row> rejects) {
    return rejects
        .groupBy(Rejects.OUTCOME.column(), Rejects.REASON.column())
        .agg(RECORDS.from(count(lit(1))));
  }

  private static Reject reject(Row row) {
    return new Reject(Rejects.OUTCOME.get(row), Rejects.REASON.get(row), RECORDS.get(row));
  }
}
