package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.ingest.formats.json.JsonRecordParser;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.LineSplitter;
import org.framewire.ingest.records.Outcome;
import org.framewire.ingest.records.RawRecord;
import org.framewire.tables.Struct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class BooksTest {
  private static final String LINES = "{\"text\": \"a\"}\n{\"text\": \"b\"}\n{\"text\": \"c\"}\n";

  private static Row balance(SparkSession spark, RecordReader reader) {
    List<Row> rows = new ArrayList<>();
    new FileRecords("f", new LineSplitter(Reading.slowly(Reading.utf8(LINES), 64), 4096), reader)
        .forEachRemaining(rows::add);
    Dataset<Row> records = spark.createDataFrame(rows, Records.TABLE.schema());
    Dataset<Row> none = spark.createDataFrame(List.<Row>of(), Duplicates.TABLE.schema());
    return file(new Books().apply(records, none));
  }

  private static Row file(Dataset<Row> books) {
    return rows(books, Books.Of.FILE).get(0);
  }

  private static List<Row> rows(Dataset<Row> books, Books.Of of) {
    return books.collectAsList().stream().filter(row -> Books.Of.of(row) == of).toList();
  }

  private static RecordReader reader() {
    return new ArticleReader(
        "f",
        new JsonRecordParser(4096, new FieldNames()),
        ReadSettings.defaults(),
        ArticleParts.create(ReadSettings.defaults()));
  }

  @Test
  void balanceWhenEveryRecordHasARow(SparkSession spark) {
    Row book = balance(spark, reader());
    assertTrue(Books.BALANCED.get(book));
    assertEquals(3, Books.READ.get(book));
    assertEquals(3, Books.REJECTED.get(book));
  }

  @Test
  void aReaderThatDropsARecordIsCaught(SparkSession spark) {
    RecordReader careful = reader();
    Row book = balance(spark, record -> record.number() == 2 ? null : careful.read(record));
    assertFalse(Books.BALANCED.get(book));
    assertEquals(3, Books.READ.get(book));
    assertEquals(2, Books.REJECTED.get(book));
  }

  @Test
  void aFileWithoutABookIsCaught(SparkSession spark) {
    RawRecord record = new RawRecord();
    byte[] text = Reading.utf8("{\"text\": \"a\"}");
    record.become(text, 0, text.length);
    record.number(1);
    Dataset<Row> records =
        spark.createDataFrame(List.of(reader().read(record)), Records.TABLE.schema());
    Dataset<Row> none = spark.createDataFrame(List.<Row>of(), Duplicates.TABLE.schema());
    assertFalse(Books.BALANCED.get(file(new Books().apply(records, none))));
  }

  private static final Struct RECORD = Struct.of(Records.TABLE.columns());

  private static Row article(long number, LocalDate date, String written, Integer cut) {
    return RECORD
        .row()
        .set(Records.OUTCOME, Outcome.ARTICLE.code())
        .set(Records.SOURCE_FILE, "f")
        .set(Records.SOURCE_RECORD, number)
        .set(Records.DATE, date)
        .set(Records.LANGUAGE, "en")
        .set(Records.OUTLET_ID, "a.example")
        .set(Records.OUTLET_WRITTEN, written)
        .set(Records.CUT_CHARACTERS, cut)
        .set(Records.TOKEN_COUNT, 10)
        .build();
  }

  private static Row rejected(long number, String reason) {
    return RECORD
        .row()
        .set(Records.OUTCOME, Outcome.REJECTED.code())
        .set(Records.SOURCE_FILE, "f")
        .set(Records.SOURCE_RECORD, number)
        .set(Records.REASON, reason)
        .build();
  }

  @Test
  void oneLookCountsAllThatARunTellsOf(SparkSession spark) {
    LocalDate day = LocalDate.of(2022, 9, 22);
    Row book =
        RECORD
            .row()
            .set(Records.OUTCOME, Outcome.BOOK.code())
            .set(Records.SOURCE_FILE, "f")
            .set(Records.SOURCE_RECORD, 0L)
            .set(Records.RECORDS_READ, 5L)
            .build();
    Dataset<Row> records =
        spark.createDataFrame(
            List.of(
                book,
                article(1, day, "A", null),
                article(2, day, "a", 7),
                article(3, null, null, 7),
                rejected(4, "no_text"),
                rejected(5, "no_text")),
            Records.TABLE.schema());
    Row decision =
        Struct.of(Duplicates.TABLE.columns())
            .row()
            .set(Duplicates.STORED, false)
            .set(Duplicates.ARTICLE_ID, "id")
            .set(Duplicates.SOURCE_FILE, "f")
            .set(Duplicates.SOURCE_RECORD, 2L)
            .set(Duplicates.REASON, "same_text")
            .set(Duplicates.KEPT_ARTICLE_ID, "other")
            .build();
    Dataset<Row> books =
        new Books()
            .apply(records, spark.createDataFrame(List.of(decision), Duplicates.TABLE.schema()));

    assertEquals(List.of("f: 5 read, 2 kept, 20 tokens, 1 0 2"), told(books, Books.Of.FILE));
    assertTrue(Books.BALANCED.get(file(books)));
    assertEquals(
        List.of(
            "2022-09-22: 0 read, 1 kept, 10 tokens, 1 0 0",
            "null: 0 read, 1 kept, 10 tokens, 0 0 0"),
        told(books, Books.Of.DAY));
    assertEquals(List.of("en: 0 read, 2 kept, 20 tokens, 1 0 0"), told(books, Books.Of.LANGUAGE));
    assertEquals(
        List.of("a.example: 0 read, 2 kept, 20 tokens, 1 0 0"), told(books, Books.Of.OUTLET));
    assertEquals(2, rows(books, Books.Of.OUTLET_AS_WRITTEN).size());
    assertEquals(List.of(": 0 read, 1 kept, 10 tokens, 1 0 0"), told(books, Books.Of.CUT));
    assertEquals(
        List.of(
            "no_text: 0 read, 0 kept, 0 tokens, 0 0 2",
            "same_text: 0 read, 0 kept, 0 tokens, 1 0 0"),
        told(books, Books.Of.REASON));
  }

  private static List<String> told(Dataset<Row> books, Books.Of of) {
    return rows(books, of).stream()
        .map(
            row ->
                "%s: %d read, %d kept, %d tokens, %d %d %d"
                    .formatted(
                        Books.NAME.get(row),
                        Books.READ.get(row),
                        Books.ARTICLES.get(row),
                        Books.TOKENS.get(row),
                        Books.DUPLICATES.get(row),
                        Books.SKIPPED.get(row),
                        Books.REJECTED.get(row)))
        .sorted()
        .toList();
  }
}
