package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
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
  /** The first is the one of `train`. One deal moves macro-F1 by more than a hundredth. */
  private static final List<String> DEALS = List.of("outer", "second", "third");

  @Test
  void learnsMoreFromLabelsThanAPlainRegressionDoes(SparkSession spark) throws IOException {
    String data = System.getProperty("evaluation.data", "");
    assumeTrue(!data.isEmpty(), "skipped: give -Devaluation.data=DIR to cross-validate the fit");
    assumeTrue(Boolean.getBoolean("evaluation.slow"), "skipped: needs -Devaluation.slow=true");
    FrameLabels labels =
        FrameLabels.read(Path.of(data, "gold", "frames", "policy-frames-en.jsonl"));
    FrameLearningSettings settings = FrameLearningSettings.DEFAULTS;

    LearnFrames learning =
        new LearnFrames(PolicyFramesFiles.shipped(), settings, "SemEval-2023 Task 3 English");
    List<LabelCheck> plain = new ArrayList<>();
    List<LabelCheck> ours = new ArrayList<>();
    for (String deal : DEALS) {
      Folds folds = new Folds(labels.groups(), settings.folds(), deal);
      LabelCheck plainOne =
          new LabelCheck(
              labels.truth(labels.frames()),
              new PlainFrames(1).crossValidate(spark, labels, folds));
      LabelCheck oursOne = learning.crossValidate(spark, labels, deal).check();
      plain.add(plainOne);
      ours.add(oursOne);
      System.out.printf(
          Locale.ROOT,
          "deal %s: fitted to labels %s; plain %s%n",
          deal,
          oursOne.said(),
          plainOne.said());
    }
    double micro = mean(ours, LabelCheck::microF1) - mean(plain, LabelCheck::microF1);
    double macro = mean(ours, LabelCheck::macroF1) - mean(plain, LabelCheck::macroF1);
    String said =
        String.format(
            Locale.ROOT,
            "over %d deals: fitted to labels micro %.4f macro %.4f; ahead by %.4f and %.4f",
            DEALS.size(),
            mean(ours, LabelCheck::microF1),
            mean(ours, LabelCheck::macroF1),
            micro,
            macro);
    System.out.println(said);
    assertEquals(295, labels.examples().size());
    assertTrue(micro > 0, said);
    assertTrue(macro > 0, said);
  }

  private static double mean(List<LabelCheck> checks, ToDoubleFunction<LabelCheck> measure) {
    return checks.stream().mapToDouble(measure).average().orElseThrow();
  }
}
