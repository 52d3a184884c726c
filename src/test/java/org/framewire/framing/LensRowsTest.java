package org.framewire.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Lenses;
import org.framewire.tables.TableRows;
import org.junit.jupiter.api.Test;

class LensRowsTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 9, 21);

  private static Row row(LocalDate date, String measure, Double lowest, Double highest) {
    return TableRows.row(date, "mine", "1", measure, 0, "", "", lowest, highest, "");
  }

  private static List<String> news(Row made, Row... stored) {
    Dataset<Row> rows =
        LensRows.news(
            TableRows.dataset(Lenses.TABLE, made), TableRows.dataset(Lenses.TABLE, stored));
    return rows.collectAsList().stream().map(Lenses.MEASURE::get).toList();
  }

  @Test
  void aStoredRowStaysUnlessItHasNoEndsYet() {
    LocalDate next = FIRST.plusDays(1);
    assertEquals(List.of("a"), news(row(next, "a", 0.0, 1.0)));
    assertEquals(List.of(), news(row(next, "a", 0.0, 1.0), row(FIRST, "a", 0.0, 1.0)));
    assertEquals(List.of("a"), news(row(next, "a", 0.0, 1.0), row(FIRST, "a", null, null)));
    assertEquals(List.of(), news(row(next, "a", null, null), row(FIRST, "a", null, null)));
  }

  @Test
  void aMeasureLiesBetweenItsEnds() {
    assertThrows(IllegalArgumentException.class, () -> new Measure("a", "", "percent", 100, 0, ""));
  }
}
