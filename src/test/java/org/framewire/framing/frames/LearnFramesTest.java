package org.framewire.framing.frames;

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
import org.framewire.framing.labels.FrameLabels;
import org.framewire.framing.labels.LabelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class LearnFramesTest {
  private static final FrameLearningSettings SETTINGS =
      new FrameLearningSettings(2, 4, 0.1, 3, 20, 2, 10, 2);
  @TempDir Path folder;

  /** A third of the articles is of war, a third of harvests; the frame war is the weak model's. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 72; i++) {
      String topic =
          List.of("missile shelling trench", "barley orchard plough", "piano").get(i % 3);
      String frames = List.of("\"War\"", "\"Harvest\"", "").get(i % 3);
      lines.add(
          String.format(
              "{\"id\": \"a%d\", \"story\": \"s%d\", \"frames\": [%s], \"text\": \"%s word%c\"}",
              i, i % 36, frames, topic, 'a' + i % 5));
    }
    return lines;
  }

  private FrameLabels labels(List<String> lines) throws IOException {
    return FrameLabels.read(Files.write(folder.resolve("labels.jsonl"), lines));
  }

  private static LearnFrames learning() {
    return new LearnFrames(TestModels.warAndPeace(), SETTINGS, "made up");
  }

  @Test
  void theSameLabelsGiveTheSameModelInAnyOrder(SparkSession spark) throws IOException {
    LearnFrames.Learnt learnt = learning().train(spark, labels(lines()));
    List<String> turned = lines();
    Collections.reverse(turned);
    PolicyFramesModel again = learning().train(spark, labels(turned)).model();
    assertEquals(learnt.model().hash(), again.hash());
    assertEquals(
        List.of("war", "harvest"),
        learnt.model().frames().stream().map(ModelFrame::name).toList(),
        "frames of the weak model first");
    assertEquals("fighting", learnt.model().frames().get(0).meaning());
    assertEquals(1, learnt.crossValidated().check().macroF1(), 1e-9, "topics tell all");
    assertEquals(72, learnt.model().training().articles());
    assertEquals(
        "2-fold cross-validation on made up, 72 articles",
        learnt.model().frames().get(0).health().source());
  }

  @Test
  void theModelIsOneOfWordsThatFilesKeep(SparkSession spark) throws IOException {
    PolicyFramesModel model = learning().train(spark, labels(lines())).model();
    PolicyFramesFiles.write(model, folder.resolve("model"));
    PolicyFramesModel loaded = PolicyFramesFiles.load(folder.resolve("model"));
    assertEquals(model.hash(), loaded.hash());
    FrameAnswers answers = FrameAnswers.of(loaded, labels(lines()));
    assertEquals(1, answers.check().microF1(), 1e-9);
    assertTrue(
        new WholeText(loaded).probabilities("", "shelling of the trench")[0] > 0.5,
        "words that the weak model does not know");
  }

  @Test
  void tooFewLabelsOfAFrameAreRefused(SparkSession spark) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.add("{\"id\": \"x\", \"frames\": [\"Rare\"], \"text\": \"piano\"}");
    FrameLabels labels = labels(lines);
    LabelException refused =
        assertThrows(LabelException.class, () -> learning().train(spark, labels));
    assertTrue(
        refused.getMessage().startsWith("1 of 73 articles carry the frame rare: label 4 with it"),
        refused.getMessage());
  }

  @Test
  void aLabelThatTheModelDoesNotMeasureIsNamed() throws IOException {
    FrameLabels labels = labels(lines());
    LabelException refused =
        assertThrows(LabelException.class, () -> FrameAnswers.of(TestModels.warAndPeace(), labels));
    assertTrue(
        refused
            .getMessage()
            .contains("labels.jsonl, record a1 carries harvest, which the model does not measure"),
        refused.getMessage());
  }
}
