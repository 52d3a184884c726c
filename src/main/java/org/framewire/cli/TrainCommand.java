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
import org.framewire.framing.AxesModel;
import org.framewire.framing.ModelFiles;
import org.framewire.framing.PolicyFramesModel;
import org.framewire.framing.PolicyFramesSettings;
import org.framewire.framing.SeedLists;
import org.framewire.framing.TrainPolicyFrames;
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
    versionProvider = Framewire.Version.class,
    sortOptions = false,
    description =
        "Fits a lens to a dump and writes it as a folder; runs load it by the setting `lenses`.")
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--lens",
      paramLabel = "LENS",
      defaultValue = PolicyFramesModel.LENS,
      description = "Which lens to fit: policy-frames (default) or axes.")
  private String lens;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "PATH",
      description = "A file, folder or glob with the articles to learn from.")
  private List<String> inputs;

  @Option(
      names = "--model",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write the model into.")
  private Path model;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "NAME",
      description = "What the articles are, for the model's card: a public name, not a path.")
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
    boolean ofAxes = lens.equals(AxesModel.LENS);
    if (!ofAxes && !lens.equals(PolicyFramesModel.LENS)) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS,
          "there is no lens "
              + lens
              + " to fit: leave --lens out, or say "
              + PolicyFramesModel.LENS
              + " or "
              + AxesModel.LENS);
    }
    if (!ofAxes && axesFile != null) {
      throw new CommandFailure(ExitCode.BAD_SETTINGS, "--axes goes with --lens axes");
    }
    AxesTraining axes = ofAxes ? AxesTraining.of(axesFile, corpus) : null;
    Settings settings = Settings.readOrDefaults(settingsFile);
    Storage storage = new Storage(new Configuration());
    SourceListing files = new SourceFiles(storage).list(inputs);
    try (SparkSession spark = Sessions.start("train")) {
      if (ofAxes) {
        axes.fit(articles(spark, files, settings.readSettings()), model);
        return ExitCode.DONE.number();
      }
      PolicyFramesModel fitted =
          new TrainPolicyFrames(SeedLists.shipped(), PolicyFramesSettings.DEFAULTS, corpus)
              .train(articles(spark, files, settings.readSettings()));
      ModelFiles.write(fitted, model);
      System.out.printf(
          Locale.ROOT,
          "%s %s, hash %s, learnt from %,d English articles, is in %s%n",
          PolicyFramesModel.LENS,
          fitted.version(),
          fitted.hash(),
          fitted.training().articles(),
          model);
    }
    return ExitCode.DONE.number();
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
