package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Writes into a model that {@code jobs/framewire train} has fitted how well each frame holds, and
 * makes it the version that ships: {@code -Dtest=ModelHealthTest -Devaluation.data=DIR
 * -Dfitted.model=FOLDER}. Without the two properties there is nothing to check, and it is skipped.
 */
class ModelHealthTest {
  private static final String GOLD =
      "SemEval-2023 Task 3 English, 295 articles (thresholds were chosen in sight of them)";

  @Test
  void checksAndWrites() throws Exception {
    String data = System.getProperty("evaluation.data", "");
    String folder = System.getProperty("fitted.model", "");
    assumeTrue(
        !data.isEmpty() && !folder.isEmpty(),
        "skipped: give -Devaluation.data=DIR and -Dfitted.model=FOLDER to check a fitted model");
    PolicyFramesModel fitted = PolicyFramesFiles.load(Path.of(folder));
    LabelledArticles labelled =
        LabelledArticles.score(Path.of(data, "gold", "frames", "policy-frames-en.jsonl"), fitted);
    PolicyFramesModel checked =
        fitted
            .withVersion(PolicyFramesFiles.SHIPPED_VERSION)
            .withHealth(labelled.health(fitted, GOLD));
    PolicyFramesFiles.write(checked, Path.of(folder));
    assertEquals(fitted.hash(), PolicyFramesFiles.load(Path.of(folder)).hash());
    System.out.println(new EvaluationTable(labelled, fitted).text());
    System.out.printf(
        "hash %s, the model that ships now has %s%n",
        fitted.hash(), PolicyFramesFiles.shipped().hash());
  }
}
