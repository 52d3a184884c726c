package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.framewire.cli.LocalSpark;
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

    Dataset<Row> undated =
        staged.articles().filter(Records.DATE.column().isNull()).select(Records.URL.column());
    long settled =
        undated.collectAsList().stream()
            .filter(row -> PublicationDate.inUrl(Records.URL.get(row)).isKnown())
            .count();
    System.out.printf(
        "allsides: %d undated, of which the address would settle %d%n", undated.count(), settled);
    // 2,171 dates are empty, and two are of the year 1.
    assertEquals(2_173, undated.count());

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
  private record Staged(Dataset<Row> records, Dataset<Row> duplicates, List<Row> books) {

    static Staged of(SparkSession spark, ReadSettings settings, String input) {
      Storage storage = new Storage(spark.sessionState().newHadoopConf());
      SourceListing listing = new SourceFiles(storage).list(List.of(input));
      Dataset<Row> records =
          new ReadRecords(storage, settings)
              .apply(Sources.rows(spark, listing.files(), 2))
              .persist();
      Dataset<Row> duplicates = new Deduplicate().apply(Deduplicate.newKeys(records)).persist();
      List<Row> books = new Books().apply(records, duplicates).collectAsList();
      return new Staged(records, duplicates, books);
    }

    Dataset<Row> articles() {
      return records.filter(Records.OUTCOME.column().equalTo(Outcome.ARTICLE.code()));
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
      print(articles().groupBy("language").count().orderBy(functions.desc("count")));
      print(articles().groupBy("outlet_rule").count());
      print(articles().groupBy("agency").count().orderBy(functions.desc("count")).limit(40));
      print(articles().groupBy("outlet_id").count().orderBy(functions.desc("count")).limit(25));
      System.out.println("outlets " + articles().select("outlet_id").distinct().count());
    }

    private static void print(Dataset<Row> rows) {
      rows.collectAsList().forEach(row -> System.out.println("  " + row.mkString(" | ")));
    }
  }
}
