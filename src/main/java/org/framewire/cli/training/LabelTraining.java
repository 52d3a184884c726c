package org.framewire.cli.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.settings.Sessions;
import org.framewire.framing.frames.FrameLearningSettings;
import org.framewire.framing.frames.LearnFrames;
import org.framewire.framing.frames.PolicyFramesFiles;
import org.framewire.framing.frames.PolicyFramesModel;
import org.framewire.framing.labels.FrameLabels;
import org.framewire.framing.labels.ToneLabels;
import org.framewire.framing.tone.LearnTone;
import org.framewire.framing.tone.ToneLens;
import org.framewire.framing.tone.ToneModelFiles;
import org.framewire.framing.tone.ToneSettings;
import org.framewire.framing.tone.ToneWords;

/**
 * Fits a lens to labels that people gave, and writes its model.
 *
 * @param labels the file of labels
 * @param model the folder to write into
 * @param corpus what the labels are, for the model's card; null for the file's name
 */
public record LabelTraining(Path labels, Path model, String corpus) {

  /** Fits the lens and writes its model and card. */
  public void train(LearnableLens lens) throws IOException {
    switch (lens) {
      case FRAMES -> frames();
      case TONE -> tone();
    }
  }

  private void frames() throws IOException {
    FrameLabels labelled = FrameLabels.read(labels);
    LearnFrames learning =
        new LearnFrames(
            PolicyFramesFiles.shipped(), FrameLearningSettings.DEFAULTS, corpusOr(labelled.name()));
    try (SparkSession spark = Sessions.start("train")) {
      LearnFrames.Learnt learnt = learning.train(spark, labelled);
      PolicyFramesFiles.write(learnt.model(), model);
      say(
          PolicyFramesModel.LENS,
          learnt.model().version(),
          learnt.model().hash(),
          labelled.examples().size(),
          learnt.crossValidated().check().said());
    }
  }

  private void tone() throws IOException {
    ToneLabels labelled = ToneLabels.read(labels);
    LearnTone learning =
        new LearnTone(ToneWords.shipped(), ToneSettings.DEFAULTS, corpusOr(labelled.name()));
    try (SparkSession spark = Sessions.start("train")) {
      LearnTone.Learnt learnt = learning.train(spark, labelled);
      ToneModelFiles.write(learnt.model(), model);
      say(
          ToneLens.NAME,
          learnt.model().version(),
          learnt.model().hash(),
          labelled.examples().size(),
          learnt.crossValidated().check().said());
    }
  }

  private String corpusOr(String name) {
    return corpus == null ? name : corpus;
  }

  private void say(String lens, String version, String hash, int examples, String figures) {
    System.out.printf(
        Locale.ROOT,
        "%s %s, hash %s, learnt from %,d labelled examples, is in %s%n",
        lens,
        version,
        hash,
        examples,
        model);
    System.out.println("cross-validated: " + figures);
  }
}
