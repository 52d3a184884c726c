package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.framewire.annotate.ArticleTexts;
import org.junit.jupiter.api.Test;

class ShippedAxesTest {

  /** The bias of a text on an axis, all voices. */
  private static double bias(String axis, String text) throws IOException {
    AxesModel model = AxesFiles.shipped();
    int place = model.axes().stream().map(Axis::name).toList().indexOf(axis);
    double[] bias = new double[1];
    new AxesLens(model, 1)
        .scorer()
        .score(
            ArticleTexts.english("a", "", text),
            (target, voice, s0, s1, s2) -> bias[0] = s1[place] / s0[place]);
    return bias[0];
  }

  @Test
  void isSmallAndHasTheAxesOfTheList() throws IOException {
    AxesModel model = AxesFiles.shipped();
    assertEquals(AxesFiles.SHIPPED_VERSION, model.version());
    assertEquals(
        AxisLists.shipped().axes().stream().map(Axis::name).toList(),
        model.axes().stream().map(Axis::name).toList());
    assertTrue(bytes("model.json") + bytes("words.tsv") <= 10_000_000);
  }

  private static long bytes(String file) throws IOException {
    String name = "/lenses/axes/" + AxesFiles.SHIPPED_VERSION + "/" + file;
    try (InputStream in = ShippedAxesTest.class.getResourceAsStream(name)) {
      return in.readAllBytes().length;
    }
  }

  /** What was asked of the fit; see docs/axes.md. */
  @Test
  void ninetyPercentOfTheAxesFindSynonymsAndAnotherSeedAgrees() throws IOException {
    AxesModel model = AxesFiles.shipped();
    assertTrue(model.passingShare() >= 0.9, () -> "" + model.passingShare());
    assertTrue(model.agreement().agreeing() >= 0.9, () -> "" + model.agreement().agreeing());
  }

  @Test
  void tellsPlainCasesApart() throws IOException {
    assertTrue(
        bias("war_peace", "Artillery shelled the front and the offensive killed soldiers.")
            > bias("war_peace", "Envoys resumed talks and the ministers signed an accord."));
    assertTrue(
        bias("rich_poor", "The mogul sold a mansion to a hedge fund.")
            > bias("rich_poor", "Hungry families were evicted and queued for food stamps."));
    assertTrue(
        bias("trust_deceit", "She is sincere, candid and reliable.")
            > bias("trust_deceit", "The story was a hoax, a bogus and fabricated smear."));
  }
}
