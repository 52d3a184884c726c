package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
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

  private static Map<String, Double> words(String text, String target, Voice voice) {
    ArticleText article = ArticleTexts.withMentions(ArticleTexts.english("a", "", text));
    Map<String, Double> words = new TreeMap<>();
    ToneLens.byWords()
        .words(article, target, voice, 0)
        .forEach(share -> words.merge(share.word(), share.share(), Double::sum));
    return words;
  }

  @Test
  void theWordsAroundATargetAreShownWithWhatTheyAdd() {
    Map<String, Double> words =
        words("Observers praised Japan.\nCritics blamed North Korea.", "JPN", Voice.OWN);
    assertEquals(Set.of("praised"), words.keySet());
    assertEquals(1, words.get("praised"), 1e-12);
    assertTrue(words("Critics blamed Japan.", "JPN", Voice.OWN).get("blamed") < 0);
  }

  /** A negator has no polarity of its own; without it the score would be another. */
  @Test
  void aNegatorIsShownForWhatItTurnsAround() {
    Map<String, Double> words = words("Nobody praised Japan.", "JPN", Voice.OWN);
    assertTrue(words.get("praised") < 0);
    assertTrue(words.get("nobody") < 0);
  }

  @Test
  void whatIsQuotedHasNoWordsInTheTone() {
    assertEquals(Map.of(), words("“Japan is a liar,” he said.", "JPN", Voice.OWN));
    assertEquals(Map.of(), words("Critics blamed Japan.", "JPN", Voice.QUOTED));
  }
}
