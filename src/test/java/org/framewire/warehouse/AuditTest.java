package org.framewire.warehouse;

import static org.framewire.warehouse.TableRows.lens;
import static org.framewire.warehouse.TableRows.lenses;
import static org.framewire.warehouse.TableRows.outletDay;
import static org.framewire.warehouse.TableRows.outletDays;
import static org.framewire.warehouse.TableRows.trend;
import static org.framewire.warehouse.TableRows.trends;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Articles;
import org.framewire.tables.Lenses;
import org.framewire.tables.OutletDays;
import org.framewire.tables.Runs;
import org.framewire.tables.Struct;
import org.framewire.tables.Table;
import org.framewire.tables.TermTrends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import scala.jdk.javaapi.CollectionConverters;

/** Each gate lets good tables through, and stops what it is for. */
@ExtendWith(LocalSpark.class)
class AuditTest {
  private static final ReadCounts NOTHING_READ = new ReadCounts(0, 0);
  private static final LocalDate DAY = LocalDate.of(2022, 9, 22);

  @TempDir Path folder;
  private SparkSession session;
  private StagedTables staged;

  @BeforeEach
  void stage(SparkSession localSession) {
    session = localSession;
    staged =
        Warehouse.open(folder.toString(), session.sparkContext().hadoopConfiguration())
            .stage(session, "run")
            .replacing(Period.MONTHS, Set.of("2022-09", "undated"), Set.of(DAY));
  }

  @Test
  void goodTablesPassAllGates() {
    staged.write(
        OutletDays.TABLE,
        outletDays(session, outletDay("2022-09-22", "herald", 3), outletDay(null, "herald", 1)));
    staged.write(TermTrends.TABLE, trends(session, trend("2022-09-22", "grain", 3)));
    staged.write(Lenses.TABLE, lenses(session, lens(null, "warm", "good")));
    staged.write(ArticleScores.TABLE, scores(List.of(1.0, 2.0)));
    staged.write(Runs.TABLE, TableRows.of(session, Runs.TABLE, run()));
    staged.write(Articles.TABLE, TableRows.of(session, Articles.TABLE, article("a")));

    AuditResult result =
        Audit.standard(List.of(OutletDays.TABLE, Articles.TABLE), true)
            .run(staged, new ReadCounts(5, 1));
    assertEquals(List.of(), result.findings());
    assertTrue(result.passed());
    assertEquals(7, result.gates().size());
  }

  @Test
  void aTableThatWasNotMadeFails() {
    staged.write(OutletDays.TABLE, outletDays(session));

    assertEquals(
        List.of("articles"),
        tablesFoundBy(new TablesStaged(List.of(OutletDays.TABLE, Articles.TABLE))));
  }

  @Test
  void missingValuesFailByTheFootersAlone() {
    staged.write(
        OutletDays.TABLE,
        nullable(
            OutletDays.TABLE,
            outletDay("2022-09-22", "herald", 3),
            outletDay("2022-09-22", null, 2)));

    AuditFinding finding = onlyFinding(new RequiredValues());
    assertEquals(Severity.FAIL, finding.severity());
    assertTrue(
        finding.message().contains("outlet_days.outlet_id has no value in 1 of 2"),
        finding.message());
  }

  @Test
  void fullColumnsNeedNoQuery() throws Exception {
    staged.write(
        OutletDays.TABLE, nullable(OutletDays.TABLE, outletDay("2022-09-22", "herald", 3)));
    staged.files(OutletDays.TABLE);

    assertEquals(0, jobsOf(() -> check(new RequiredValues())));
    assertEquals(0, jobsOf(() -> check(new SchemaKept())));
    assertEquals(0, jobsOf(() -> check(new FilesReadable())));
  }

  @Test
  void anEmptyListIsAValueAndAMissingOneIsNot() {
    staged.write(ArticleScores.TABLE, scores(List.of()));
    assertEquals(List.of(), check(new RequiredValues()));
  }

  @Test
  void aMissingListFails() {
    staged.write(ArticleScores.TABLE, scores(null));

    AuditFinding finding = onlyFinding(new RequiredValues());
    assertTrue(finding.message().contains("article_scores.s1"), finding.message());
  }

  @Test
  void valuesOfColumnsWithoutStatisticsAreCounted() throws Exception {
    session.conf().set("parquet.column.statistics.enabled", "false");
    try {
      staged.write(
          OutletDays.TABLE, nullable(OutletDays.TABLE, outletDay("2022-09-22", "herald", 2)));
    } finally {
      session.conf().unset("parquet.column.statistics.enabled");
    }
    assertEquals(List.of(), check(new RequiredValues()));
    assertTrue(jobsOf(() -> check(new RequiredValues())) > 0);
  }

  @Test
  void repeatedKeysFail() {
    staged.write(
        OutletDays.TABLE,
        outletDays(
            session,
            outletDay("2022-09-22", "herald", 3),
            outletDay("2022-09-22", "herald", 4),
            outletDay("2022-09-22", "courier", 4)));

    AuditFinding finding = onlyFinding(new KeysUnique(KeysUnique.SMALL_TABLE));
    assertTrue(finding.message().contains("2 rows"), finding.message());
    assertTrue(
        finding.message().contains("date=2022-09-22, outlet_id=herald, language=en"),
        finding.message());
    assertEquals(List.of(), check(new KeysUnique(2)), "3 rows are not a small table then");
  }

  @Test
  void keysWithoutADateAreComparedToo() {
    staged.write(
        OutletDays.TABLE,
        outletDays(session, outletDay(null, "herald", 3), outletDay(null, "herald", 4)));

    assertTrue(onlyFinding(new KeysUnique(KeysUnique.SMALL_TABLE)).message().contains("date=null"));
  }

  @Test
  void aTruncatedFileFailsAndStopsTheGatesBehind() throws Exception {
    staged.write(OutletDays.TABLE, outletDays(session, outletDay("2022-09-22", "herald", 3)));
    Path file = stagedFile();
    byte[] content = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(content, content.length / 2));

    AuditResult result = Audit.standard(List.of(), true).run(staged, NOTHING_READ);
    assertFalse(result.passed());
    assertEquals(List.of("tables staged", "files readable"), result.gates());
    String message = result.failures().get(0).message();
    assertTrue(message.contains("outlet_days/period=2022-09/part-"), message);
    assertTrue(message.contains("no readable footer"), message);
  }

  @Test
  void anEmptyFileFails() throws Exception {
    staged.write(OutletDays.TABLE, outletDays(session, outletDay("2022-09-22", "herald", 3)));
    Files.write(stagedFile(), new byte[0]);

    assertTrue(onlyFinding(new FilesReadable()).message().contains("0 bytes"));
  }

  @Test
  void aFileOfOtherTypesFails() throws Exception {
    staged.write(OutletDays.TABLE, outletDays(session, outletDay("2022-09-22", "herald", 3)));
    replaceStagedFile(
        outletDays(session, outletDay("2022-09-22", "herald", 3))
            .withColumn("tokens", functions.col("tokens").cast("int")));

    String message = onlyFinding(new SchemaKept()).message();
    assertTrue(message.contains("column tokens is required int32 tokens"), message);
    assertTrue(message.contains("the contract says bigint"), message);
  }

  @Test
  void aFileWithoutAColumnFails() throws Exception {
    staged.write(OutletDays.TABLE, outletDays(session, outletDay("2022-09-22", "herald", 3)));
    replaceStagedFile(outletDays(session, outletDay("2022-09-22", "herald", 3)).drop("tokens"));

    String message = onlyFinding(new SchemaKept()).message();
    assertTrue(message.contains("quoted_tokens], the contract says"), message);
  }

  @Test
  void fewerArticlesThanTheBooksSayFail() {
    staged.write(Articles.TABLE, TableRows.of(session, Articles.TABLE, article("a")));

    Gate gate = new ArticlesPresent();
    assertEquals(List.of(), gate.check(staged, new ReadCounts(4, 1)));
    String message = gate.check(staged, new ReadCounts(4, 2)).get(0).message();
    assertTrue(message.contains("1 staged rows, but 2 records"), message);
  }

  @Test
  void noArticleAtAllFailsOnlyWhenSomethingWasRead() {
    staged.write(Articles.TABLE, TableRows.of(session, Articles.TABLE));

    Gate gate = new ArticlesPresent();
    assertEquals(List.of(), gate.check(staged, NOTHING_READ));
    String message = gate.check(staged, new ReadCounts(12, 0)).get(0).message();
    assertTrue(message.contains("12 records were read"), message);
  }

  @Test
  void manySmallFilesWarnButPass() {
    Row[] rows =
        Stream.iterate(1, n -> n + 1)
            .limit(6)
            .map(n -> outletDay("2022-09-22", "outlet-" + n, n))
            .toArray(Row[]::new);
    staged.write(OutletDays.TABLE, outletDays(session, rows).repartition(3));

    AuditResult result = new Audit(List.of(new FewFiles(2))).run(staged, NOTHING_READ);
    assertTrue(result.passed());
    assertEquals(1, result.warnings().size());
    String message = result.warnings().get(0).message();
    assertTrue(message.contains("3 small files in the period 2022-09"), message);
    assertEquals(List.of(), check(new FewFiles(3)));
  }

  @Test
  void gatheredRowsMakeOneFileAPeriod() {
    Row[] rows =
        Stream.iterate(1, n -> n + 1)
            .limit(12)
            .map(n -> outletDay(n % 2 == 0 ? "2022-09-22" : null, "outlet-" + n, n))
            .toArray(Row[]::new);
    staged.writeGathered(OutletDays.TABLE, outletDays(session, rows).repartition(4));

    assertEquals(2, staged.files(OutletDays.TABLE).size());
    assertEquals(12, staged.rowsOf(OutletDays.TABLE));
  }

  private List<AuditFinding> check(Gate gate) {
    return gate.check(staged, NOTHING_READ);
  }

  private AuditFinding onlyFinding(Gate gate) {
    List<AuditFinding> findings = check(gate);
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }

  private List<String> tablesFoundBy(Gate gate) {
    return check(gate).stream().map(AuditFinding::table).toList();
  }

  /** How many Spark jobs an action starts. */
  private int jobsOf(Runnable action) throws InterruptedException {
    String group = "counted " + System.nanoTime();
    String behind = "behind " + group;
    session.sparkContext().setJobGroup(group, "counted", false);
    action.run();
    // Jobs become known in their order: once a later one is, all of the action's are.
    session.sparkContext().setJobGroup(behind, "later", false);
    session.range(1).foreachPartition(rows -> {});
    while (jobsIn(behind) == 0) {
      Thread.sleep(10);
    }
    session.sparkContext().clearJobGroup();
    return jobsIn(group);
  }

  private int jobsIn(String group) {
    return session.sparkContext().statusTracker().getJobIdsForGroup(group).length;
  }

  /** Rows of a schema whose columns may all be null, as most of Spark's expressions give them. */
  private Dataset<Row> nullable(Table table, Row... rows) {
    return session.createDataFrame(List.of(rows), table.schema().asNullable());
  }

  private Dataset<Row> scores(List<Double> s1) {
    Object sums = s1 == null ? null : CollectionConverters.asScala(s1).toSeq();
    Object ones = CollectionConverters.asScala(List.of(1.0)).toSeq();
    return nullable(
        ArticleScores.TABLE,
        RowFactory.create(DAY, "herald", "a", "tone", "1", "*", "own", ones, sums, ones));
  }

  private static Row run() {
    Instant start = Instant.parse("2022-09-22T04:00:00Z");
    return RowFactory.create(
        DAY, "run", start, "{}", 1L, 1L, 0L, 0L, 0L, 0L, "[]", "{}", "hash", "{}");
  }

  private static Row article(String id) {
    return Struct.of(Articles.TABLE.columns())
        .row()
        .set(Articles.ARTICLE_ID, id)
        .set(Articles.DATE, DAY)
        .set(Articles.DATE_RULE, "field")
        .set(Articles.OUTLET_ID, "herald")
        .set(Articles.OUTLET_RULE, "field")
        .set(Articles.TEXT, "Ships sail.")
        .set(Articles.BODY_START, 0)
        .set(Articles.LANGUAGE, "en")
        .set(Articles.TOKEN_COUNT, 2)
        .set(Articles.SENTENCE_COUNT, 1)
        .set(Articles.TEXT_HASH, "hash")
        .set(Articles.SOURCE_FILE, "dump.csv")
        .set(Articles.SOURCE_RECORD, 1L)
        .build();
  }

  private Path stagedFile() throws Exception {
    try (Stream<Path> files = Files.walk(folder.resolve("_staging/run"))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
  }

  private void replaceStagedFile(Dataset<Row> rows) throws Exception {
    Path other = folder.resolve("other");
    rows.coalesce(1).write().parquet(other.toString());
    Path target = stagedFile();
    Files.delete(target.resolveSibling("." + target.getFileName() + ".crc"));
    try (Stream<Path> files = Files.list(other)) {
      Path source =
          files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
