package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.ingest.formats.json.JsonRecordParser;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.LineSplitter;
import org.framewire.ingest.records.RawRecord;
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
    return new Books().apply(records, none).collectAsList().get(0);
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
    assertFalse(Books.BALANCED.get(new Books().apply(records, none).collectAsList().get(0)));
  }
}
