package org.framewire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.settings.ProgramVersion;
import org.framewire.cli.settings.Sessions;
import org.framewire.cli.settings.Settings;
import org.framewire.cli.training.AxesTraining;
import org.framewire.cli.training.LabelTraining;
import org.framewire.cli.training.LearnableLens;
import org.framewire.framing.axes.AxesModel;
import org.framewire.framing.frames.PolicyFramesFiles;
import org.framewire.framing.frames.PolicyFramesModel;
import org.framewire.framing.frames.PolicyFramesSettings;
import org.framewire.framing.frames.SeedLists;
import org.framewire.framing.frames.TrainPolicyFrames;
import org.framewire.ingest.Deduplicate;
import org.framewire.ingest.KeepArticles;
import org.framewire.ingest.ReadRecords;
import org.framewire.ingest.ReadSettings;
import org.framewire.ingest.Sources;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.SourceListing;
import org.framewire.ingest.files.Storage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits a lens and writes it as an artefact that runs load. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description =
        "Fits a lens, to labels or to a dump without any, and writes it as a folder; runs load it by"
            + " the setting `lenses`.")
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--lens",
      paramLabel = "LENS",
      defaultValue = LearnableLens.FRAMES_NAME,
      description =
          "frames, tone or axes (default: ${DEFAULT-VALUE}); tone needs labels, axes take none.")
  private String lens;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "JSON Lines with labels that people gave, to learn from.")
  private Path labels;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "A file, folder or glob with articles to learn from without labels.")
  private List<String> inputs;

  @Option(
      names = "--model",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write the model into.")
  private Path model;

  @Option(
      names = "--corpus",
      paramLabel = "NAME",
      description =
          "What the articles or labels are, for the model's card: a public name, not a path (of"
              + " labels, by default the file's name).")
  private String corpus;

  @Option(
      names = "--axes",
      paramLabel = "FILE",
      description = "Of --lens axes: the words of your own axes, in place of those that ship.")
  private Path axesFile;

  @Option(names = "--settings", paramLabel = "FILE", description = "JSON with other settings.")
  private Path settingsFile;

  @Override
  public Integer call() throws IOException {
    if (lens.equals(AxesModel.LENS)) {
      requireArticlesAlone();
      trainWithoutLabels(AxesTraining.of(axesFile, corpus));
      return ExitCode.DONE.number();
    }
    if (axesFile != null) {
      throw new CommandFailure(ExitCode.BAD_SETTINGS, "--axes goes with --lens axes");
    }
    LearnableLens learnt = LearnableLens.named(lens);
    if (labels != null) {
      requireNoInput();
      new LabelTraining(labels, model, corpus).train(learnt);
    } else {
      requireInput(learnt);
      trainWithoutLabels(null);
    }
    return ExitCode.DONE.number();
  }

  private void requireNoInput() {
    if (inputs != null) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS, "--labels and --input exclude each other: leave one out");
    }
  }

  private void requireArticlesAlone() {
    if (labels != null) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS, "axes are fitted to articles, not to labels: leave --labels out");
    }
    requireArticles();
  }

  private void requireArticles() {
    if (inputs == null || corpus == null) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS,
          "there is nothing to learn from: give --labels FILE, or --input PATH with --corpus NAME");
    }
  }

  private void requireInput(LearnableLens learnt) {
    if (learnt == LearnableLens.TONE) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS,
          "the lens of tone is learnt from labels alone: give --labels FILE");
    }
    requireArticles();
  }

  /** Fits axes, or policy frames where {@code axes} is null. */
  private void trainWithoutLabels(AxesTraining axes) throws IOException {
    Settings settings = Settings.readOrDefaults(settingsFile);
    Storage storage = new Storage(new Configuration());
    SourceListing files = new SourceFiles(storage).list(inputs);
    try (SparkSession spark = Sessions.start("train")) {
      if (axes != null) {
        axes.fit(articles(spark, files, settings.readSettings()), model);
        return;
      }
      PolicyFramesModel fitted =
          new TrainPolicyFrames(SeedLists.shipped(), PolicyFramesSettings.DEFAULTS, corpus)
              .train(articles(spark, files, settings.readSettings()));
      PolicyFramesFiles.write(fitted, model);
      System.out.printf(
          Locale.ROOT,
          "%s %s, hash %s, learnt from %,d English articles, is in %s%n",
          PolicyFramesModel.LENS,
          fitted.version(),
          fitted.hash(),
          fitted.training().articles(),
          model);
    }
  }

  private static Dataset<Row> articles(
      SparkSession spark, SourceListing files, ReadSettings settings) {
    Storage storage = new Storage(spark.sparkContext().hadoopConfiguration());
    int cores = spark.sparkContext().defaultParallelism();
    Dataset<Row> records =
        new ReadRecords(storage, settings).apply(Sources.rows(spark, files.files(), cores));
    Dataset<Row> duplicates = new Deduplicate().apply(Deduplicate.newKeys(records));
    return new KeepArticles().newArticles(records, duplicates);
  }
}
