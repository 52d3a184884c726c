package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.framewire.annotate.ArticleTexts;
import org.framewire.framing.LensRows;
import org.junit.jupiter.api.Test;

class ShippedModelTest {

  private static String strongest(String text) throws IOException {
    PolicyFramesModel model = PolicyFramesFiles.shipped();
    String[] strongest = new String[1];
    new PolicyFramesLens(model, 1)
        .scorer()
        .score(
            ArticleTexts.english("a", "", text),
            (target, voice, s0, s1, s2) -> {
              int best = 0;
              for (int frame = 1; frame < s1.length; frame++) {
                best = s1[frame] > s1[best] ? frame : best;
              }
              strongest[0] = model.frames().get(best).name();
            });
    return strongest[0];
  }

  @Test
  void isSmallAndCheckedFrameByFrame() throws IOException {
    PolicyFramesModel model = PolicyFramesFiles.shipped();
    assertEquals(PolicyFramesFiles.SHIPPED_VERSION, model.version());
    assertEquals(
        SeedLists.shipped().frames().stream().map(SeededFrame::name).toList(),
        model.frames().stream().map(ModelFrame::name).toList());
    model.frames().forEach(frame -> assertNotNull(frame.health(), frame.name()));
    assertTrue(bytes("model.json") + bytes("words.tsv") <= 1_200_000);
  }

  private static long bytes(String file) throws IOException {
    String name = "/lenses/policy-frames/" + PolicyFramesFiles.SHIPPED_VERSION + "/" + file;
    try (InputStream in = ShippedModelTest.class.getResourceAsStream(name)) {
      return in.readAllBytes().length;
    }
  }

  @Test
  void tellsPlainCasesApart() throws IOException {
    assertEquals(
        "legality_constitutionality_and_jurisprudence",
        strongest(
            "The appeals court struck the statute down: the judges found that it breaks the"
                + " constitution, and the attorney general's lawyers filed a motion at once."));
    assertEquals(
        "health_and_safety",
        strongest(
            "Nurses on the ward treat patients for a lung disease; the virus spreads and doctors"
                + " wait for a vaccine."));
    assertEquals(
        "external_regulation_and_reputation",
        strongest(
            "The foreign minister met the ambassadors of both countries to save the treaty, and"
                + " European diplomats urged Beijing to return to the talks."));
    assertEquals(
        "economic",
        strongest(
            "Wages rose more slowly than prices, growth fell, and investors expect the tax cuts to"
                + " raise the deficit by billions."));
  }

  @Test
  void namesItsMeasuresForTheTableOfLenses() throws IOException {
    List<org.apache.spark.sql.Row> rows =
        LensRows.of(List.of(new PolicyFramesLens(PolicyFramesFiles.shipped())), null);
    assertEquals(14, rows.size());
    assertEquals(
        List.of("policy-frames", PolicyFramesFiles.SHIPPED_VERSION, "capacity_and_resources", 1),
        List.of(rows.get(1).get(1), rows.get(1).get(2), rows.get(1).get(3), rows.get(1).get(4)));
  }
}
