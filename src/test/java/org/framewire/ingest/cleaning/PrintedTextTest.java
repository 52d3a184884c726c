package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTest {
  @Test
  void readsListsAsParagraphs() {
    assertEquals("One.\n\nIt's two.", PrintedText.read("['One.', \"It's two.\"]"));
    assertEquals("It's one.\n\nTwo", PrintedText.read(" [u'It\\'s one.' , u'Two'] "));
  }

  @Test
  void readsMarkedLiterals() {
    assertEquals("it’s\nhere", PrintedText.read("u'it\\u2019s\\nhere'"));
    assertEquals("it’s 😀", PrintedText.read("b'it\\xe2\\x80\\x99s \\xf0\\x9f\\x98\\x80'"));
    assertEquals("\\u12 x", PrintedText.read("u'\\u12 x'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'We will rebuild,' said the mayor. 'Soon'",
        "['One.', two]",
        "['One.'",
        "[Editor's note: this is 'one']",
        "b'one' and 'two'",
        "u'one",
        "[]",
        "['",
        "but not 'this'",
        "b'",
      })
  void leavesWhatIsNoLiteralFromEndToEnd(String text) {
    assertSame(text, PrintedText.read(text));
  }
}
