package org.framewire.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private final MentionFinder finder = new MentionFinder(Gazetteer.load());
  private final ScannedText text = new ScannedText();

  private Voices voices(String written, String language) {
    ScannedText title = new ScannedText();
    title.scan("");
    text.scan(written);
    return Voices.of(text, 0, language, finder.find(title, text, 0, null));
  }

  private String own(Voices voices) {
    StringBuilder own = new StringBuilder();
    Tokens tokens = text.tokens();
    for (int token = 0; token < tokens.count(); token++) {
      if (!voices.isQuoted(token)) {
        own.append(own.isEmpty() ? "" : " ").append(tokens.normalForm(token));
      }
    }
    return own.toString();
  }

  @Test
  void marksAndReportsAreNotTheOutlets() {
    assertEquals(
        "the minister said that he spoke of a in vienna it rained",
        own(
            voices(
                "The minister said that the plot was vile. He spoke of a “wicked scheme” in Vienna."
                    + " It rained.",
                "en")));
  }

  @Test
  void reportsInOtherLanguagesAreNotLookedFor() {
    Voices voices = voices("Der Minister sagte, er komme. “Gut,” hieß es.", "de");
    assertEquals(List.of(), voices.quotations());
    assertEquals(1, voices.quotedTokens());
  }

  @Test
  void mentionsAreInTheVoiceOfTheirFirstWord() {
    Voices voices = voices("Emmanuel Macron said that Russia had lied. Ukraine agreed.", "en");
    List<Mention> mentions = voices.mentions();
    assertEquals(List.of(false, true, false), mentions.stream().map(Mention::quoted).toList());
    assertTrue(mentions.stream().noneMatch(Mention::isAmbiguous));
  }
}
