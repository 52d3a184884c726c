package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "it\\u2019s | it’s",
        "a\\xa0b | a\u00a0b",
        "he said \\\"no\\\" | he said \"no\"",
        "it\\'s | it's",
        "http:\\/\\/post.example | http://post.example",
        "AT&amp;amp;T | AT&T",
        "Q&nbsp A | Q\u00a0 A",
        "&#x2019;&#8217; | ’’",
      })
  void undoes(String raw, String text) {
    assertEquals(text, Escapes.undo(raw));
  }

  @Test
  void undoesLineEndsThatNothingElseCanBe() {
    assertEquals("One.\nTwo.\n\nThree", Escapes.undo("One.\\nTwo.\\r\\n\\r\\nThree"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\new\\u1234.\\next",
        "the macro \\newline of TeX",
        "R&D; and Q&A, a?b=1&amp=2",
        "a \\ b",
      })
  void leavesOtherBackslashesAndAmpersands(String text) {
    assertEquals(text, Escapes.undo(text));
  }

  @Test
  void aTextWithoutAnyIsTheSame() {
    String text = "Plain.\nText";
    assertSame(text, Escapes.undo(text));
  }
}
