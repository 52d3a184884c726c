package org.framewire.cli.run;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.ingest.Books;
import org.framewire.ingest.ClusterArticles;
import org.framewire.ingest.DateOrders;
import org.framewire.ingest.Deduplicate;
import org.framewire.ingest.Duplicates;
import org.framewire.ingest.KeepArticles;
import org.framewire.ingest.KeptVersion;
import org.framewire.ingest.ListRejects;
import org.framewire.ingest.ReadRecords;
import org.framewire.ingest.ReadSettings;
import org.framewire.ingest.SettleDates;
import org.framewire.ingest.Sources;
import org.framewire.ingest.files.SourceListing;
import org.framewire.ingest.files.Storage;
import org.framewire.tables.ArticleKeys;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Rejects;
import org.framewire.tables.Table;
import org.framewire.warehouse.Manifest;
import org.framewire.warehouse.Period;
import org.framewire.warehouse.StagedTables;
import org.framewire.warehouse.Staging;
import org.framewire.warehouse.Warehouse;

/**
 * The first half of a run: from files to staged articles. Reads each file once, decides which
 * records stay, balances the books, and stages the articles of every touched period whole.
 */
final class Intake {
  private static final String RECORDS = "records";
  private static final String DATE_ORDERS = "date_orders";
  private static final String DUPLICATES = "duplicates";

  /** English news has six bytes a token, spaces included; only the size of files hangs on it. */
  private static final long BYTES_A_TOKEN = 6;

  /** Parquet with zstd makes about a third of text. */
  private static final long TEXT_TO_PARQUET = 3;

  private final Watched formedDates =
      Watched.of(
          Col.of("formed_dates", LongType, "records with a date in numbers"),
          count(DateOrders.FORM.column()));
  private final Watched storedLosers =
      Watched.of(
          Col.of("stored_losers", LongType, "stored articles that make way"),
          count_if(Duplicates.STORED.column()));

  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Staging staging;
  private ReadSettings readSettings;
  private boolean hasUndecidedDates;

  Intake(SparkSession spark, Warehouse warehouse, Staging staging) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.staging = staging;
  }

  /** Reads every record into the staging area. */
  void read(SourceListing files, ReadSettings settings) {
    readSettings = settings;
    Storage storage = new Storage(spark.sparkContext().hadoopConfiguration());
    int cores = spark.sparkContext().defaultParallelism();
    Dataset<Row> sources = Sources.rows(spark, files.files(), cores);
    Dataset<Row> records = new ReadRecords(storage, settings).apply(sources);
    staging.writeIntermediate(RECORDS, formedDates.over(records), Staging.Codec.LZ4);
  }

  /** Settles for each source in which order it writes day and month. */
  DateOrdersFound settleDates() {
    // Most dumps have ISO dates alone, and need nothing of this.
    if (formedDates.seen() == 0) {
      return DateOrdersFound.NONE;
    }
    Dataset<Row> orders = new DateOrders().apply(staging.readIntermediate(RECORDS));
    staging.writeIntermediate(DATE_ORDERS, orders, Staging.Codec.LZ4);
    DateOrdersFound found = DateOrdersFound.of(dateOrders());
    hasUndecidedDates = found.hasUndecided();
    return found;
  }

  /** Decides which articles stay, among the new ones and those that are stored. */
  void deduplicate(KeptVersion keptVersion) {
    Dataset<Row> keys =
        Deduplicate.newKeys(records()).unionByName(Deduplicate.storedKeys(storedKeys()));
    staging.writeIntermediate(
        DUPLICATES, storedLosers.over(new Deduplicate(keptVersion).apply(keys)), Staging.Codec.LZ4);
  }

  /** Counts what was read. */
  Counts counts() {
    return Counts.of(new Books().apply(records(), duplicates()));
  }

  /** What the new articles touch. */
  Touched touched(Counts counts) {
    List<Touched.Day> days = counts.days();
    Period period =
        warehouse.layout().map(layout -> layout.period()).orElseGet(() -> Touched.choose(days));
    SortedSet<String> periods = new TreeSet<>();
    days.forEach(day -> periods.add(period.of(day.date())));
    periods.addAll(periodsThatLose(period));
    return new Touched(period, periods, days, counts.lastDayRead(), counts.future());
  }

  /** The periods of stored articles that make way for newer versions. */
  private SortedSet<String> periodsThatLose(Period period) {
    SortedSet<String> periods = new TreeSet<>();
    if (storedLosers.seen() > 0) {
      Dataset<Row> losers = duplicates().filter(Duplicates.STORED.column());
      storedKeys()
          .select(Articles.ARTICLE_ID.column(), Articles.DATE.column())
          .join(losers, Articles.ARTICLE_ID.name(), "left_semi")
          .select(Articles.DATE.column())
          .distinct()
          .collectAsList()
          .forEach(row -> periods.add(period.of(Articles.DATE.get(row))));
    }
    return periods;
  }

  /** Stages the articles of the touched periods, each whole and clustered. */
  void stageArticles(StagedTables tables, Touched touched) {
    Dataset<Row> stored = warehouse.readPeriods(spark, Articles.TABLE, touched.periods());
    Dataset<Row> kept = new KeepArticles().apply(records(), stored, duplicates());
    int most = Math.max(2 * spark.sparkContext().defaultParallelism(), totalBuckets(touched));
    tables.write(
        Articles.TABLE,
        ClusterArticles.of(touched.period().of(Articles.DATE.column()), buckets(touched), most)
            .apply(kept));
    Column isTouched =
        touched.period().of(ArticleKeys.DATE.column()).isin(touched.periods().toArray());
    tables.writeWhole(
        ArticleKeys.TABLE,
        storedKeys()
            .where(not(isTouched))
            .unionByName(ArticleKeys.TABLE.conform(tables.read(Articles.TABLE))));
  }

  /** What the stored articles are known by; no article is read where that is kept. */
  private Dataset<Row> storedKeys() {
    Table keys = ArticleKeys.TABLE;
    return keys.conform(warehouse.read(spark, warehouse.isKept(keys) ? keys : Articles.TABLE));
  }

  private int totalBuckets(Touched touched) {
    long bytes = bytesByPeriod(touched).values().stream().mapToLong(Long::longValue).sum();
    return ClusterArticles.bucketsOf(bytes);
  }

  private Map<String, Integer> buckets(Touched touched) {
    Map<String, Integer> buckets = new HashMap<>();
    bytesByPeriod(touched)
        .forEach((period, bytes) -> buckets.put(period, ClusterArticles.bucketsOf(bytes)));
    return buckets;
  }

  private Map<String, Long> bytesByPeriod(Touched touched) {
    Map<String, Long> bytes = new HashMap<>();
    Manifest published = warehouse.manifest();
    for (String period : touched.periods()) {
      long stored = published.content(Articles.TABLE, period).bytes();
      bytes.put(period, stored * TEXT_TO_PARQUET);
    }
    for (Touched.Day day : touched.days()) {
      bytes.merge(touched.period().of(day.date()), day.tokens() * BYTES_A_TOKEN, Long::sum);
    }
    return bytes;
  }

  /** Stages every record that is not an article, with the reason. */
  void stageRejects(StagedTables tables, LocalDate date) {
    tables.writeWithin(
        Rejects.TABLE,
        new ListRejects(date).apply(records(), duplicates()),
        periodOf(tables, date));
    staging.dropIntermediate(RECORDS);
    staging.dropIntermediate(DATE_ORDERS);
    staging.dropIntermediate(DUPLICATES);
  }

  private static SortedSet<String> periodOf(StagedTables tables, LocalDate date) {
    return new TreeSet<>(List.of(tables.period().of(date)));
  }

  /** The records with settled dates. They are settled as they are read, not written again. */
  private Dataset<Row> records() {
    Dataset<Row> records = staging.readIntermediate(RECORDS);
    return hasUndecidedDates ? new SettleDates(readSettings).apply(records, dateOrders()) : records;
  }

  private Dataset<Row> dateOrders() {
    return staging.readIntermediate(DATE_ORDERS);
  }

  private Dataset<Row> duplicates() {
    return staging.readIntermediate(DUPLICATES);
  }
}
