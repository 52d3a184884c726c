package org.framewire.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(LocalSpark.class)
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2022-09-22, 2022-09-22, 2022-09",
    "2024-02-29, 2024-02-29, 2024-02",
    "0987-01-01, 0987-01-01, 0987-01",
    "9999-12-31, 9999-12-31, 9999-12",
    ", undated, undated"
  })
  void datesAndTheirDirectories(LocalDate date, String day, String month) {
    assertEquals(day, Period.DAYS.of(date));
    assertEquals(month, Period.MONTHS.of(date));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, MONTHS", // all undated
    "99, 1, MONTHS",
    "100, 1, DAYS",
    "21745, 2500, MONTHS", // an archive of sparse days
    "3000, 30, DAYS",
    "2999, 30, MONTHS"
  })
  void chosenByArticlesADay(long articles, long days, Period chosen) {
    assertEquals(chosen, Period.choose(articles, days));
  }

  @Test
  void periodsBetweenTwoDates() {
    LocalDate first = LocalDate.of(2022, 8, 31);
    LocalDate last = LocalDate.of(2022, 9, 2);

    assertEquals(
        Set.of("2022-08-31", "2022-09-01", "2022-09-02"), Period.DAYS.between(first, last));
    assertEquals(Set.of("2022-08", "2022-09"), Period.MONTHS.between(first, last));
    assertEquals(Set.of(), Period.DAYS.between(last, first));
  }

  @ParameterizedTest
  @EnumSource(Period.class)
  void theColumnSaysTheSameAsTheFunction(Period period) {
    SparkSession session = LocalSpark.session();
    List<LocalDate> dates =
        Arrays.asList(
            null,
            LocalDate.of(1, 1, 1),
            LocalDate.of(987, 12, 31),
            LocalDate.of(1582, 10, 10), // between the calendars
            LocalDate.of(1969, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31));
    Dataset<Row> rows =
        session.createDataFrame(
            dates.stream().map(RowFactory::create).toList(),
            new StructType().add(Articles.DATE.name(), Articles.DATE.type()));

    List<String> values =
        rows.select(period.of(Articles.DATE.column())).collectAsList().stream()
            .map(row -> row.getString(0))
            .toList();
    assertEquals(dates.stream().map(period::of).toList(), values);
  }
}
