package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.framing.artefacts.ModelFolder;
import org.framewire.framing.frames.PolicyFramesFiles;
import org.framewire.framing.frames.TestModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AxesFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    AxesFiles.write(TestAxes.warAndStrength(), folder);
  }

  private void replace(String file, String what, String by) throws IOException {
    String content = Files.readString(folder.resolve(file));
    assertTrue(content.contains(what), content);
    Files.writeString(folder.resolve(file), content.replace(what, by));
  }

  private String messageOnLoading() {
    return assertThrows(IOException.class, () -> AxesFiles.load(folder)).getMessage();
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    AxesModel model = TestAxes.warAndStrength();
    AxesModel read = AxesFiles.load(folder);
    assertEquals(model.hash(), read.hash());
    assertEquals(model.version(), read.version());
    assertEquals(model.axes(), read.axes());
    assertEquals(model.health(), read.health());
    assertEquals(model.agreement(), read.agreement());
    assertEquals(model.training(), read.training());
    assertEquals(
        List.of("war\t10\t900\t100", "battle\t10\t700\t200"),
        Files.readAllLines(folder.resolve("words.tsv")).subList(0, 2));
  }

  @Test
  void aCosineIsKeptToHalfAThousandth() {
    for (double cosine : new double[] {-1, -0.12345, 0, 0.0004, 0.98765, 1}) {
      assertEquals(cosine, AxisWord.scaled(cosine) / (double) AxisWord.SCALE, 0.0005);
    }
  }

  @Test
  void theCardSaysHowHealthyTheModelIs() throws IOException {
    String card = Files.readString(folder.resolve("model.json"));
    assertTrue(card.contains("\"passing\" : 1.0"), card);
    assertTrue(card.contains("\"agreeing\" : 0.95"), card);
    assertTrue(card.contains("passes: 3 of 4 held-out synonyms"), card);
    assertTrue(card.contains("\"corpus\" : \"made by hand\""), card);
  }

  @Test
  void theHashIsOfWhatDecidesAScoreAlone() {
    AxesModel model = TestAxes.warAndStrength();
    assertEquals(model.hash(), model.withVersion("other").hash());
    assertEquals(model.hash().substring(0, 12), model.withVersion(null).version());
    AxesModel fewer =
        new AxesModel(
            "test", model.training(), null, model.axes(), model.vocabulary().subList(0, 8));
    assertNotEquals(model.hash(), fewer.hash());
  }

  @Test
  void aFolderOfAxesIsToldFromOthers() throws IOException {
    assertEquals("axes", ModelFolder.lensOf(folder));
    PolicyFramesFiles.write(TestModels.warAndPeace(), folder);
    assertEquals("policy-frames", ModelFolder.lensOf(folder));
    assertThrows(IOException.class, () -> ModelFolder.lensOf(folder.resolve("none")));
    assertEquals(
        folder.resolve("model.json") + " is a model of the lens `policy-frames`, not of `axes`",
        messageOnLoading());
  }

  @Test
  void refusesAModelThatWasChanged() throws IOException {
    replace("words.tsv", "900", "901");
    assertTrue(messageOnLoading().contains("was changed after it was fitted"), messageOnLoading());
  }

  @Test
  void saysWhatIsMissingOrMalformed() throws IOException {
    replace("words.tsv", "battle\t10\t700\t200", "battle\t10\t700");
    assertEquals(
        folder.resolve("words.tsv")
            + ", line 2 is not a word, a count and 2 cosines in thousandths; train the model anew",
        messageOnLoading());
    replace("words.tsv", "battle\t10\t700", "battle\t10\t700\t2000");
    assertTrue(messageOnLoading().contains("line 2 is not a word"), messageOnLoading());
    Files.delete(folder.resolve("words.tsv"));
    assertEquals(
        "there is no model file "
            + folder.resolve("words.tsv")
            + "; `framewire train --lens axes` makes one",
        messageOnLoading());
  }
}
