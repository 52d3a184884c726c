package org.framewire.terms;

import static org.framewire.tables.TableRows.dataset;
import static org.framewire.tables.TableRows.row;
import static org.framewire.tables.TermTrends.LANGUAGE;
import static org.framewire.tables.TermTrends.TERM;
import static org.framewire.tables.TermTrends.WINDOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.framewire.tables.OutletDays;
import org.framewire.tables.TableRows;
import org.framewire.tables.TermCounts;
import org.junit.jupiter.api.Test;

class TermTrendsTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);
  private static final TermTrends STAGE = TermTrends.of(AS_OF);

  @Test
  void comparesAWindowWithTheTwentyEightDaysBefore() {
    List<Row> rows =
        STAGE
            .apply(
                dataset(
                    TermCounts.TABLE,
                    term(AS_OF, "a.example", "en", "mobilisation", 7),
                    term(AS_OF, "b.example", "en", "mobilisation", 5),
                    term(AS_OF.minusDays(1), "a.example", "en", "mobilisation", 4),
                    term(AS_OF.minusDays(28), "a.example", "en", "mobilisation", 16),
                    term(AS_OF.minusDays(29), "a.example", "en", "mobilisation", 50),
                    term(null, "a.example", "en", "mobilisation", 50),
                    term(AS_OF.plusDays(1), "a.example", "en", "mobilisation", 50)),
                dataset(
                    OutletDays.TABLE,
                    day(AS_OF, "a.example", "en", 60),
                    day(AS_OF, "b.example", "en", 40),
                    day(AS_OF.minusDays(1), "a.example", "en", 500),
                    day(AS_OF.minusDays(28), "b.example", "en", 500),
                    day(AS_OF.minusDays(29), "b.example", "en", 900)))
            .where(WINDOW.column().equalTo("1d"))
            .collectAsList();
    // 100·20.5/1001 expected of 12.
    assertEquals(List.of(row(AS_OF, "1d", "en", "mobilisation", 12L, 2.047952, 3.922457)), rows);
  }

  @Test
  void showsWordsThatAreGoneAndLeavesOutWhatIsRareOrANumber() {
    List<Row> rows =
        STAGE
            .apply(
                dataset(
                    TermCounts.TABLE,
                    term(AS_OF.minusDays(9), "a.example", "en", "queen", 90),
                    term(AS_OF.minusDays(9), "a.example", "en", "corgi", 20),
                    term(AS_OF, "a.example", "en", "gale", 4),
                    term(AS_OF, "a.example", "en", "22", 80),
                    term(AS_OF, "a.example", "en", "f-16", 5),
                    term(AS_OF, "a.example", "fr", "reine", 30)),
                dataset(
                    OutletDays.TABLE,
                    day(AS_OF, "a.example", "en", 100),
                    day(AS_OF, "a.example", "fr", 100),
                    day(AS_OF.minusDays(9), "a.example", "en", 999)))
            .where(WINDOW.column().equalTo("1d"))
            .collectAsList();
    // 100·90.5/1000 = 9.05; "corgi" 100·20.5/1000 < 5; no French article before.
    assertEquals(2, rows.size(), rows.toString());
    Row gone = TableRows.only(rows, TERM, "queen", LANGUAGE, "en");
    assertEquals(row(AS_OF, "1d", "en", "queen", 0L, 9.05, -4.915288), gone);
    TableRows.only(rows, TERM, "f-16");
  }

  @Test
  void rowsDoNotDependOnPartitionsOrOrder() {
    Random random = new Random(5);
    List<Row> terms = new ArrayList<>();
    List<Row> days = new ArrayList<>();
    for (int daysAgo = 0; daysAgo < 60; daysAgo++) {
      LocalDate date = AS_OF.minusDays(daysAgo);
      days.add(day(date, "a.example", "en", 30));
      for (int word = 0; word < 20; word++) {
        terms.add(term(date, "a.example", "en", "word" + word, random.nextInt(2 + word)));
      }
    }
    List<String> once = content(terms, days, 1);
    assertEquals(once, content(terms, days, 7));
    assertTrue(once.size() > 40, "rows: " + once.size());
  }

  private static List<String> content(List<Row> terms, List<Row> days, int partitions) {
    return TableRows.content(
        STAGE.apply(
            TableRows.shuffled(TermCounts.TABLE, terms, partitions),
            TableRows.shuffled(OutletDays.TABLE, days, partitions)));
  }

  private static Row term(
      LocalDate date, String outlet, String language, String term, long articles) {
    return row(date, outlet, language, term, 3 * articles, articles + 1, articles);
  }

  private static Row day(LocalDate date, String outlet, String language, long articles) {
    return row(date, outlet, language, articles + 9, articles, 0L, 0L, 0L, 0L);
  }
}
