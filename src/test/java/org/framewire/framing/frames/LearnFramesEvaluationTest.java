package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.framing.labels.Folds;
import org.framewire.framing.labels.FrameLabels;
import org.framewire.framing.validation.LabelCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A fit to labels against a plain one on the same folds: {@code -Devaluation.data=DIR}. It takes
 * minutes, and so runs by {@code -Devaluation.slow=true} alone.
 */
@ExtendWith(LocalSpark.class)
class LearnFramesEvaluationTest {

  @Test
  void learnsMoreFromLabelsThanAPlainRegressionDoes(SparkSession spark) throws IOException {
    String data = System.getProperty("evaluation.data", "");
    assumeTrue(!data.isEmpty(), "skipped: give -Devaluation.data=DIR to cross-validate the fit");
    assumeTrue(Boolean.getBoolean("evaluation.slow"), "skipped: needs -Devaluation.slow=true");
    FrameLabels labels =
        FrameLabels.read(Path.of(data, "gold", "frames", "policy-frames-en.jsonl"));
    FrameLearningSettings settings = FrameLearningSettings.DEFAULTS;

    Folds folds = new Folds(labels.groups(), settings.folds(), "outer");
    LabelCheck plain =
        new LabelCheck(
            labels.truth(labels.frames()), new PlainFrames(1).crossValidate(spark, labels, folds));
    LabelCheck ours =
        new LearnFrames(PolicyFramesFiles.shipped(), settings, "SemEval-2023 Task 3 English")
            .train(spark, labels)
            .crossValidated()
            .check();

    String said = "fitted to labels: " + ours.said() + "; plain: " + plain.said();
    System.out.println(said);
    assertEquals(295, labels.examples().size());
    assertTrue(ours.microF1() > plain.microF1(), said);
    assertTrue(ours.macroF1() > plain.macroF1(), said);
  }
}
