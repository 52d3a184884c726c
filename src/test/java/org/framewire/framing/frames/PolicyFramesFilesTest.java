package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framewire.framing.artefacts.ClassHealth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFramesFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    PolicyFramesFiles.write(TestModels.warAndPeace(), folder);
  }

  private void replace(String file, String what, String by) throws IOException {
    String content = Files.readString(folder.resolve(file));
    assertTrue(content.contains(what), content);
    Files.writeString(folder.resolve(file), content.replace(what, by));
  }

  private String messageOnLoading() {
    return assertThrows(IOException.class, () -> PolicyFramesFiles.load(folder)).getMessage();
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    PolicyFramesModel model = TestModels.warAndPeace();
    PolicyFramesModel read = PolicyFramesFiles.load(folder);
    assertEquals(model.hash(), read.hash());
    assertEquals(model.version(), read.version());
    assertEquals(model.frames(), read.frames());
    assertEquals(model.training(), read.training());
    assertEquals(
        List.of(
            "missile\t9\t0:200000\t1:-100000",
            "treaty\t19\t1:300000",
            "said\t49",
            "überfall\t4\t0:150000"),
        Files.readAllLines(folder.resolve("words.tsv")));
  }

  @Test
  void theHashIsOfWhatDecidesAScoreAlone() {
    PolicyFramesModel model = TestModels.warAndPeace();
    ClassHealth checked = new ClassHealth(0.1, 0.2, 3, "another test");
    assertEquals(model.hash(), model.withHealth(List.of(checked, checked)).hash());
    assertEquals(model.hash(), model.withVersion("other").hash());
    assertEquals(model.hash().substring(0, 12), model.withVersion(null).version());
    PolicyFramesModel fewer =
        new PolicyFramesModel(
            "test", model.training(), model.frames(), model.vocabulary().subList(0, 3));
    assertNotEquals(model.hash(), fewer.hash());
  }

  @Test
  void refusesAModelThatWasChanged() throws IOException {
    replace("words.tsv", "200000", "200001");
    assertTrue(messageOnLoading().contains("was changed after it was fitted"), messageOnLoading());
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Files.delete(folder.resolve("words.tsv"));
    assertEquals(
        "there is no model file "
            + folder.resolve("words.tsv")
            + "; `framewire train --lens policy-frames` makes one",
        messageOnLoading());
    replace("model.json", "\"hash\"", "\"hush\"");
    assertEquals(
        folder.resolve("model.json") + " lacks `hash`; train the model anew", messageOnLoading());
  }

  @Test
  void saysWhatIsMalformed() throws IOException {
    replace("words.tsv", "treaty\t19", "treaty\tmany");
    assertEquals(
        folder.resolve("words.tsv")
            + ", line 2 is not a word, a count and frame:weight pairs; train the model anew",
        messageOnLoading());
    replace("model.json", "\"lens\"", "lens");
    assertTrue(messageOnLoading().contains("model.json is not JSON"), messageOnLoading());
  }

  @Test
  void refusesAModelOfAnotherLens() throws IOException {
    replace("model.json", "\"policy-frames\"", "\"tone\"");
    assertEquals(
        folder.resolve("model.json") + " is a model of the lens `tone`, not of `policy-frames`",
        messageOnLoading());
  }
}
