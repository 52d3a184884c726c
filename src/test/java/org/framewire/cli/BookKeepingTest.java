package org.framewire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.ingest.Books;
import org.framewire.tables.Struct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class BookKeepingTest {
  private static Row book(String file, long articles, long rejected) {
    return Struct.of(Books.TABLE.columns())
        .row()
        .set(Books.SOURCE_FILE, file)
        .set(Books.READ, articles + rejected)
        .set(Books.ARTICLES, articles)
        .set(Books.DUPLICATES, 0L)
        .set(Books.SKIPPED, 0L)
        .set(Books.REJECTED, rejected)
        .set(Books.BALANCED, true)
        .build();
  }

  @Test
  void filesThatHoldNothingAreNamed(SparkSession spark) {
    List<Row> rows = new ArrayList<>(List.of(book("b.jsonl", 2, 1), book("c.csv", 0, 1)));
    for (int i = 1; i <= 7; i++) {
      rows.add(book("empty" + i + ".jsonl", 0, 0));
    }
    BookKeeping books = BookKeeping.of(spark.createDataFrame(rows, Books.TABLE.schema()));
    assertEquals(new BookKeeping.Book("", 4, 2, 0, 0, 2), books.total());
    assertEquals(7, books.empty().files());
    assertEquals(
        List.of("empty1.jsonl", "empty2.jsonl", "empty3.jsonl", "empty4.jsonl", "empty5.jsonl"),
        books.empty().first());
  }
}
