package org.framewire.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Test;

class StoryWordsTest {
  private static final StoryWords WORDS =
      new StoryWords(new WordRarity(1000, Map.of("the", 950, "minister", 200)));

  private static StoryVector vector(String title, String text) {
    ScannedText scannedTitle = new ScannedText();
    ScannedText scannedText = new ScannedText();
    scannedTitle.scan(title);
    scannedText.scan(text);
    return WORDS.vector(scannedTitle.tokens(), scannedText.tokens());
  }

  @Test
  void formsOfOneWordAreOneStem() {
    for (List<String> forms :
        List.of(
            List.of("resign", "resigns", "resigned", "resigning"),
            List.of("trophy", "trophies"),
            List.of("stop", "stopped", "stopping"),
            List.of("indicte", "indicted", "indict"),
            List.of("mueller", "mueller's"),
            List.of("process", "processes"))) {
      assertEquals(1, forms.stream().map(WordStem::of).distinct().count(), () -> forms.toString());
    }
    for (String word : List.of("us", "ring", "red", "virus", "crisis", "press", "bus")) {
      assertEquals(word, WordStem.of(word));
    }
  }

  @Test
  void rarityIsThatOfTheBackground() throws IOException {
    WordRarity rarity =
        WordRarity.read(new BufferedReader(new StringReader("# comment\narticles\t99\nwar\t9\n")));
    assertEquals(Math.log(100 / 9.5), rarity.of(WordRarity.hash("war")), 1e-12);
    assertEquals(Math.log(100 / 0.5), rarity.of(WordRarity.hash("valdoria")), 1e-12);
    assertTrue(WordRarity.shipped().of(WordRarity.hash("the")) < 0.2);
    assertTrue(WordRarity.shipped().of(WordRarity.hash("elephant")) > 4);
  }

  @Test
  void cosineOfArticles() {
    StoryVector quake = vector("Earthquake in Valdoria", "The minister of Valdoria spoke.");
    assertEquals(1, quake.cosine(quake), 1e-6);
    assertEquals(0, quake.cosine(vector("Orchestra hires", "A conductor.")), 0);
    assertTrue(quake.cosine(vector("Valdoria", "The minister.")) > 0.2);
  }

  @Test
  void onlyTheLeadCountsAndFunctionWordsDoNot() {
    String filler =
        String.join(" ", IntStream.range(0, StoryWords.LEAD_TOKENS).mapToObj(i -> "the").toList());
    assertEquals(0, vector("", filler + " earthquake").stems().length);
    assertEquals(1, vector("", "earthquake " + filler).stems().length);
  }

  @Test
  void packedVectorsComeBack() {
    StoryVector vector = vector("Earthquake in Valdoria", "Hundreds trapped.");
    StoryVector back = StoryVector.unpack(vector.pack());
    assertArrayEquals(vector.stems(), back.stems());
    assertArrayEquals(vector.weights(), back.weights());
  }
}
