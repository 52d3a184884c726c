package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.ArticleTexts;
import org.framewire.framing.Voice;
import org.junit.jupiter.api.Test;

class ToneLensTest {

  private static Map<String, String> scores(String title, String text) {
    ArticleText article = ArticleTexts.withMentions(ArticleTexts.english("a", title, text));
    Map<String, String> scores = new TreeMap<>();
    ToneLens.byWords()
        .scorer()
        .score(
            article,
            (target, voice, s0, s1, s2) -> {
              assertEquals(Voice.OWN, voice);
              scores.put(target, s0[0] + " " + s1[0] + " " + s2[0]);
            });
    return scores;
  }

  @Test
  void addsUpTheMentionsOfEachEntity() {
    assertEquals(
        Map.of("JPN", "2.0 0.0 2.0", "PRK", "1.0 0.0 0.0"),
        scores(
            "Japan praised",
            "Observers blamed Japan.\nOn Tuesday the delegation went to North Korea."));
  }

  @Test
  void whatOthersAreQuotedWithIsNotTheOutletsTone() {
    assertEquals(
        Map.of("JPN", "1.0 0.0 0.0"),
        scores("", "“North Korea is a rogue liar,” said a man in Japan."));
  }

  @Test
  void theVersionHangsOnTheWords() {
    assertEquals(
        "words-" + ToneWords.shipped().hash().substring(0, 8), ToneLens.byWords().version());
    assertEquals(1, ToneLens.byWords().measures().size());
  }
}
