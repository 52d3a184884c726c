package org.framewire.cooccurrence;

import static org.framewire.tables.TableRows.dataset;
import static org.framewire.tables.TableRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.framewire.tables.OutletPairs;
import org.framewire.tables.PairCounts;
import org.framewire.tables.PairTotals;
import org.framewire.windows.SummedDays;
import org.junit.jupiter.api.Test;

class OutletPairsTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);
  private static final org.framewire.cooccurrence.OutletPairs STAGE =
      new org.framewire.cooccurrence.OutletPairs(AS_OF, 5, 1000);

  private static Row pair(LocalDate date, String outlet, String b, long articles) {
    return row(date, outlet, "PRK", b, "article", articles, articles, articles, false);
  }

  private static List<Row> rows(List<Row> counts) {
    SummedDays pairs =
        SummedDays.of(
            PairTotals.TOTALS, dataset(PairCounts.TABLE, counts.toArray(new Row[0])), AS_OF);
    return STAGE
        .apply(STAGE.known(pairs), pairs)
        .orderBy("window", "outlet_id", "entity_b")
        .collectAsList();
  }

  private static List<Row> worked() {
    return List.of(
        pair(AS_OF, "a.example", "RUS", 30),
        pair(AS_OF, "a.example", "USA", 70),
        pair(AS_OF, "b.example", "RUS", 10),
        pair(AS_OF.minusDays(40), "b.example", "RUS", 10),
        pair(AS_OF, "b.example", "USA", 180),
        pair(AS_OF.plusDays(1), "b.example", "RUS", 500));
  }

  @Test
  void givesTheWorkedValues() {
    Row found =
        rows(worked()).stream()
            .filter(row -> OutletPairs.WINDOW.get(row).equals("1d"))
            .filter(row -> OutletPairs.OUTLET_ID.get(row).equals("a.example"))
            .filter(row -> OutletPairs.ENTITY_B.get(row).equals("RUS"))
            .findFirst()
            .orElseThrow();
    assertEquals(30, OutletPairs.COUNT.get(found));
    assertEquals(10, OutletPairs.OTHERS.get(found));
    // 50 of 300 pairs up to the day are PRK-RUS: its prior is 1000 / 6.
    double prior = 1000 * 50 / 300.0;
    double delta =
        Math.log((30 + prior) / (100 + 1000 - 30 - prior))
            - Math.log((10 + prior) / (190 + 1000 - 10 - prior));
    double error = Math.sqrt(1 / (30 + prior) + 1 / (10 + prior));
    assertEquals(delta, OutletPairs.DELTA.get(found), 1e-6);
    assertEquals(delta / error, OutletPairs.Z.get(found), 1e-6);
  }

  @Test
  void theTwoSidesOfAComparisonAreEachOthersNegative() {
    List<Row> rows =
        rows(worked()).stream()
            .filter(row -> OutletPairs.WINDOW.get(row).equals("all"))
            .filter(row -> OutletPairs.ENTITY_B.get(row).equals("USA"))
            .toList();
    assertEquals(2, rows.size());
    assertEquals(OutletPairs.Z.get(rows.get(0)), -OutletPairs.Z.get(rows.get(1)), 1e-6);
  }

  @Test
  void rowsNeedSupportAndSomebodyToCompareWith() {
    assertEquals(List.of(), rows(List.of(pair(AS_OF, "a.example", "RUS", 30))));
    List<Row> rare =
        rows(
            List.of(
                pair(AS_OF, "a.example", "RUS", 2),
                pair(AS_OF, "a.example", "USA", 50),
                pair(AS_OF, "b.example", "RUS", 2),
                pair(AS_OF, "b.example", "USA", 50)));
    assertTrue(rare.stream().allMatch(row -> OutletPairs.ENTITY_B.get(row).equals("USA")));
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    List<Row> shuffled = new ArrayList<>(worked());
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(rows(worked()), rows(shuffled));
  }
}
