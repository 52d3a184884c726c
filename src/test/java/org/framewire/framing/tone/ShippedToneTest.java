package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.framewire.framing.artefacts.ClassHealth;
import org.framewire.framing.labels.Polarity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShippedToneTest {
  private static ToneModel model;

  @BeforeAll
  static void load() throws IOException {
    model = ToneModelFiles.shipped();
  }

  /** From 1, well, to -1, ill; the target stands in brackets. */
  private static double tone(String marked) {
    double[] probabilities = model.scorer().score(SurroundingsTest.of(marked)).clone();
    assertEquals(1, probabilities[0] + probabilities[1] + probabilities[2], 1e-9);
    return probabilities[Polarity.POSITIVE.place()] - probabilities[Polarity.NEGATIVE.place()];
  }

  @Test
  void isOfTheVersionThatShipsAndSaysWhatItWasFittedTo() {
    assertEquals(ToneModelFiles.SHIPPED_VERSION, model.version());
    assertEquals(8739, model.training().articles());
    assertTrue(model.training().corpus().contains("NewsMTSC"), model.training().corpus());
    for (ClassHealth ofClass : model.health()) {
      assertTrue(ofClass.said().contains("cross-validation"), ofClass.said());
    }
  }

  @Test
  void tellsPlainCasesApart() {
    double praise = tone("The report praised [Norland] for its honest and generous help.");
    double neither = tone("The delegation flew to [Norland] on Tuesday.");
    double blame = tone("The report accused [Norland] of lies, torture and corruption.");
    assertTrue(praise > neither + 0.3, praise + " " + neither);
    assertTrue(blame < neither - 0.3, blame + " " + neither);
  }

  /** Who is spoken of must not decide how: any name in its place gives the same. */
  @Test
  void namesSayNothing() {
    String sentence = "On Monday [%s] met Mr. %s for talks in the capital.";
    double one = tone(String.format(sentence, "Norland", "Smith"));
    for (String name : new String[] {"Iran", "Putin", "Trump", "Canada"}) {
      assertEquals(one, tone(String.format(sentence, name, "Smith")), name);
      assertEquals(one, tone(String.format(sentence, "Norland", name)), name);
    }
  }

  @Test
  void theLensWearsItsVersionAndFiguresAndNoWordOfTheLabels() throws IOException {
    assertEquals(ToneModelFiles.SHIPPED_VERSION, ToneLens.of(model).version());
    assertTrue(ToneLens.of(model).measures().get(0).health().startsWith("negative: F1"));
    String name = "/lenses/tone/" + ToneModelFiles.SHIPPED_VERSION + "/weights.tsv";
    try (InputStream in = ShippedToneTest.class.getResourceAsStream(name)) {
      String weights = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(weights.matches("[0-9\\t\\n-]+"), "whole numbers alone");
    }
  }
}
