package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.ArticleTexts;
import org.framewire.framing.Lens;
import org.framewire.framing.Measure;
import org.framewire.framing.Voice;
import org.junit.jupiter.api.Test;

class PolicyFramesLensTest {
  private static final double MISSILE = Math.log(100.0 / 10);
  private static final double TREATY = Math.log(100.0 / 20);
  private static final double SAID = Math.log(100.0 / 50);

  private static Map<Voice, double[]> probabilities(ArticleText article, int minimumTokens) {
    Map<Voice, double[]> found = new EnumMap<>(Voice.class);
    new PolicyFramesLens(TestModels.warAndPeace(), minimumTokens)
        .scorer()
        .score(
            article,
            (target, voice, s0, s1, s2) -> {
              assertEquals("*", target);
              assertArrayEquals(new double[] {1, 1}, s0);
              assertArrayEquals(new double[] {s1[0] * s1[0], s1[1] * s1[1]}, s2);
              found.put(voice, s1.clone());
            });
    return found;
  }

  @Test
  void weighsDistinctWordsByRarityAndScalesToLengthOne() {
    ArticleText article =
        ArticleTexts.english("a", "Missile", "A missile, a missile and a treaty, they said.");
    double length = Math.sqrt(MISSILE * MISSILE + TREATY * TREATY + SAID * SAID);
    assertArrayEquals(
        new double[] {
          TestModels.sigmoid(-1 + 2 * MISSILE / length),
          TestModels.sigmoid(0.5 + (3 * TREATY - MISSILE) / length)
        },
        probabilities(article, 1).get(Voice.ALL),
        1e-12);
  }

  @Test
  void wordsInQuotationMarksCountAsQuotedVoiceOnly() {
    ArticleText article =
        ArticleTexts.english("a", "Talks", "The treaty stands, he said: “Every missile counts.”");
    Map<Voice, double[]> found = probabilities(article, 1);
    assertEquals(TestModels.sigmoid(-1 + 2), found.get(Voice.QUOTED)[0], 1e-12);
    assertEquals(TestModels.sigmoid(-1), found.get(Voice.OWN)[0], 1e-12);
    assertTrue(found.get(Voice.ALL)[0] > found.get(Voice.OWN)[0]);
    assertTrue(found.get(Voice.ALL)[0] < found.get(Voice.QUOTED)[0]);
  }

  @Test
  void aVoiceWithTooFewTokensIsNotScored() {
    ArticleText article = ArticleTexts.english("a", "One two", "three four “five six”");
    assertEquals(List.of(Voice.OWN, Voice.ALL), List.copyOf(probabilities(article, 4).keySet()));
    assertEquals(List.of(Voice.ALL), List.copyOf(probabilities(article, 6).keySet()));
    assertTrue(probabilities(article, 7).isEmpty());
  }

  @Test
  void thirtyTokensAreEnoughByDefault() {
    PolicyFramesLens lens = new PolicyFramesLens(TestModels.warAndPeace());
    int[] handedIn = new int[1];
    Lens.Scorer scorer = lens.scorer();
    scorer.score(
        ArticleTexts.english("a", "", "word ".repeat(29)), (t, v, s0, s1, s2) -> handedIn[0]++);
    assertEquals(0, handedIn[0]);
    scorer.score(
        ArticleTexts.english("a", "", "word ".repeat(30)), (t, v, s0, s1, s2) -> handedIn[0]++);
    assertEquals(2, handedIn[0], "own and all");
  }

  @Test
  void textWithoutAKnownWordHasTheInterceptsProbability() {
    ArticleText article = ArticleTexts.english("a", "", "nothing known here");
    assertArrayEquals(
        new double[] {TestModels.sigmoid(-1), TestModels.sigmoid(0.5)},
        probabilities(article, 1).get(Voice.ALL),
        1e-12);
  }

  @Test
  void theDatelineIsNotRead() {
    ArticleText article = ArticleTexts.of("a", "en", "", "MISSILE (AP) — A treaty.", 15);
    assertEquals(TestModels.sigmoid(-1), probabilities(article, 1).get(Voice.ALL)[0], 1e-12);
  }

  @Test
  void theScorerForgetsTheArticleBefore() {
    Lens.Scorer scorer = new PolicyFramesLens(TestModels.warAndPeace(), 1).scorer();
    scorer.score(ArticleTexts.english("a", "", "missile"), (t, v, s0, s1, s2) -> {});
    scorer.score(
        ArticleTexts.english("b", "", "treaty"),
        (t, v, s0, s1, s2) -> assertEquals(TestModels.sigmoid(-1), s1[0], 1e-12));
  }

  @Test
  void readsEnglishAndSaysWhatItMeasures() {
    PolicyFramesLens lens = new PolicyFramesLens(TestModels.warAndPeace());
    assertTrue(lens.reads("en"));
    assertFalse(lens.reads("de"));
    assertEquals(
        List.of(
            new Measure("war", "fighting", "probability", 0, 1, "not checked against labels"),
            new Measure(
                "peace",
                "an end of it",
                "probability",
                0,
                1,
                "F1 0.600, AUC 0.800, 12 with the frame in a test")),
        lens.measures());
  }
}
