package org.framewire.warehouse;

import static org.framewire.warehouse.TableRows.lens;
import static org.framewire.warehouse.TableRows.lenses;
import static org.framewire.warehouse.TableRows.outletDay;
import static org.framewire.warehouse.TableRows.outletDays;
import static org.framewire.warehouse.TableRows.sorted;
import static org.framewire.warehouse.TableRows.trend;
import static org.framewire.warehouse.TableRows.trends;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Contracts;
import org.framewire.tables.Lenses;
import org.framewire.tables.OutletDays;
import org.framewire.tables.OutletTotals;
import org.framewire.tables.Table;
import org.framewire.tables.TermTotals;
import org.framewire.tables.TermTrends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs that stage and publish, one after the other, into one warehouse. */
@ExtendWith(LocalSpark.class)
class WarehouseTest {
  private static final Audit NO_GATES = new Audit(List.of());

  @TempDir Path folder;
  private SparkSession session;
  private Warehouse warehouse;
  private int runs;

  @BeforeEach
  void open(SparkSession localSession) {
    session = localSession;
    // A name that would be a pattern, and one that needs escaping in a URI.
    String location = folder.resolve("ware house [1]%20{a}").toString();
    warehouse = Warehouse.open(location, session.sparkContext().hadoopConfiguration());
  }

  @Test
  void aNewWarehouseIsEmptyButHasColumns() {
    assertEquals(0, warehouse.read(session, OutletDays.TABLE).count());
    assertArrayEquals(
        OutletDays.TABLE.schema().fieldNames(),
        warehouse.read(session, OutletDays.TABLE).columns());
    assertEquals(0, warehouse.manifest().generation());
    assertTrue(warehouse.layout().isEmpty());
  }

  @Test
  void whatIsPublishedIsReadBack() {
    publishDays(
        Set.of("2022-09", "undated"),
        outletDay("2022-09-22", "herald", 3),
        outletDay(null, "herald", 1));

    assertEquals(
        sorted(outletDay("2022-09-22", "herald", 3), outletDay(null, "herald", 1)),
        sorted(warehouse.read(session, OutletDays.TABLE)));
    assertArrayEquals(
        OutletDays.TABLE.schema().fieldNames(),
        warehouse.read(session, OutletDays.TABLE).columns());
    assertEquals(Set.of("2022-09", "undated"), warehouse.periodsOf(OutletDays.TABLE));
    assertEquals(
        sorted(outletDay(null, "herald", 1)),
        sorted(warehouse.readPeriods(session, OutletDays.TABLE, Set.of("undated", "1999-01"))));
    assertEquals(Layout.of(Period.MONTHS), warehouse.layout().orElseThrow());
    assertFalse(warehouse.files().exists(warehouse.paths().staging("run-1")));
  }

  @Test
  void theManifestCountsEachPeriod() {
    publishDays(
        Set.of("2022-08", "2022-09"),
        outletDay("2022-08-01", "herald", 3),
        outletDay("2022-09-22", "herald", 3),
        outletDay("2022-09-23", "herald", 3));
    publishDays(Set.of("2022-09"), outletDay("2022-09-22", "herald", 4));

    Manifest manifest = warehouse.manifest();
    assertEquals(2, manifest.generation());
    assertEquals("run-2", manifest.runId());
    assertEquals(1, manifest.tables().get("outlet_days").get("2022-08").rows());
    assertEquals(1, manifest.tables().get("outlet_days").get("2022-09").rows());
    assertEquals(2, manifest.total(OutletDays.TABLE).rows());
    assertEquals(2, manifest.total(OutletDays.TABLE).files());
    assertTrue(manifest.total(OutletDays.TABLE).bytes() > 0);
    assertTrue(warehouse.isStillAt(2));
    assertFalse(warehouse.isStillAt(1));
  }

  @Test
  void aTouchedPeriodIsReplacedWholeAndOthersStay() {
    publishDays(
        Set.of("2022-08", "2022-09"),
        outletDay("2022-08-31", "herald", 1),
        outletDay("2022-09-01", "herald", 2),
        outletDay("2022-09-02", "courier", 3));
    publishDays(Set.of("2022-09"), outletDay("2022-09-01", "herald", 9));

    assertEquals(
        sorted(outletDay("2022-08-31", "herald", 1), outletDay("2022-09-01", "herald", 9)),
        sorted(warehouse.read(session, OutletDays.TABLE)));
  }

  @Test
  void aTouchedPeriodThatComesOutEmptyIsRemoved() {
    publishDays(
        Set.of("2022-08", "2022-09"),
        outletDay("2022-08-31", "herald", 1),
        outletDay("2022-09-01", "herald", 2));
    publishDays(Set.of("2022-09"));

    assertEquals(Set.of("2022-08"), warehouse.periodsOf(OutletDays.TABLE));
    assertEquals(Set.of("2022-08"), warehouse.manifest().tables().get("outlet_days").keySet());
  }

  @Test
  void everyTableCanBeReadWithRowsOrWithout() throws Exception {
    Path root = folder.resolve("plain");
    warehouse = Warehouse.open(root.toString(), session.sparkContext().hadoopConfiguration());
    publishDays(Set.of("2022-08"), outletDay("2022-08-31", "herald", 1));
    TableReaders.assertAllReadable(root, session);
    assertEquals(Set.of(), warehouse.periodsOf(TermTrends.TABLE), "a file, but no rows");
    assertEquals(0, warehouse.read(session, TermTrends.TABLE).count());
    assertEquals(0, TableReaders.rows(root, TermTrends.TABLE));
    assertEquals(1, warehouse.manifest().total(TermTrends.TABLE).files());
    assertFalse(Files.exists(root.resolve("outlet_days/period=none")));

    publishTrends("2022-09-21", trend("2022-09-21", "grain", 1));
    assertFalse(Files.exists(root.resolve("term_trends/period=none")), "rows have come");
    assertEquals(Set.of("2022-09"), warehouse.manifest().tables().get("term_trends").keySet());

    publishDays(Set.of("2022-08"));
    publishTrends("2022-09-21");
    TableReaders.assertAllReadable(root, session);
    assertEquals(0, TableReaders.rows(root, OutletDays.TABLE));
    assertEquals(0, TableReaders.rows(root, TermTrends.TABLE));
    assertEquals(0, warehouse.manifest().total(TermTrends.TABLE).rows());
    assertEquals(
        "[outlet_days/period=none/no-rows.parquet]",
        PublishedTree.of(warehouse).stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .filter(file -> file.startsWith("outlet_days") && !file.endsWith(".crc"))
            .toList()
            .toString());
  }

  @Test
  void anEmptyFileKeepsTheContract() {
    publishDays(Set.of("2022-08"), outletDay("2022-08-31", "herald", 1));
    for (Table table : Contracts.ALL) {
      if (table != OutletDays.TABLE) {
        org.apache.hadoop.fs.Path file =
            new org.apache.hadoop.fs.Path(
                warehouse.paths().published(table.name(), Period.NO_ROWS), "no-rows.parquet");
        StagedFile read =
            StagedFile.read(
                session.sparkContext().hadoopConfiguration(), table, Period.NO_ROWS, file, 0);
        assertEquals("", read.problem());
        assertEquals(
            List.of(),
            ParquetContract.differences(table, read.footer().getFileMetaData().getSchema()));
      }
    }
  }

  @Test
  void rowsOutsideTheTouchedPeriodsAreRefused() {
    WarehouseException refusal =
        assertThrows(
            WarehouseException.class,
            () -> publishDays(Set.of("2022-09"), outletDay("2022-10-01", "herald", 1)));
    assertTrue(refusal.getMessage().contains("2022-10"), refusal.getMessage());
  }

  @Test
  void windowRowsOfOtherDatesStay() {
    publishTrends("2022-09-21", trend("2022-09-21", "grain", 1), trend("2022-09-21", "ship", 2));
    publishTrends("2022-09-22", trend("2022-09-22", "grain", 3));
    publishTrends("2022-09-21", trend("2022-09-21", "grain", 7));

    assertEquals(
        sorted(trend("2022-09-21", "grain", 7), trend("2022-09-22", "grain", 3)),
        sorted(warehouse.read(session, TermTrends.TABLE)));
  }

  @Test
  void ledgerRowsJoinTheStoredOnesByKeyWhereverTheseAre() {
    publish(
        tables ->
            tables.write(
                Lenses.TABLE,
                lenses(
                    session,
                    lens("2022-08-01", "warm", "good"),
                    lens("2022-08-01", "cold", "good"))));
    publish(
        tables -> tables.write(Lenses.TABLE, lenses(session, lens("2022-09-01", "warm", "bad"))));

    assertEquals(
        sorted(lens("2022-08-01", "cold", "good"), lens("2022-09-01", "warm", "bad")),
        sorted(warehouse.read(session, Lenses.TABLE)));
  }

  @Test
  void aLedgerLooksForWhatMustGiveWayInTheGivenPeriodsAlone() {
    Row august = lens("2022-08-01", "warm", "good");
    publish(tables -> tables.write(Lenses.TABLE, lenses(session, august)));
    Row september = lens("2022-09-01", "warm", "bad");
    publish(
        tables ->
            tables.writeWithin(
                Lenses.TABLE, lenses(session, september), new TreeSet<>(Set.of("2022-09"))));
    assertEquals(
        sorted(august, september), sorted(warehouse.read(session, Lenses.TABLE)), "not looked at");

    Row again = lens("2022-09-01", "warm", "good");
    publish(
        tables ->
            tables.writeWithin(
                Lenses.TABLE, lenses(session, again), new TreeSet<>(Set.of("2022-08", "2022-09"))));
    assertEquals(sorted(again), sorted(warehouse.read(session, Lenses.TABLE)));
  }

  @Test
  void totalsAreMadeAnewForAnotherVersionAndWhereTheirFolderIsGone() {
    Set<String> august = Set.of("2022-08");
    publish(
        august,
        Set.of(),
        tables -> {
          tables.write(OutletDays.TABLE, outletDays(session, outletDay("2022-08-31", "herald", 3)));
          tables.writeTotals(OutletTotals.TOTALS);
        });
    assertEquals(1, warehouse.manifest().versions().get(OutletTotals.TABLE.name()));
    assertTrue(warehouse.isKept(OutletTotals.TABLE));
    assertFalse(warehouse.isKept(OutletTotals.TABLE.ofVersion(2)), "made by another version");
    assertFalse(warehouse.isKept(TermTotals.TABLE), "never made");

    List<String> made = sorted(warehouse.read(session, OutletTotals.TABLE));
    assertEquals(1, made.size());
    warehouse
        .files()
        .delete(warehouse.paths().published(OutletTotals.TABLE.name(), Period.EVERY_DATE));
    assertFalse(warehouse.isKept(OutletTotals.TABLE), "its folder was deleted");
    publish(tables -> tables.writeTotals(OutletTotals.TOTALS));
    assertEquals(made, sorted(warehouse.read(session, OutletTotals.TABLE)));
  }

  @Test
  void totalsThatAreRightlyEmptyAreKept() {
    publish(tables -> tables.writeTotals(OutletTotals.TOTALS));
    assertTrue(warehouse.isKept(OutletTotals.TABLE));
    Staging staging = warehouse.stage(session, "later");
    StagedTables tables = staging.replacing(Period.MONTHS, Set.of(), Set.of());
    tables.writeTotals(OutletTotals.TOTALS);
    assertEquals(List.of(), tables.tables(), "nothing is counted anew");
  }

  @Test
  void theViewIsWhatWillBePublished() {
    publishDays(
        Set.of("2022-08", "2022-09", "2022-10"),
        outletDay("2022-08-31", "herald", 1),
        outletDay("2022-09-01", "herald", 2),
        outletDay("2022-10-01", "herald", 3));
    Staging staging = warehouse.stage(session, "later");
    StagedTables tables =
        staging.replacing(Period.MONTHS, Set.of("2022-09", "2022-10", "2022-11"), Set.of());
    tables.write(
        OutletDays.TABLE,
        outletDays(session, outletDay("2022-09-02", "a", 5), outletDay("2022-11-01", "a", 6)));

    assertEquals(
        sorted(
            outletDay("2022-08-31", "herald", 1),
            outletDay("2022-09-02", "a", 5),
            outletDay("2022-11-01", "a", 6)),
        sorted(tables.view(OutletDays.TABLE)));
    assertEquals(
        sorted(outletDay("2022-08-31", "herald", 1)),
        sorted(
            tables.view(
                OutletDays.TABLE,
                Period.MONTHS.between(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 8, 31)))));
    assertEquals(2, tables.read(OutletDays.TABLE).count());
    assertEquals(3, warehouse.read(session, OutletDays.TABLE).count());
  }

  @Test
  void theLastDayIsThatOfStoredAndNewRowsUpToABound() {
    publishDays(
        Set.of("2022-08", "2022-09", "2050-09", "undated"),
        outletDay("2022-08-31", "herald", 1),
        outletDay("2022-09-05", "herald", 2),
        outletDay("2050-09-30", "herald", 2),
        outletDay(null, "herald", 3));
    Staging staging = warehouse.stage(session, "later");
    StagedTables tables =
        staging.replacing(Period.MONTHS, Set.of("2022-08", "2022-09", "undated"), Set.of());
    LocalDate bound = LocalDate.of(2026, 1, 1);
    assertEquals(LocalDate.of(2022, 9, 5), lastDay(tables, bound));
    assertEquals(LocalDate.of(2022, 8, 31), lastDay(tables, LocalDate.of(2022, 9, 4)));
    assertEquals(LocalDate.of(2050, 9, 30), lastDay(tables, LocalDate.of(2100, 1, 1)));
    assertTrue(tables.lastDay(OutletDays.TABLE, LocalDate.of(2022, 8, 1)).isEmpty());
    assertTrue(tables.lastDay(TermTrends.TABLE, bound).isEmpty());
    assertTrue(tables.hasRowsOf(OutletDays.TABLE, LocalDate.of(2022, 9, 5)));
    assertFalse(tables.hasRowsOf(OutletDays.TABLE, LocalDate.of(2022, 9, 4)));

    tables.write(OutletDays.TABLE, outletDays(session, outletDay("2022-08-30", "herald", 1)));
    assertEquals(LocalDate.of(2022, 8, 30), lastDay(tables, bound), "September has gone");
  }

  private static LocalDate lastDay(StagedTables tables, LocalDate bound) {
    return tables.lastDay(OutletDays.TABLE, bound).orElseThrow();
  }

  @Test
  void thePeriodOfAWarehouseCannotBeChanged() {
    publishDays(Set.of("2022-08"), outletDay("2022-08-31", "herald", 1));
    Staging staging = warehouse.stage(session, "later");

    WarehouseException refusal =
        assertThrows(
            WarehouseException.class,
            () -> staging.replacing(Period.DAYS, Set.of("2022-09-01"), Set.of()));
    assertTrue(refusal.getMessage().contains("MONTHS"), refusal.getMessage());
  }

  @Test
  void theLayoutOfALaterVersionIsRefused() throws Exception {
    Path root = Files.createDirectories(folder.resolve("later"));
    Files.writeString(root.resolve("_warehouse.json"), "{\"version\": 2, \"period\": \"DAYS\"}");

    WarehouseException refusal =
        assertThrows(
            WarehouseException.class,
            () -> Warehouse.open(root.toString(), session.sparkContext().hadoopConfiguration()));
    assertTrue(refusal.getMessage().contains("layout version 2"), refusal.getMessage());
  }

  @Test
  void intermediatesAreReadBackAndDroppedWithTheStaging() {
    Staging staging = warehouse.stage(session, "a-run");
    for (Staging.Codec codec : Staging.Codec.values()) {
      staging.writeIntermediate(
          "records" + codec, outletDays(session, outletDay("2022-08-31", "herald", 1)), codec);
      assertEquals(
          sorted(outletDay("2022-08-31", "herald", 1)),
          sorted(staging.readIntermediate("records" + codec)));
    }
    staging.discard();
    assertFalse(warehouse.files().exists(staging.directory()));
  }

  @Test
  void aGateThatFailsPublishesNothing() throws Exception {
    publishDays(Set.of("2022-08"), outletDay("2022-08-31", "herald", 1));
    List<String> before = PublishedTree.of(warehouse);
    try (Lease lease = warehouse.lease("bad")) {
      StagedTables tables =
          warehouse.stage(session, "bad").replacing(Period.MONTHS, Set.of("2022-08"), Set.of());
      tables.write(
          OutletDays.TABLE,
          outletDays(
              session, outletDay("2022-08-31", "herald", 1), outletDay("2022-08-31", "herald", 2)));
      AuditResult audit =
          Audit.standard(List.of(OutletDays.TABLE), false).run(tables, new ReadCounts(0, 0));

      AuditFailedException failure =
          assertThrows(AuditFailedException.class, () -> warehouse.publish(lease, tables, audit));
      assertTrue(failure.getMessage().contains("outlet_id=herald"), failure.getMessage());
    }
    assertEquals(before, PublishedTree.of(warehouse));
    assertEquals(1, warehouse.manifest().generation());
  }

  private void publishDays(Set<String> touched, Row... rows) {
    publish(touched, Set.of(), tables -> tables.write(OutletDays.TABLE, outletDays(session, rows)));
  }

  private void publishTrends(String asOf, Row... rows) {
    publish(
        Set.of(),
        Set.of(LocalDate.parse(asOf)),
        tables -> tables.write(TermTrends.TABLE, trends(session, rows)));
  }

  private void publish(Consumer<StagedTables> writes) {
    publish(Set.of(), Set.of(), writes);
  }

  private void publish(Set<String> touched, Set<LocalDate> asOf, Consumer<StagedTables> writes) {
    runs++;
    String runId = "run-" + runs;
    try (Lease lease = warehouse.lease(runId)) {
      StagedTables tables = warehouse.stage(session, runId).replacing(Period.MONTHS, touched, asOf);
      writes.accept(tables);
      warehouse.publish(lease, tables, NO_GATES.run(tables, new ReadCounts(0, 0)));
    }
  }
}
