package org.framewire.warehouse;

import static org.framewire.warehouse.TableRows.lens;
import static org.framewire.warehouse.TableRows.lenses;
import static org.framewire.warehouse.TableRows.sorted;
import static org.framewire.warehouse.TableRows.trend;
import static org.framewire.warehouse.TableRows.trends;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Lenses;
import org.framewire.tables.TermTrends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class MergesTest {
  private static final Row GRAIN_OLD = trend("2022-09-21", "grain", 1);
  private static final Row SHIP_OLD = trend("2022-09-21", "ship", 2);
  private static final Row GRAIN_NEXT_DAY = trend("2022-09-22", "grain", 3);
  private static final Row GRAIN_NEW = trend("2022-09-21", "grain", 4);
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 21);

  private final SparkSession session = LocalSpark.session();

  @Test
  void windowRowsOfTheAsOfDateAreReplacedAndOthersKept() {
    Dataset<Row> merged =
        Merges.asOf(
            TermTrends.TABLE,
            trends(session, GRAIN_OLD, SHIP_OLD, GRAIN_NEXT_DAY),
            trends(session, GRAIN_NEW),
            List.of(AS_OF));

    assertEquals(sorted(GRAIN_NEW, GRAIN_NEXT_DAY), sorted(merged));
  }

  @Test
  void anAsOfDateThatComesOutEmptyLosesItsRows() {
    Dataset<Row> merged =
        Merges.asOf(
            TermTrends.TABLE,
            trends(session, GRAIN_OLD, GRAIN_NEXT_DAY),
            trends(session),
            List.of(AS_OF));

    assertEquals(sorted(GRAIN_NEXT_DAY), sorted(merged));
  }

  @Test
  void windowRowsComeAgainUnchanged() {
    Dataset<Row> stored = trends(session, GRAIN_OLD, SHIP_OLD, GRAIN_NEXT_DAY);
    Dataset<Row> merged =
        Merges.asOf(TermTrends.TABLE, stored, trends(session, GRAIN_OLD, SHIP_OLD), List.of(AS_OF));

    assertEquals(sorted(stored), sorted(merged));
  }

  @Test
  void ledgerRowsOfTheSameKeyAreReplacedAndOthersKept() {
    Row warm = lens("2022-08-01", "warm", "good");
    Row cold = lens("2022-08-01", "cold", "good");
    Row warmAgain = lens("2022-09-01", "warm", "bad");
    Row moral = lens(null, "moral", "good");

    Dataset<Row> stored = lenses(session, warm, cold);
    Dataset<Row> made = lenses(session, warmAgain, moral);
    assertEquals(sorted(cold, moral, warmAgain), sorted(Merges.byKey(Lenses.TABLE, stored, made)));
    assertEquals(sorted(warm), sorted(Merges.superseded(Lenses.TABLE, stored, made)));
  }

  @Test
  void nothingNewChangesNothing() {
    Dataset<Row> stored = lenses(session, lens("2022-08-01", "warm", "good"));

    assertEquals(sorted(stored), sorted(Merges.byKey(Lenses.TABLE, stored, lenses(session))));
  }
}
