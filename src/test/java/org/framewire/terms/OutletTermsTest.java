package org.framewire.terms;

import static org.framewire.tables.OutletTerms.COUNT;
import static org.framewire.tables.OutletTerms.DELTA;
import static org.framewire.tables.OutletTerms.NOISE_FLOOR;
import static org.framewire.tables.OutletTerms.OUTLET_ID;
import static org.framewire.tables.OutletTerms.TERM;
import static org.framewire.tables.OutletTerms.WINDOW;
import static org.framewire.tables.OutletTerms.Z;
import static org.framewire.tables.TableRows.dataset;
import static org.framewire.tables.TableRows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.statistics.LogOdds;
import org.framewire.statistics.NoiseFloor;
import org.framewire.statistics.Rounding;
import org.framewire.tables.TableRows;
import org.framewire.tables.TermCounts;
import org.framewire.tables.TermTotals;
import org.framewire.windows.SummedDays;
import org.junit.jupiter.api.Test;

class OutletTermsTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);
  private static final OutletTerms STAGE = OutletTerms.of(AS_OF);

  /** Enough other words for an outlet to have ordinary totals; they are as rare as can be. */
  private static List<Row> filler(LocalDate date, String outlet, int words) {
    return IntStream.range(0, words)
        .mapToObj(word -> term(date, outlet, outlet.charAt(0) + "filler" + word, 1))
        .toList();
  }

  @Test
  void comparesEachOutletWithAllOthers() {
    List<Row> terms = new ArrayList<>();
    terms.addAll(filler(AS_OF, "a.example", 65));
    terms.addAll(filler(AS_OF, "b.example", 120));
    terms.addAll(filler(AS_OF, "c.example", 66));
    terms.add(term(AS_OF, "a.example", "kremlin", 30));
    terms.add(term(AS_OF, "a.example", "22", 5));
    terms.add(term(AS_OF, "b.example", "kremlin", 6));
    terms.add(term(AS_OF, "c.example", "kremlin", 4));
    terms.add(term(AS_OF, "c.example", "war", 4));
    List<Row> rows = rows(STAGE, terms).where(WINDOW.column().equalTo("1d")).collectAsList();
    // α = 1000·40/300; 30 of 100 against 10 of 200, 6 of 126 against 34 of 174.
    assertEquals(
        row(AS_OF, "1d", "a.example", "en", "kremlin", 30L, 0.251167, 2.194526, null),
        TableRows.only(rows, OUTLET_ID, "a.example"));
    Row avoided = TableRows.only(rows, OUTLET_ID, "b.example");
    assertEquals("kremlin", TERM.get(avoided));
    assertTrue(Z.get(avoided) < 0 && DELTA.get(avoided) < 0);
  }

  @Test
  void aWordThatTheOutletHardlyUsesIsShownByWhatTheOthersExpect() {
    List<Row> terms = new ArrayList<>();
    terms.add(term(AS_OF, "a.example", "invasion", 1));
    terms.add(term(AS_OF, "a.example", "pudding", 4));
    terms.add(term(AS_OF, "b.example", "invasion", 60));
    terms.add(term(AS_OF, "b.example", "pudding", 1));
    terms.addAll(filler(AS_OF, "a.example", 95));
    terms.addAll(filler(AS_OF, "b.example", 39));
    List<Row> rows =
        rows(STAGE, terms)
            .where(OUTLET_ID.column().equalTo("a.example").and(WINDOW.column().equalTo("1d")))
            .collectAsList();
    assertEquals(1, rows.size(), rows.toString());
    assertEquals(1L, COUNT.get(TableRows.only(rows, TERM, "invasion")));
    assertTrue(Z.get(rows.get(0)) < 0);
  }

  @Test
  void anOutletThatIsAloneHasNoRows() {
    List<Row> terms = new ArrayList<>(filler(AS_OF, "a.example", 20));
    terms.add(term(AS_OF, "a.example", "kremlin", 30));
    terms.add(term(AS_OF.minusDays(8), "b.example", "kremlin", 30));
    terms.addAll(filler(AS_OF.minusDays(8), "b.example", 50));
    terms.add(row(AS_OF, "b.example", "fr", "guerre", 9L, 9L, 9L));
    List<String> windows =
        rows(STAGE, terms).collectAsList().stream().map(WINDOW::get).distinct().sorted().toList();
    assertEquals(List.of("28d", "all"), windows);
  }

  @Test
  void keepsAsManyTermsEachWayAsAsked() {
    List<Row> terms = new ArrayList<>();
    for (int word = 0; word < 30; word++) {
      terms.add(term(AS_OF, "a.example", "up" + word, 20 + word));
      terms.add(term(AS_OF, "b.example", "up" + word, 6));
      terms.add(term(AS_OF, "a.example", "down" + word, 6));
      terms.add(term(AS_OF, "b.example", "down" + word, 20 + word));
    }
    List<Row> rows =
        rows(new OutletTerms(AS_OF, 5, 4, 1000), terms)
            .where(OUTLET_ID.column().equalTo("a.example").and(WINDOW.column().equalTo("7d")))
            .orderBy(Z.column().desc())
            .collectAsList();
    assertEquals(
        List.of("up29", "up28", "up27", "up26", "down26", "down27", "down28", "down29"),
        rows.stream().map(TERM::get).toList());
  }

  @Test
  void theFloorOfNoiseComparesEvenWithOddDays() {
    LocalDate even = LocalDate.ofEpochDay(AS_OF.toEpochDay() / 2 * 2);
    LocalDate odd = even.minusDays(1);
    int[] onEven = {9, 4, 12, 3};
    int[] onOdd = {5, 6, 2, 4};
    List<Row> terms = new ArrayList<>();
    for (int word = 0; word < onEven.length; word++) {
      terms.add(term(even, "a.example", "word" + word, onEven[word]));
      terms.add(term(odd, "a.example", "word" + word, onOdd[word]));
      terms.add(term(odd, "b.example", "word" + word, 20));
    }
    List<Row> rows = rows(new OutletTerms(even, 5, 200, 1000), terms).collectAsList();
    double[] z = new double[onEven.length];
    for (int word = 0; word < z.length; word++) {
      double prior = 1000.0 * (onEven[word] + onOdd[word] + 20) / (45 + 80);
      z[word] =
          LogOdds.of(
                  new LogOdds.Side(onEven[word], 28),
                  new LogOdds.Side(onOdd[word], 17),
                  prior,
                  1000)
              .z();
    }
    double expected = Rounding.published(NoiseFloor.percentile95(z));
    List<Row> ofWeek =
        rows.stream()
            .filter(row -> TableRows.matches(row, WINDOW, "7d", OUTLET_ID, "a.example"))
            .toList();
    assertTrue(ofWeek.size() >= 2);
    ofWeek.forEach(row -> assertEquals(expected, NOISE_FLOOR.get(row), 1e-6));
    rows.stream()
        .filter(row -> TableRows.matches(row, OUTLET_ID, "b.example"))
        .forEach(row -> assertNull(NOISE_FLOOR.get(row)));
  }

  @Test
  void rowsDoNotDependOnPartitionsOrOrder() {
    Random random = new Random(8);
    List<Row> terms = new ArrayList<>();
    for (int daysAgo = 0; daysAgo < 40; daysAgo++) {
      LocalDate date = daysAgo == 39 ? null : AS_OF.minusDays(daysAgo);
      for (int word = 0; word < 12; word++) {
        for (String outlet : List.of("a.example", "b.example", "c.example")) {
          terms.add(term(date, outlet, "word" + word, random.nextInt(2 + word)));
        }
      }
    }
    List<String> once = content(terms, 1);
    assertEquals(once, content(terms, 7));
    assertTrue(once.size() > 100, "rows: " + once.size());
    assertNotNull(once.get(0));
  }

  private static List<String> content(List<Row> terms, int partitions) {
    return TableRows.content(
        STAGE.apply(
            SummedDays.of(
                TermTotals.TOTALS,
                TableRows.shuffled(TermCounts.TABLE, terms, partitions),
                AS_OF)));
  }

  private static Dataset<Row> rows(OutletTerms stage, List<Row> terms) {
    return stage.apply(
        SummedDays.of(TermTotals.TOTALS, dataset(TermCounts.TABLE, terms), stage.asOf()));
  }

  private static Row term(LocalDate date, String outlet, String term, long articles) {
    return row(date, outlet, "en", term, 3 * articles, articles + 1, articles);
  }
}
