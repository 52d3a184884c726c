package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.annotate.AnnotatedTexts;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.ArticleTexts;
import org.framewire.framing.Lens;
import org.framewire.framing.Measure;
import org.framewire.framing.WordShare;
import org.junit.jupiter.api.Test;

class AxesLensTest {
  private record Scores(double[] s0, double[] s1, double[] s2) {}

  private static Map<String, Scores> scores(ArticleText article, int minimumTokens) {
    Map<String, Scores> found = new LinkedHashMap<>();
    new AxesLens(TestAxes.warAndStrength(), minimumTokens)
        .scorer()
        .score(
            article,
            (target, voice, s0, s1, s2) ->
                found.put(
                    target + " " + voice.label(), new Scores(s0.clone(), s1.clone(), s2.clone())));
    return found;
  }

  @Test
  void addsUpCosinesOfKnownWords() {
    Scores all =
        scores(ArticleTexts.english("a", "War", "A strong truce ends the war."), 1).get("* all");
    assertArrayEquals(new double[] {4, 4}, all.s0());
    assertArrayEquals(new double[] {0.9 - 0.6 + 0.9, 0.1 + 1 - 0.3 + 0.1}, all.s1(), 1e-12);
    assertArrayEquals(new double[] {0.81 + 0.36 + 0.81, 0.01 + 1 + 0.09 + 0.01}, all.s2(), 1e-12);
  }

  @Test
  void wordsInQuotationMarksAreTheQuotedVoice() {
    Map<String, Scores> found =
        scores(ArticleTexts.english("a", "", "The truce stands. “War,” he said."), 1);
    assertEquals(-0.6, found.get("* own").s1()[0], 1e-12);
    assertEquals(0.9, found.get("* quoted").s1()[0], 1e-12);
    assertEquals(0.3, found.get("* all").s1()[0], 1e-12);
  }

  @Test
  void anEntityHasTheOwnWordsOfTheSentencesThatMentionIt() {
    ArticleText article =
        AnnotatedTexts.english(
            "France and Germany signed a truce. Germany fears a battle. A siege began.");
    Map<String, Scores> found = scores(article, 1);
    assertEquals(-0.6, found.get("FRA own").s1()[0], 1e-12);
    assertEquals(-0.6 + 0.7, found.get("DEU own").s1()[0], 1e-12);
    assertEquals(2, found.get("DEU own").s0()[0]);
    assertEquals(-0.6 + 0.7 - 0.05, found.get("* own").s1()[0], 1e-12);
  }

  @Test
  void whatIsQuotedIsNotSaidOfAnEntityInTheOutletsVoice() {
    Map<String, Scores> found =
        scores(AnnotatedTexts.english("Germany sees “war” and a truce."), 1);
    assertEquals(-0.6, found.get("DEU own").s1()[0], 1e-12);
  }

  @Test
  void textWithTooFewTokensOrNoKnownWordIsNotScored() {
    ArticleText article = ArticleTexts.english("a", "", "truce and war");
    assertTrue(scores(article, 4).isEmpty());
    assertEquals(List.of("* own", "* all"), List.copyOf(scores(article, 3).keySet()));
    assertTrue(scores(ArticleTexts.english("a", "", "nothing known here"), 1).isEmpty());
  }

  @Test
  void theDatelineIsNotRead() {
    ArticleText article = ArticleTexts.of("a", "en", "", "WAR (AP) — A truce.", 11);
    assertEquals(-0.6, scores(article, 1).get("* all").s1()[0], 1e-12);
  }

  @Test
  void theScorerForgetsTheArticleBefore() {
    Lens.Scorer scorer = new AxesLens(TestAxes.warAndStrength(), 1).scorer();
    scorer.score(AnnotatedTexts.english("Germany fears war."), (t, v, s0, s1, s2) -> {});
    scorer.score(
        ArticleTexts.english("b", "", "truce"),
        (target, voice, s0, s1, s2) -> {
          assertEquals("*", target);
          assertEquals(-0.6, s1[0], 1e-12);
        });
  }

  @Test
  void readsEnglishAndSaysWhatItMeasures() {
    AxesLens lens = new AxesLens(TestAxes.warAndStrength(), 1);
    assertTrue(lens.reads("en"));
    assertFalse(lens.reads("de"));
    assertEquals("axes test", lens.name() + " " + lens.version());
    assertEquals(
        List.of(
            new Measure(
                "war_peace",
                "words of war rather than of peace",
                "mean cosine",
                -1,
                1,
                "passes: 3 of 4 held-out synonyms on their side, 0.725 apart"),
            new Measure(
                "strength",
                "strong words",
                "mean cosine",
                -1,
                1,
                "not checked by held-out synonyms")),
        lens.measures());
  }

  /** What is shown of a score is what made it, for every target and voice. */
  @Test
  void theWordsAddUpToTheScore() {
    AxesLens lens = new AxesLens(TestAxes.warAndStrength(), 1);
    ArticleText article =
        AnnotatedTexts.english(
            "Germany fears a strong battle. “War,” said France. A truce was signed in Germany.");
    Map<String, Double> sums = new LinkedHashMap<>();
    lens.scorer()
        .score(
            article,
            (target, voice, s0, s1, s2) -> {
              List<WordShare> words = lens.words(article, target, voice, 0);
              assertEquals(s0[0], words.size());
              double sum = words.stream().mapToDouble(WordShare::share).sum();
              assertEquals(s1[0], sum, 1e-12);
              sums.put(target + " " + voice.label(), sum);
            });
    assertEquals(0.7 - 0.6, sums.get("DEU own"), 1e-12);
    assertEquals(0.9, sums.get("* quoted"), 1e-12);
  }
}
