package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.framing.labels.ToneLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class LearnToneTest {
  private static final String[] VERBS = {"flogged", "met", "garlanded"};
  private static final ToneSettings SETTINGS = new ToneSettings(2, 3, 20, 2);
  @TempDir Path folder;

  /** Verbs that the lists of words do not know: what is learnt of them is learnt from labels. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      lines.add(
          String.format(
              "{\"story\": \"s%d\", \"sentence\": \"On day %d they %s him in town %d\","
                  + " \"targets\": [{\"from\": %d, \"to\": %d, \"polarity\": %d}]}",
              i % 15,
              i,
              VERBS[i % 3],
              i % 4,
              ("On day " + i + " they " + VERBS[i % 3] + " ").length(),
              ("On day " + i + " they " + VERBS[i % 3] + " him").length(),
              2 + 2 * (i % 3)));
    }
    return lines;
  }

  private LearnTone.Learnt train(SparkSession spark, List<String> lines) throws IOException {
    Path file = Files.write(folder.resolve("labels.jsonl"), lines);
    return new LearnTone(ToneWords.shipped(), SETTINGS, "made up")
        .train(spark, ToneLabels.read(file));
  }

  @Test
  void theSameLabelsGiveTheSameModelWhichFilesKeep(SparkSession spark) throws IOException {
    LearnTone.Learnt learnt = train(spark, lines());
    List<String> turned = lines();
    Collections.reverse(turned);
    assertEquals(learnt.model().hash(), train(spark, turned).model().hash());
    assertEquals(1, learnt.crossValidated().check().macroF1(), 1e-9, "verbs tell all");
    assertEquals(45, learnt.model().training().articles());
    assertEquals("labels.jsonl", learnt.model().training().settings().get("labels"));

    ToneModelFiles.write(learnt.model(), folder.resolve("model"));
    ToneModel loaded = ToneModelFiles.load(folder.resolve("model"));
    assertEquals(learnt.model().hash(), loaded.hash());
    assertEquals(learnt.model().version(), loaded.version());
    assertEquals(learnt.model().health(), loaded.health());
    Surroundings around = SurroundingsTest.of("they garlanded [him]");
    double[] probabilities = loaded.scorer().score(around);
    assertArrayEquals(learnt.model().scorer().score(around), probabilities);
    assertTrue(probabilities[2] > 0.5, "positive " + probabilities[2]);
  }

  @Test
  void aChangedModelIsRefused(SparkSession spark) throws IOException {
    Path model = folder.resolve("model");
    ToneModelFiles.write(train(spark, lines()).model(), model);
    Path weights = model.resolve("weights.tsv");
    List<String> changed = new ArrayList<>(Files.readAllLines(weights));
    changed.remove(0);
    Files.write(weights, changed);
    IOException refused = assertThrows(IOException.class, () -> ToneModelFiles.load(model));
    assertTrue(refused.getMessage().contains("was changed after it was fitted"));
  }
}
