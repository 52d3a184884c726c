package org.framewire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.run.ReportFile;
import org.framewire.cli.settings.Settings;
import org.framewire.framing.LensRows;
import org.framewire.framing.tone.ToneLens;
import org.framewire.framing.validation.Validation;
import org.framewire.framing.validation.ValidationRows;
import org.framewire.tables.LensValidations;
import org.framewire.warehouse.Audit;
import org.framewire.warehouse.Lease;
import org.framewire.warehouse.Period;
import org.framewire.warehouse.ReadCounts;
import org.framewire.warehouse.StagedTables;
import org.framewire.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class ValidationFilingTest {
  private static final LocalDate DAY = LocalDate.of(2022, 9, 24);

  @TempDir Path folder;

  private Warehouse warehouse(SparkSession spark) {
    return Warehouse.open(folder.toString(), spark.sparkContext().hadoopConfiguration());
  }

  /** A warehouse that knows its lenses and nothing else. */
  private Warehouse published(SparkSession spark) {
    Warehouse warehouse = warehouse(spark);
    try (Lease lease = warehouse.lease("first")) {
      StagedTables tables =
          warehouse.stage(spark, "first").replacing(Period.DAYS, List.of(), List.of());
      tables.write(
          org.framewire.tables.Lenses.TABLE,
          spark.createDataFrame(
              LensRows.of(List.of(ToneLens.byWords()), DAY),
              org.framewire.tables.Lenses.TABLE.schema()));
      warehouse.publish(
          lease, tables, Audit.standard(List.of(), true).run(tables, new ReadCounts(0, 0)));
    }
    return warehouse;
  }

  private static List<Row> rows(boolean rightAboutTheFirst, LocalDate day) {
    return ValidationRows.of(
        Validation.of(
            "tone",
            "1",
            "labels.jsonl",
            "abc",
            true,
            List.of("negative", "positive"),
            new boolean[][] {{true, false}, {false, true}},
            new boolean[][] {{rightAboutTheFirst, !rightAboutTheFirst}, {false, true}},
            new double[][] {{0.6, 0.4}, {0.1, 0.9}}),
        day);
  }

  private static ValidationFiling filing(SparkSession spark, Warehouse warehouse)
      throws IOException {
    return new ValidationFiling(spark, warehouse, Settings.readOrDefaults(null));
  }

  @Test
  void theTableHasItAndThePageShowsIt(SparkSession spark) throws IOException {
    Warehouse warehouse = published(spark);
    filing(spark, warehouse).file(rows(true, DAY));
    assertEquals(2 * 4, warehouse.read(spark, LensValidations.TABLE).count());
    assertEquals(2, warehouse.manifest().generation());
    String page = Files.readString(folder.resolve(ReportFile.NAME));
    assertTrue(page.contains("tone 1 against 2 labelled examples of labels.jsonl"));
  }

  @Test
  void theSameLabelsHeldAgainReplaceWhatStood(SparkSession spark) throws IOException {
    Warehouse warehouse = published(spark);
    filing(spark, warehouse).file(rows(false, DAY));
    filing(spark, warehouse).file(rows(true, DAY.plusDays(1)));
    List<Row> stored = warehouse.read(spark, LensValidations.TABLE).collectAsList();
    assertEquals(2 * 4, stored.size());
    assertTrue(stored.stream().allMatch(row -> LensValidations.DATE.get(row).isAfter(DAY)));
  }

  @Test
  void whereNoRunHasPublishedNothingIsFiled(SparkSession spark) {
    CommandFailure failure =
        assertThrows(
            CommandFailure.class, () -> filing(spark, warehouse(spark)).file(rows(true, DAY)));
    assertTrue(failure.getMessage().contains("no tables in"), failure.getMessage());
  }
}
