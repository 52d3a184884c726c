package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shipped model against labelled articles: {@code -Devaluation.data=DIR}, else skipped. */
class PolicyFramesEvaluationTest {

  @Test
  void theShippedModelClearlyBeatsAnswersThatReadNothing() throws IOException {
    String data = System.getProperty("evaluation.data", "");
    assumeTrue(!data.isEmpty(), "skipped: give -Devaluation.data=DIR to score the shipped model");
    PolicyFramesModel model = PolicyFramesFiles.shipped();
    LabelledArticles labelled =
        LabelledArticles.score(Path.of(data, "gold", "frames", "policy-frames-en.jsonl"), model);
    EvaluationTable table = new EvaluationTable(labelled, model);
    System.out.println(table.text());
    assertTrue(table.ofModel().macroF1() > table.ofAllYes().macroF1() + 0.08, table.text());
    assertTrue(table.ofModel().microF1() > table.ofCommonest().microF1() + 0.03, table.text());
    assertEquals(
        labelled.health(model, model.frames().get(0).health().source()),
        model.frames().stream().map(ModelFrame::health).toList(),
        "the figures in the model's card");
  }
}
