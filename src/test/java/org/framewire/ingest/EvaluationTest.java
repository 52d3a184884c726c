package org.framewire.ingest;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.framewire.cli.LocalSpark;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.SourceListing;
import org.framewire.ingest.files.Storage;
import org.framewire.ingest.records.Outcome;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds ingest against real dumps: {@code -Devaluation.data=DIR}, skipped without. */
@ExtendWith(LocalSpark.class)
class EvaluationTest {
  private Path data;

  @BeforeEach
  void findData() {
    String directory = System.getProperty("evaluation.data", "");
    assumeTrue(!directory.isEmpty(), "needs -Devaluation.data=DIR with dumps/ and seeds/");
    data = Path.of(directory);
    assumeTrue(Files.isDirectory(data), data + " is no folder");
  }

  @Test
  void allsidesLoadsWhole(SparkSession spark) {
    Path dump = data.resolve("dumps/allsides");
    long cpu = cpuNanos();
    long wall = System.nanoTime();
    Staged staged = Staged.of(spark, ReadSettings.defaults(), dump.toString());
    System.out.printf(
        "allsides: wall %.1f s, cpu %.1f s%n",
        (System.nanoTime() - wall) / 1e9, (cpuNanos() - cpu) / 1e9);
    staged.show("allsides");
    assertTrue(staged.unbalanced().isEmpty(), staged.unbalanced().toString());
    assertEquals(18_783, staged.total(Books.READ));

    // 2,171 dates are empty, and two are of the year 1; addresses have some of them.
    long undated = staged.dateRules().getOrDefault("none", 0L);
    assertEquals(2_173, undated + staged.dateRules().getOrDefault("url", 0L));

    long newYorkTimes =
        staged.articles().filter(Records.OUTLET_ID.column().equalTo("nytimes.com")).count();
    assertTrue(newYorkTimes > 500, "nytimes.com " + newYorkTimes);
  }

  @Test
  void scrapesLoadWhole(SparkSession spark) {
    Path dump = data.resolve("dumps/scrapes-2019");
    Staged staged = Staged.of(spark, ReadSettings.defaults(), dump.toString());
    staged.show("scrapes-2019");
    assertTrue(staged.unbalanced().isEmpty(), staged.unbalanced().toString());
    assertEquals(8_190, staged.total(Books.READ));
    // All its dates have the month first, and every folder has dates that show it.
    List<Row> orders = staged.dateOrders().collectAsList();
    assertTrue(orders.stream().noneMatch(DateOrders.TURNED::get), orders.toString());
    assertFalse(staged.dateRules().containsKey("field_usual"), staged.dateRules().toString());
  }

  @Test
  void bothDumpsLoadInOneRun(SparkSession spark) {
    Staged staged =
        Staged.of(
            spark,
            ReadSettings.defaults(),
            data.resolve("dumps/allsides").toString(),
            data.resolve("dumps/scrapes-2019").toString());
    staged.show("both dumps");
    assertTrue(staged.unbalanced().isEmpty(), staged.unbalanced().toString());
    assertEquals(26_973, staged.total(Books.READ));
    long english = staged.articles().filter(Records.LANGUAGE.column().equalTo(lit("en"))).count();
    assertTrue(english > 0.99 * staged.articles().count(), "English " + english);
    // Every post below an article is a comment, and a reject.
    List<Row> comments =
        staged.articles().filter(Articles.URL.column().rlike("#post-\\d")).collectAsList();
    assertTrue(comments.isEmpty(), comments.toString());
  }

  @Test
  void seedsAreDatedAndCredited(SparkSession spark) {
    Staged staged = Staged.of(spark, ReadSettings.defaults(), data.resolve("seeds").toString());
    List<Row> articles = staged.articles().orderBy(Articles.SOURCE_FILE.column()).collectAsList();
    assertEquals(2, articles.size());
    Row first = articles.get(0);
    Row second = articles.get(1);
    assertEquals(LocalDate.of(2022, 9, 22), Articles.DATE.get(first));
    assertEquals(LocalDate.of(2022, 9, 22), Articles.DATE.get(second));
    assertEquals("unknown", Articles.OUTLET_ID.get(first));
    assertEquals("unknown", Articles.OUTLET_RULE.get(first));
    assertNull(Articles.AGENCY.get(first));
    assertEquals("bloomberg", Articles.OUTLET_ID.get(second));
    assertEquals("credit", Articles.OUTLET_RULE.get(second));
    assertEquals("Bloomberg", Articles.AGENCY.get(second));
    String text = Articles.TEXT.get(second);
    int start = text.offsetByCodePoints(0, Articles.BODY_START.get(second));
    assertTrue(text.startsWith("North Korea denied", start), text.substring(start, start + 30));
    assertEquals("en", Articles.LANGUAGE.get(first));
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** A dump that was read and decided over, with nothing stored before. */
  private record Staged(
      Dataset<Row> dateOrders, Dataset<Row> records, Dataset<Row> duplicates, List<Row> books) {

    static Staged of(SparkSession spark, ReadSettings settings, String... inputs) {
      Storage storage = new Storage(spark.sessionState().newHadoopConf());
      SourceListing listing = new SourceFiles(storage).list(List.of(inputs));
      Dataset<Row> read =
          new ReadRecords(storage, settings)
              .apply(Sources.rows(spark, listing.files(), 2))
              .persist();
      Dataset<Row> orders = new DateOrders().apply(read).persist();
      Dataset<Row> records = new SettleDates(settings).apply(read, orders).persist();
      Dataset<Row> duplicates = new Deduplicate().apply(Deduplicate.newKeys(records)).persist();
      List<Row> books =
          new Books()
              .apply(records, duplicates).collectAsList().stream()
                  .filter(row -> Books.Of.of(row) == Books.Of.FILE)
                  .toList();
      return new Staged(orders, records, duplicates, books);
    }

    Dataset<Row> articles() {
      return records.filter(Records.OUTCOME.column().equalTo(Outcome.ARTICLE.code()));
    }

    /** Articles by the rule that dated them. */
    Map<String, Long> dateRules() {
      return articles().groupBy(Records.DATE_RULE.column()).count().collectAsList().stream()
          .collect(Collectors.toMap(Records.DATE_RULE::get, row -> row.<Long>getAs("count")));
    }

    List<Row> unbalanced() {
      return books.stream().filter(book -> !Books.BALANCED.get(book)).toList();
    }

    long total(org.framewire.tables.Col<Long> column) {
      return books.stream().mapToLong(column::get).sum();
    }

    void show(String name) {
      System.out.printf(
          "%s: read %d, articles %d, duplicates %d, skipped %d, rejected %d%n",
          name,
          total(Books.READ),
          total(Books.ARTICLES),
          total(Books.DUPLICATES),
          total(Books.SKIPPED),
          total(Books.REJECTED));
      Dataset<Row> rejects = new ListRejects(null).apply(records, duplicates);
      print(rejects.groupBy("outcome", "reason").count().orderBy("outcome", "reason"));
      print(dateOrders.groupBy("folder", "date_form", "settled_order", "settled_by").count());
      System.out.println("  dated by " + dateRules());
      print(articles().groupBy("language").count().orderBy(functions.desc("count")));
      print(articles().groupBy("outlet_rule").count());
      print(articles().groupBy("agency").count().orderBy(functions.desc("count")).limit(40));
      print(articles().groupBy("outlet_id").count().orderBy(functions.desc("count")).limit(25));
      System.out.printf(
          "outlets %d (%d as written)%n",
          articles().select("outlet_id").distinct().count(),
          articles().select("outlet_written").distinct().count());
    }

    private static void print(Dataset<Row> rows) {
      rows.collectAsList().forEach(row -> System.out.println("  " + row.mkString(" | ")));
    }
  }
}
