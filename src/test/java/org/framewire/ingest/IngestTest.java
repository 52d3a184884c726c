package org.framewire.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.cli.LocalSpark;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.SourceListing;
import org.framewire.ingest.files.Storage;
import org.framewire.tables.Articles;
import org.framewire.tables.Rejects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class IngestTest {
  private static final String LONG_TEXT =
      "The harbour council of the old town said on Monday that it will rebuild the pier which the"
          + " storm had taken, and that the work would begin before the winter.";

  @TempDir private Path folder;

  private static Dataset<Row> read(SparkSession spark, ReadSettings settings, String... inputs) {
    Storage storage = new Storage(spark.sessionState().newHadoopConf());
    SourceListing listing = new SourceFiles(storage).list(List.of(inputs));
    return new ReadRecords(storage, settings).apply(Sources.rows(spark, listing.files(), 2));
  }

  private static Dataset<Row> decide(Dataset<Row> records, Dataset<Row> stored) {
    return new Deduplicate()
        .apply(Deduplicate.newKeys(records).unionByName(Deduplicate.storedKeys(stored)));
  }

  private static Dataset<Row> noneStored(SparkSession spark) {
    return spark.createDataFrame(List.<Row>of(), Articles.TABLE.schema());
  }

  private static String json(String url, String date, String text) {
    return "{\"source\": \"Harbour Post\", \"url\": \"%s\", \"date\": \"%s\", \"title\": \"Pier\", \"content\": \"%s\"}\n"
        .formatted(url, date, text);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void writeMixedDump() throws IOException {
    write(
        "a/post_10:30.jsonl",
        json("https://www.harbourpost.example/pier?utm_source=x", "2022-09-20", LONG_TEXT)
            + json("https://harbourpost.example/pier", "2022-09-21", LONG_TEXT + " It is paid for.")
            + json("https://m.harbourpost.example/other", "9/22/22", LONG_TEXT + " It is paid for.")
            + "{\"content\": \"broken\n"
            + json("https://harbourpost.example/short", "2022-09-21", "Too short."));
    write(
        "a/rows.csv",
        "title, publication, date, url, content\n"
            + "Boats,www.islandmail.example,09-13-2022,https://islandmail.example/1,\""
            + LONG_TEXT
            + "\n\nSecond \"\"paragraph\"\".\"\n"
            + "Boats,www.islandmail.example,09-13-2022,https://islandmail.example/1#post-7,x\n"
            + "only,three,cells\n");
    write("b/seed.txt", " date 2022-09-22 (Bloomberg) -- " + LONG_TEXT);
    write("b/strange.xyz", "?");
    write("b/README.md", "about");
    write("_hidden/x.jsonl", "{}");
  }

  @Test
  void everyRecordOfAMixedFolderIsAccountedFor(SparkSession spark) throws IOException {
    writeMixedDump();
    Dataset<Row> records = read(spark, ReadSettings.defaults(), folder.toString()).cache();
    Dataset<Row> duplicates = decide(records, noneStored(spark)).cache();

    Map<String, Row> books =
        new Books()
            .apply(records, duplicates).collectAsList().stream()
                .filter(row -> Books.Of.of(row) == Books.Of.FILE)
                .collect(
                    Collectors.toMap(
                        row -> Path.of(Books.NAME.get(row)).getFileName().toString(), row -> row));
    assertEquals(4, books.size());
    assertTrue(books.values().stream().allMatch(Books.BALANCED::get), books.toString());
    Row lines = books.get("post_10:30.jsonl");
    assertEquals(5, Books.READ.get(lines));
    assertEquals(1, Books.ARTICLES.get(lines));
    assertEquals(2, Books.DUPLICATES.get(lines));
    assertEquals(2, Books.REJECTED.get(lines));

    List<Row> rejects =
        new ListRejects(LocalDate.of(2022, 9, 22)).apply(records, duplicates).collectAsList();
    assertEquals(
        List.of(
            "broken_json",
            "column_count",
            "comment",
            "older_version",
            "same_text",
            "too_short",
            "unknown_format"),
        rejects.stream().map(Rejects.REASON::get).sorted().toList());

    List<Row> articles =
        new KeepArticles()
            .apply(records, noneStored(spark), duplicates)
            .orderBy(Articles.DATE.column())
            .collectAsList();
    assertEquals(
        List.of("islandmail.example", "harbourpost.example", "bloomberg"),
        articles.stream().map(Articles.OUTLET_ID::get).toList());
    Row boats = articles.get(0);
    assertEquals(LONG_TEXT + "\n\nSecond \"paragraph\".", Articles.TEXT.get(boats));
    assertEquals(LocalDate.of(2022, 9, 13), Articles.DATE.get(boats));
  }

  @Test
  void theSameInputAgainChangesNothing(SparkSession spark) throws IOException {
    writeMixedDump();
    Dataset<Row> records = read(spark, ReadSettings.defaults(), folder.toString()).cache();
    Dataset<Row> first =
        new KeepArticles()
            .apply(records, noneStored(spark), decide(records, noneStored(spark)))
            .cache();
    Dataset<Row> again = decide(records, first).cache();
    assertEquals(0, again.filter(Duplicates.STORED.column()).count());
    assertEquals(5, again.filter(not(Duplicates.STORED.column())).count());
    Dataset<Row> second = new KeepArticles().apply(records, first, again);
    assertEquals(first.count(), second.count());
    assertEquals(0, second.exceptAll(first).count());
  }

  @Test
  void clustersWholeOutletDaysInOrder(SparkSession spark) throws IOException {
    writeMixedDump();
    Dataset<Row> records = read(spark, ReadSettings.defaults(), folder.toString());
    Dataset<Row> articles =
        new KeepArticles().newArticles(records, decide(records, noneStored(spark)));
    Column period = coalesce(Articles.DATE.column().cast(DataTypes.StringType), lit("undated"));
    Dataset<Row> clustered =
        ClusterArticles.of(period, Map.of("2022-09-13", 2, "2022-09-22", 3), 8).apply(articles);
    assertEquals(5, clustered.rdd().getNumPartitions());
    assertEquals(
        List.of("2022-09-13", "2022-09-21", "2022-09-22"),
        clustered.collectAsList().stream()
            .map(row -> row.<String>getAs(ClusterArticles.PERIOD))
            .sorted()
            .toList());
  }
}
