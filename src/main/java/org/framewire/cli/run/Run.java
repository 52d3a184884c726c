package org.framewire.cli.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.exit.Failures;
import org.framewire.cli.settings.Entities;
import org.framewire.cli.settings.Lenses;
import org.framewire.cli.settings.Sessions;
import org.framewire.cli.settings.Settings;
import org.framewire.entities.Gazetteer;
import org.framewire.ingest.ReadSettings;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.SourceListing;
import org.framewire.ingest.files.Storage;
import org.framewire.report.Report;
import org.framewire.warehouse.AuditFailedException;
import org.framewire.warehouse.Lease;
import org.framewire.warehouse.Warehouse;

/**
 * One run of the main job as the user asked for it: holds the lease, says how it ends.
 *
 * @param inputs files, folders and globs
 * @param warehouse where the tables are
 * @param from first day to keep, or null
 * @param to last day to keep, or null
 * @param date the night asked for, or null
 */
public record Run(
    List<String> inputs,
    String warehouse,
    LocalDate from,
    LocalDate to,
    LocalDate date,
    Settings settings) {

  /** Says what would be done. */
  public ExitCode describe() {
    Warehouse.requireFit(warehouse, new Configuration());
    SourceListing found = new SourceFiles(new Storage(new Configuration())).list(inputs);
    PrintStream out = output();
    found
        .files()
        .forEach(file -> out.printf(Locale.ROOT, "%10d bytes  %s%n", file.bytes(), file.path()));
    found.ignored().forEach(path -> out.println("           ignored      " + path));
    out.printf(
        Locale.ROOT,
        "%d files, %d bytes would be read, and tables published to %s. Nothing was written.%n",
        found.files().size(),
        found.bytes(),
        warehouse);
    return ExitCode.DONE;
  }

  /** Does it. */
  public ExitCode execute() throws IOException {
    // Found wanting before Spark is started: a misspelt path should not cost ten seconds.
    Warehouse.requireFit(warehouse, new Configuration());
    RunIdentity identity = RunIdentity.now(settings, date);
    ReadSettings readSettings =
        settings.readSettings().between(from, to).datedUntil(identity.latestDay());
    SourceListing local = areLocal() ? list(new Configuration()) : null;
    // Spark starts on one core while names and lenses are read on another. The thread is one of its
    // own, for it shall find classes where this one does.
    CompletableFuture<SparkSession> started =
        CompletableFuture.supplyAsync(
            () -> Sessions.start("run"), start -> new Thread(start, "start-of-spark").start());
    Lenses lenses = Lenses.load(settings);
    Gazetteer gazetteer = Entities.load(settings);
    try (SparkSession spark = started.join()) {
      SparkSession.setActiveSession(spark); // its settings hold in the thread that started it alone
      Configuration configuration = spark.sparkContext().hadoopConfiguration();
      SourceListing files = local == null ? list(configuration) : local;
      Warehouse target = Warehouse.open(warehouse, configuration);
      try (Lease lease = target.lease(identity.id())) {
        lease.takenOver().ifPresent(System.err::println);
        target.recover(lease).forEach(System.err::println);
        StatusFile status = new StatusFile(target, identity);
        status.running();
        return publish(
            spark, target, lease, files, readSettings, lenses, gazetteer, identity, status);
      }
    }
  }

  private ExitCode publish(
      SparkSession spark,
      Warehouse target,
      Lease lease,
      SourceListing files,
      ReadSettings readSettings,
      Lenses lenses,
      Gazetteer gazetteer,
      RunIdentity identity,
      StatusFile status) {
    try {
      PrintStream out = output();
      Stages stages = new Stages(spark, out);
      Publication publication =
          new Publication(spark, target, lease, stages, settings, lenses, gazetteer, identity);
      RunResult result = publication.publish(files, readSettings);
      tell(spark, target, stages, result, gazetteer, out);
      ExitCode code = result.warnings().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_WARNINGS;
      status.ended(code, String.join("; ", result.warnings()));
      return code;
    } catch (AuditFailedException failure) {
      status.ended(ExitCode.GATE_FAILED, failure.getMessage());
      throw new CommandFailure(ExitCode.GATE_FAILED, failure.getMessage());
    } catch (RuntimeException failure) {
      status.ended(Failures.exitCode(failure), Failures.message(failure));
      throw failure;
    }
  }

  private boolean areLocal() {
    return inputs.stream().noneMatch(input -> input.contains("://"));
  }

  private void tell(
      SparkSession spark,
      Warehouse target,
      Stages stages,
      RunResult result,
      Gazetteer gazetteer,
      PrintStream out) {
    Report report =
        stages.run(
            "report", "a page and a summary", () -> ReportFile.write(spark, target, gazetteer));
    new Summary(result, stages, out).print(target, warehouse, report.text());
    result.warnings().forEach(warning -> out.println("warning: " + warning));
  }

  private SourceListing list(Configuration configuration) {
    return new SourceFiles(new Storage(configuration)).list(inputs);
  }

  private static PrintStream output() {
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }
}
