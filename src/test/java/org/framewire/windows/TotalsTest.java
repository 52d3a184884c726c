package org.framewire.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.statistics.Window;
import org.framewire.tables.Struct;
import org.framewire.tables.TableRows;
import org.framewire.tables.TermCounts;
import org.framewire.tables.TermTotals;
import org.framewire.tables.Totals;
import org.junit.jupiter.api.Test;

/** What is kept between nights gives what a count of everything gives. */
class TotalsTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);
  private static final Struct SHAPE = Struct.of(TermCounts.TABLE.columns());
  private static final Totals TOTALS = TermTotals.TOTALS;

  /** Counts of some days; the last of them has no date. */
  private static List<Row> counts(int seed, int days) {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      LocalDate date = day == days - 1 ? null : AS_OF.plusDays(3).minusDays(day);
      for (int word = 0; word < 8; word++) {
        if (random.nextBoolean()) {
          long articles = random.nextInt(5);
          rows.add(
              SHAPE
                  .row()
                  .set(TermCounts.DATE, date)
                  .set(TermCounts.OUTLET_ID, "o" + random.nextInt(3))
                  .set(TermCounts.LANGUAGE, "en")
                  .set(TermCounts.TERM, "word" + word)
                  .set(TermCounts.TF, 9L)
                  .set(TermCounts.DF, articles + 1)
                  .set(TermCounts.ORIGINAL_DF, articles)
                  .build());
        }
      }
    }
    return rows;
  }

  private static Dataset<Row> daily(List<Row> rows) {
    return TableRows.shuffled(TermCounts.TABLE, rows, 3);
  }

  private static List<Row> without(List<Row> rows, LocalDate date) {
    return rows.stream()
        .filter(row -> !date.equals(TermCounts.DATE.get(row)))
        .collect(Collectors.toList());
  }

  private static List<Row> of(List<Row> rows, LocalDate date) {
    return rows.stream().filter(row -> date.equals(TermCounts.DATE.get(row))).toList();
  }

  @Test
  void aDayThatChangesNeedsNoOther() {
    List<Row> stored = counts(1, 40);
    List<Row> before = of(stored, AS_OF.minusDays(5));
    List<Row> after = of(counts(2, 40), AS_OF.minusDays(5));
    assertTrue(before.size() > 1 && after.size() > 1);
    List<Row> now = without(stored, AS_OF.minusDays(5));
    now.addAll(after);
    assertEquals(
        content(TOTALS.of(daily(now))),
        content(TOTALS.replace(TOTALS.of(daily(stored)), daily(before), daily(after))));
  }

  @Test
  void aDayThatLosesItsArticlesLeavesNothing() {
    List<Row> only = of(counts(3, 40), AS_OF.minusDays(1));
    assertEquals(
        List.of(), content(TOTALS.replace(TOTALS.of(daily(only)), daily(only), daily(List.of()))));
  }

  @Test
  void laterDaysAreTakenOut() {
    List<Row> stored = counts(4, 40);
    List<Row> later =
        stored.stream()
            .filter(row -> TermCounts.DATE.get(row) != null)
            .filter(row -> TermCounts.DATE.get(row).isAfter(AS_OF))
            .toList();
    assertTrue(later.size() > 3);
    List<Row> upTo = new ArrayList<>(stored);
    upTo.removeAll(later);
    assertEquals(
        content(TOTALS.of(daily(upTo))),
        content(TOTALS.without(TOTALS.of(daily(stored)), daily(later))));
  }

  @Test
  void windowsHoldTheirDaysAndAllWhatHasNone() {
    List<Row> rows = counts(5, 60);
    List<Row> sums =
        new WindowSums(AS_OF)
            .apply(
                SummedDays.of(TOTALS, daily(rows), AS_OF),
                TermTotals.TABLE.key(),
                List.of(TermTotals.TERM))
            .collectAsList();
    assertTrue(sums.size() > 20);
    for (Row sum : sums) {
      for (Window window : Window.SHORTEST_FIRST) {
        long expected =
            rows.stream()
                .filter(row -> window.contains(AS_OF, TermCounts.DATE.get(row)))
                .filter(row -> TermCounts.OUTLET_ID.get(row).equals(TermTotals.OUTLET_ID.get(sum)))
                .filter(row -> TermCounts.TERM.get(row).equals(TermTotals.TERM.get(sum)))
                .mapToLong(TermCounts.ORIGINAL_DF::get)
                .sum();
        String column = WindowSums.name(TermTotals.ORIGINAL_DF, window);
        assertEquals(expected, sum.getLong(sum.fieldIndex(column)), column);
      }
    }
  }

  private static List<String> content(Dataset<Row> totals) {
    return TableRows.content(TermTotals.TABLE.conform(totals));
  }
}
