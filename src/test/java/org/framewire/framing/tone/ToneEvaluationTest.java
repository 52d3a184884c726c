package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.framing.labels.ToneLabels;
import org.framewire.framing.validation.LabelCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tone against labelled targets, skipped without {@code -Devaluation.data=DIR}. */
@ExtendWith(LocalSpark.class)
class ToneEvaluationTest {

  private static ToneLabels labels() {
    String data = System.getProperty("evaluation.data", "");
    assumeTrue(!data.isEmpty(), "skipped: give -Devaluation.data=DIR to score the lens of tone");
    return ToneLabels.read(Path.of(data, "gold", "tone", "newsmtsc-train.jsonl"));
  }

  @Test
  void wordsAloneTellMoreThanNothing() {
    LabelCheck check = ToneAnswers.of(ToneLens.byWords(), labels()).check();
    System.out.println("tone by words: " + check.said());
    assertTrue(check.macroF1() > 0.55, check.said());
  }

  @Test
  void learnsFromLabelsWhatHoldsInOtherArticles(SparkSession spark) throws IOException {
    LearnTone.Learnt learnt =
        new LearnTone(ToneWords.shipped(), ToneSettings.DEFAULTS, "NewsMTSC, training part")
            .train(spark, labels());
    LabelCheck check = learnt.crossValidated().check();
    System.out.println("tone fitted to labels: " + check.said() + " " + learnt.model().hash());
    System.out.println(learnt.model().factor() + " " + learnt.model().weights().size());
    assertTrue(check.macroF1() >= 0.66, check.said());
  }
}
