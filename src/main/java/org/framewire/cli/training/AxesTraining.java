package org.framewire.cli.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.framing.axes.AxesFiles;
import org.framewire.framing.axes.AxesModel;
import org.framewire.framing.axes.AxesSettings;
import org.framewire.framing.axes.AxisLists;
import org.framewire.framing.axes.TrainAxes;

/** The fit of the lens of axes, as {@link TrainCommand} runs it. */
public record AxesTraining(AxisLists axes, String corpus) {

  /** With the axes of a file, or those that ship where it is null. */
  public static AxesTraining of(Path axesFile, String corpus) {
    try {
      return new AxesTraining(
          axesFile == null ? AxisLists.shipped() : AxisLists.read(axesFile), corpus);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS,
          "cannot read " + axesFile + ": name an existing file of axes after --axes");
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.BAD_SETTINGS, e.getMessage());
    }
  }

  /** Fits, writes the model, and says how healthy it is. */
  public void fit(Dataset<Row> articles, Path folder) throws IOException {
    AxesModel fitted = new TrainAxes(axes, AxesSettings.DEFAULTS, corpus).train(articles);
    AxesFiles.write(fitted, folder);
    System.out.printf(
        Locale.ROOT,
        "%s %s, hash %s, learnt from %,d English articles, is in %s%n",
        AxesModel.LENS,
        fitted.version(),
        fitted.hash(),
        fitted.training().articles(),
        folder);
    System.out.printf(
        Locale.ROOT,
        "axes that find held-out synonyms: %.3f; cosines clear of the noise that another seed"
            + " gives the same sign: %.4f%n",
        fitted.passingShare(),
        fitted.agreement().agreeing());
  }
}
