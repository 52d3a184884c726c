package org.framewire.framing.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.ArticleTexts;
import org.framewire.entities.Mention;
import org.framewire.framing.Lens;
import org.framewire.framing.Voice;
import org.framewire.framing.WordShare;
import org.junit.jupiter.api.Test;

class PolicyFramesWordsTest {
  private static final PolicyFramesModel MODEL = TestModels.warAndPeace();
  private static final PolicyFramesLens LENS = new PolicyFramesLens(MODEL, 1);
  private static final ArticleText ARTICLE =
      ArticleTexts.english(
          "a", "Missile news", "A missile flew. “The treaty stands,” they said of the missile.");

  /** The log-odds that the lens scores are the intercept and what the words add. */
  @Test
  void sharesAddUpToTheScore() {
    LENS.scorer()
        .score(
            ARTICLE,
            (target, voice, s0, s1, s2) -> {
              for (int frame = 0; frame < 2; frame++) {
                double words =
                    LENS.words(ARTICLE, target, voice, frame).stream()
                        .mapToDouble(WordShare::share)
                        .sum();
                double logOdds = MODEL.frames().get(frame).intercept() + words;
                assertEquals(s1[frame], TestModels.sigmoid(logOdds), 1e-12);
              }
            });
  }

  @Test
  void aWordsPlacesShareWhatItAdds() {
    List<WordShare> war = LENS.words(ARTICLE, Lens.ALL_TEXT, Voice.OWN, 0);
    assertEquals(3, war.size());
    assertEquals(Mention.Field.TITLE, war.get(0).field());
    assertEquals(war.get(0).share(), war.get(2).share());
    assertEquals("missile", ARTICLE.body().slice(war.get(1).firstByte(), war.get(1).endByte()));
  }

  @Test
  void onlyTheVoicesWordsAreShown() {
    assertEquals(
        List.of("treaty"),
        LENS.words(ARTICLE, Lens.ALL_TEXT, Voice.QUOTED, 1).stream().map(WordShare::word).toList());
  }
}
