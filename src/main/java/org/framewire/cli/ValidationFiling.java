package org.framewire.cli;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.run.ReportFile;
import org.framewire.cli.run.RunIdentity;
import org.framewire.cli.settings.Entities;
import org.framewire.cli.settings.Settings;
import org.framewire.entities.Gazetteer;
import org.framewire.tables.LensValidations;
import org.framewire.warehouse.Audit;
import org.framewire.warehouse.AuditFailedException;
import org.framewire.warehouse.AuditResult;
import org.framewire.warehouse.Layout;
import org.framewire.warehouse.Lease;
import org.framewire.warehouse.ReadCounts;
import org.framewire.warehouse.StagedTables;
import org.framewire.warehouse.Staging;
import org.framewire.warehouse.Warehouse;

/**
 * Files a validation in a warehouse the way a run publishes: under its lease, through its gates, in
 * one step. The page about the warehouse is drawn anew, so that it stands beside the scores.
 */
final class ValidationFiling {
  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Settings settings;

  ValidationFiling(SparkSession spark, Warehouse warehouse, Settings settings) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.settings = settings;
  }

  /** Files the rows; those of the same lens, version and labels give way to them. */
  void file(List<Row> validation) {
    Layout layout =
        warehouse
            .layout()
            .orElseThrow(
                () ->
                    new CommandFailure(
                        ExitCode.NO_INPUT,
                        "no tables in "
                            + warehouse.root()
                            + ": jobs/framewire run makes them, and --out needs none"));
    Gazetteer gazetteer = Entities.load(settings);
    String id = RunIdentity.now(settings).id();
    try (Lease lease = warehouse.lease(id)) {
      lease.takenOver().ifPresent(System.err::println);
      warehouse.recover(lease).forEach(System.err::println);
      publish(lease, warehouse.stage(spark, id), layout, validation);
      ReportFile.write(spark, warehouse, gazetteer);
    } catch (AuditFailedException failure) {
      throw new CommandFailure(ExitCode.GATE_FAILED, failure.getMessage());
    }
  }

  private void publish(Lease lease, Staging staging, Layout layout, List<Row> validation) {
    StagedTables tables = staging.replacing(layout.period(), List.of(), List.of());
    tables.write(
        LensValidations.TABLE, spark.createDataFrame(validation, LensValidations.TABLE.schema()));
    AuditResult audit = Audit.standard(List.of(), true).run(tables, new ReadCounts(0, 0));
    warehouse.publish(lease, tables, audit);
  }
}
