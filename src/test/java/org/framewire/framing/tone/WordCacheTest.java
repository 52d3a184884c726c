package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.junit.jupiter.api.Test;

class WordCacheTest {

  @Test
  void saysWhatTheWordsSayHoweverManyWordsCome() {
    ToneWords words = ToneWords.shipped();
    WordCache cache = new WordCache(words);
    StringBuilder many = new StringBuilder("honest liar never but table ");
    for (int i = 0; i < 30_000; i++) {
      many.append(Integer.toString(i, 36)).append(' ');
    }
    many.append("honest liar never but table");
    ScannedText text = new ScannedText();
    text.scan(many.toString());
    Tokens tokens = text.tokens();
    for (int piece = 0; piece < tokens.pieceCount(); piece++) {
      assertEquals(words.polarity(tokens, piece), cache.polarity(tokens, piece));
      assertEquals(words.negates(tokens, piece), cache.negates(tokens, piece));
      assertEquals(words.borders(tokens, piece), cache.borders(tokens, piece));
    }
    int last = tokens.pieceCount() - 1;
    assertEquals(1, cache.polarity(tokens, last - 4));
    assertEquals(-1, cache.polarity(tokens, last - 3));
    assertEquals(true, cache.negates(tokens, last - 2));
    assertEquals(true, cache.borders(tokens, last - 1));
  }
}
