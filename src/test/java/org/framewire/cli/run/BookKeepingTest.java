package org.framewire.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.ingest.Books;
import org.framewire.tables.Struct;
import org.junit.jupiter.api.Test;

class BookKeepingTest {
  private static Row book(String file, long articles, long rejected) {
    return Struct.of(Books.TABLE.columns())
        .row()
        .set(Books.NAME, file)
        .set(Books.READ, articles + rejected)
        .set(Books.ARTICLES, articles)
        .set(Books.DUPLICATES, 0L)
        .set(Books.SKIPPED, 0L)
        .set(Books.REJECTED, rejected)
        .set(Books.WITHOUT_RULES, 0L)
        .set(Books.BALANCED, true)
        .build();
  }

  @Test
  void filesThatHoldNothingAreNamed() {
    List<Row> rows = new ArrayList<>(List.of(book("b.jsonl", 2, 1), book("c.csv", 0, 1)));
    for (int i = 1; i <= 7; i++) {
      rows.add(book("empty" + i + ".jsonl", 0, 0));
    }
    BookKeeping.Pages pages = new BookKeeping.Pages();
    rows.forEach(pages::add);
    BookKeeping books = pages.close();
    assertEquals(new BookKeeping.Book("", 4, 2, 0, 0, 2, 0), books.total());
    assertEquals(7, books.empty().files());
    assertEquals(
        List.of("empty1.jsonl", "empty2.jsonl", "empty3.jsonl", "empty4.jsonl", "empty5.jsonl"),
        books.empty().first());
  }

  @Test
  void moreRejectsThanTheSettingsLetPassEndTheRun() {
    BookKeeping.Book total = new BookKeeping.Book("", 10, 7, 0, 0, 3, 0);
    BookKeeping books = new BookKeeping(List.of(), total, List.of(), BookKeeping.Names.NONE);
    books.requireFewRejected(1.0);
    books.requireFewRejected(0.3);
    CommandFailure failure =
        assertThrows(CommandFailure.class, () -> books.requireFewRejected(0.29));
    assertEquals(ExitCode.GATE_FAILED, failure.exitCode());
    assertTrue(failure.getMessage().contains("3 of 10 records"), failure.getMessage());
  }
}
