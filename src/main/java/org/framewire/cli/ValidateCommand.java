package org.framewire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.run.ReportFile;
import org.framewire.cli.run.RunIdentity;
import org.framewire.cli.settings.Lenses;
import org.framewire.cli.settings.ProgramVersion;
import org.framewire.cli.settings.Sessions;
import org.framewire.cli.settings.Settings;
import org.framewire.cli.training.LearnableLens;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.frames.FrameAnswers;
import org.framewire.framing.frames.PolicyFramesFiles;
import org.framewire.framing.frames.PolicyFramesModel;
import org.framewire.framing.labels.FrameLabels;
import org.framewire.framing.labels.Polarity;
import org.framewire.framing.labels.ToneLabels;
import org.framewire.framing.tone.ToneAnswers;
import org.framewire.framing.tone.ToneLens;
import org.framewire.framing.tone.ToneModelFiles;
import org.framewire.framing.validation.Validation;
import org.framewire.framing.validation.ValidationRows;
import org.framewire.framing.validation.ValidationText;
import org.framewire.tables.LensValidations;
import org.framewire.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds a lens against labels that people gave. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description =
        "Holds a lens against labels: precision, recall, F1, calibration, beside answers that read"
            + " nothing.")
final class ValidateCommand implements Callable<Integer> {
  @Option(
      names = "--lens",
      paramLabel = "LENS",
      defaultValue = LearnableLens.FRAMES_NAME,
      description = "frames or tone (default: ${DEFAULT-VALUE}).")
  private String lens;

  @Option(
      names = "--labels",
      required = true,
      paramLabel = "FILE",
      description = "JSON Lines with labels that people gave.")
  private Path labels;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description =
          "The folder of a fitted model, or tone-by-words for the lens of tone that is not fitted;"
              + " without it the one that ships is held.")
  private Path model;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "A folder to write the figures into, as Parquet.")
  private Path out;

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "A warehouse to file the figures in; its report shows them.")
  private String warehouse;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Of --warehouse: JSON with the settings that its runs have.")
  private Path settingsFile;

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.readOrDefaults(settingsFile);
    Validation validation =
        switch (LearnableLens.named(lens)) {
          case FRAMES -> frames();
          case TONE -> tone();
        };
    System.out.print(ValidationText.of(validation));
    if (out != null || warehouse != null) {
      keep(ValidationRows.of(validation, RunIdentity.now(settings).date()), settings);
    }
    return ExitCode.DONE.number();
  }

  private Validation frames() {
    FrameLabels labelled = FrameLabels.read(labels);
    PolicyFramesModel held = framesModel();
    warnOfLabelsOfTheFit(held.training(), labelled.hash());
    FrameAnswers answers = FrameAnswers.of(held, labelled);
    return Validation.of(
        PolicyFramesModel.LENS,
        held.version(),
        labelled.name(),
        labelled.hash(),
        false,
        answers.frames(),
        answers.truth(),
        answers.said(),
        answers.probabilities());
  }

  private PolicyFramesModel framesModel() {
    try {
      return model == null ? PolicyFramesFiles.shipped() : PolicyFramesFiles.load(model);
    } catch (IOException | UncheckedIOException e) {
      throw unusable(e);
    }
  }

  private Validation tone() {
    ToneLabels labelled = ToneLabels.read(labels);
    ToneLens held = toneLens(labelled);
    ToneAnswers answers = ToneAnswers.of(held, labelled);
    return Validation.of(
        held.name(),
        held.version(),
        labelled.name(),
        labelled.hash(),
        true,
        Polarity.labels(),
        answers.truth(),
        answers.said(),
        answers.probabilities());
  }

  private ToneLens toneLens(ToneLabels labelled) {
    try {
      ToneLens held = model == null ? ToneLens.of(ToneModelFiles.shipped()) : Lenses.tone(model);
      held.training().ifPresent(record -> warnOfLabelsOfTheFit(record, labelled.hash()));
      return held;
    } catch (IOException | UncheckedIOException e) {
      throw unusable(e);
    }
  }

  private static void warnOfLabelsOfTheFit(TrainingRecord training, String labelsHash) {
    if (training.isOf(labelsHash)) {
      System.out.println(
          "the model was fitted to these very labels, so the figures say nothing about other"
              + " texts; those of its card are cross-validated");
    }
  }

  private static CommandFailure unusable(Exception e) {
    return new CommandFailure(ExitCode.BAD_SETTINGS, "the model cannot be used: " + e.getMessage());
  }

  private void keep(List<Row> rows, Settings settings) throws IOException {
    try (SparkSession spark = Sessions.start("validate")) {
      if (warehouse != null) {
        Warehouse target = Warehouse.open(warehouse, spark.sparkContext().hadoopConfiguration());
        new ValidationFiling(spark, target, settings).file(rows);
        System.out.println(
            "the figures are filed in " + warehouse + ", and in its " + ReportFile.NAME);
      }
      if (out != null) {
        write(spark.createDataFrame(rows, LensValidations.TABLE.schema()));
      }
    }
  }

  private void write(Dataset<Row> rows) {
    LensValidations.TABLE
        .conform(rows)
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(out.toString());
    System.out.println("the figures are in " + out);
  }
}
