package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.Storage;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class SettleDatesTest {
  private static final String TEXT =
      "The harbour council of the old town said on Monday that it will rebuild the pier which the"
          + " storm had taken, and that the work would begin before the winter, number ";

  @TempDir private Path folder;
  private int written;

  private void write(String file, String outlet, String... dates) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    StringBuilder lines = new StringBuilder(Files.exists(path) ? Files.readString(path) : "");
    for (String date : dates) {
      String url = "https://" + outlet + ".example/" + written;
      lines.append(
          "{\"source\": \"%s\", \"url\": \"%s\", \"date\": \"%s\", \"content\": \"%s\"}\n"
              .formatted(outlet, url, date, TEXT + written++));
    }
    Files.writeString(path, lines.toString());
  }

  private void writeSources() throws IOException {
    write("eu/a.jsonl", "fjordpost", "25/12/2019", "3/4/2019", "13/4/2019");
    write("eu/b.jsonl", "fjordpost", "5/4/2019");
    write("eu/b.jsonl", "dunepost", "6/4/2019", "6.7.2019");
    write("us/a.jsonl", "fjordpost", "12/25/2019", "7/4/2019", "2019-04-01", "");
    write("odd/a.jsonl", "reefpost", "25/12/2019", "12/25/2019", "8/4/2019", "9-4-19");
  }

  private Settled settle(SparkSession spark, ReadSettings settings) {
    Storage storage = new Storage(spark.sessionState().newHadoopConf());
    Dataset<Row> sources =
        Sources.rows(spark, new SourceFiles(storage).list(List.of(folder.toString())).files(), 2);
    Dataset<Row> read = new ReadRecords(storage, settings).apply(sources).cache();
    Dataset<Row> orders = new DateOrders().apply(read).cache();
    return new Settled(new SettleDates(settings).apply(read, orders).cache(), orders);
  }

  /** Records with settled dates, and the orders that settled them. */
  private record Settled(Dataset<Row> records, Dataset<Row> orders) {

    /** Day and rule of every article, by the text's number. */
    Map<Integer, String> days() {
      Map<Integer, String> days = new TreeMap<>();
      for (Row row : articles()) {
        String text = Records.TEXT.get(row);
        int number = Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
        days.put(number, Records.DATE.get(row) + " " + Records.DATE_RULE.get(row));
      }
      return days;
    }

    List<Row> articles() {
      return records.filter(Records.OUTCOME.column().equalTo("article")).collectAsList();
    }
  }

  @Test
  void eachSourceKeepsItsOwnOrder(SparkSession spark) throws IOException {
    writeSources();
    Map<Integer, String> days = settle(spark, ReadSettings.defaults()).days();
    assertEquals("2019-12-25 field", days.get(0));
    assertEquals("2019-04-03 field_order", days.get(1), "by its outlet");
    assertEquals("2019-04-13 field", days.get(2));
    assertEquals("2019-04-05 field_order", days.get(3), "by another file of the folder");
    assertEquals("2019-04-06 field_order", days.get(4), "by another outlet of the folder");
    assertEquals("2019-07-06 field_usual", days.get(5), "full stops have the day first");
    assertEquals("2019-12-25 field", days.get(6));
    assertEquals("2019-07-04 field_order", days.get(7), "by its outlet in this folder");
    assertEquals("2019-04-01 field", days.get(8));
    assertEquals("null none", days.get(9));
    assertEquals("2019-08-04 field_usual", days.get(12), "the source is mixed");
    assertEquals("2019-09-04 field_usual", days.get(13), "another form");
  }

  @Test
  void anotherFolderDecidesWhereTheOwnSaysNothing(SparkSession spark) throws IOException {
    write("a/x.jsonl", "fjordpost", "25/12/2019");
    write("b/x.jsonl", "dunepost", "6/4/2019");
    Settled settled = settle(spark, ReadSettings.defaults());
    assertEquals("2019-04-06 field_order", settled.days().get(1));
    Row order = settled.orders().filter(DateOrders.UNDECIDED.column().gt(0)).first();
    assertEquals("run", DateOrders.SETTLED_BY.get(order));
    assertEquals("day_first", DateOrders.ORDER.get(order));
    assertTrue(DateOrders.FOLDER.get(order).endsWith("/b"), DateOrders.FOLDER.get(order));
  }

  @Test
  void theAskedForDaysAreJudgedOnceDatesAreSettled(SparkSession spark) throws IOException {
    writeSources();
    LocalDate april = LocalDate.of(2019, 4, 1);
    Settled settled =
        settle(spark, ReadSettings.defaults().between(april, LocalDate.of(2019, 4, 30)));
    assertEquals(
        Map.of(
            1, "2019-04-03 field_order",
            2, "2019-04-13 field",
            3, "2019-04-05 field_order",
            4, "2019-04-06 field_order",
            8, "2019-04-01 field",
            9, "null none"),
        settled.days());
    List<Row> skipped =
        settled.records().filter(Records.OUTCOME.column().equalTo("skipped")).collectAsList();
    assertEquals(8, skipped.size());
    for (Row row : skipped) {
      assertEquals("outside_dates", Records.REASON.get(row));
      assertEquals(Records.DATE.get(row).toString(), Records.DETAIL.get(row));
      assertTrue(Records.EXCERPT.get(row).contains("The harbour council"));
    }
    Dataset<Row> duplicates = new Deduplicate().apply(Deduplicate.newKeys(settled.records()));
    new Books()
        .apply(settled.records(), duplicates)
        .collectAsList()
        .forEach(book -> assertTrue(Books.BALANCED.get(book), book.toString()));
  }

  @Test
  void evidenceDoesNotHangOnTheAskedForDays(SparkSession spark) throws IOException {
    writeSources();
    List<Row> all = sorted(settle(spark, ReadSettings.defaults()).orders());
    LocalDate day = LocalDate.of(2019, 4, 6);
    assertEquals(all, sorted(settle(spark, ReadSettings.defaults().between(day, day)).orders()));
  }

  private static List<Row> sorted(Dataset<Row> orders) {
    return orders
        .orderBy(
            DateOrders.FOLDER.column(), DateOrders.OUTLET_ID.column(), DateOrders.FORM.column())
        .collectAsList();
  }

  @Test
  void settledDatesDecideWhichVersionStays(SparkSession spark) throws IOException {
    write("a/x.jsonl", "fjordpost", "25/12/2019");
    Files.writeString(
        folder.resolve("a/y.jsonl"),
        """
        {"source": "fjordpost", "url": "https://fjordpost.example/v", "date": "1/12/2019", "content": "%s first"}
        {"source": "fjordpost", "url": "https://fjordpost.example/v", "date": "2/11/2019", "content": "%s second"}
        """
            .formatted(TEXT, TEXT));
    Dataset<Row> records = settle(spark, ReadSettings.defaults()).records();
    Dataset<Row> duplicates = new Deduplicate().apply(Deduplicate.newKeys(records));
    List<Row> kept =
        new KeepArticles()
            .newArticles(records, duplicates)
            .filter(Articles.URL.column().endsWith("/v"))
            .collectAsList();
    assertEquals(1, kept.size());
    assertEquals(LocalDate.of(2019, 12, 1), Articles.DATE.get(kept.get(0)));
  }
}
