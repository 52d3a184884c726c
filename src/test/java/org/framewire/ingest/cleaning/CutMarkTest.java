package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutMarkTest {
  private static final String START = "The pier was closed on Mon";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "… [+1234 chars]",
        "... [1234 chars]",
        "…\r\n [+1234 chars]\n",
        " [+1234 chars]</p>"
      })
  void theMarkSaysHowMuchIsMissing(String mark) {
    assertEquals(1234, CutMark.characters(START + mark));
  }

  @Property
  void theTextBeforeTheMarkStays(@ForAll @IntRange(min = 0) int left) {
    int characters = left % 1_000_000_000;
    String cut = START + "… [+" + characters + " chars]";
    assertEquals(characters, CutMark.characters(cut));
    assertEquals(START + "…", CleanText.body(cut));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The mayor's message had 1234 chars",
        "The message [+1234 chars] was sent to all.",
        "He wrote [all chars]",
        "The number [+99999999999 chars]",
      })
  void withoutAMarkNothingIsMissing(String text) {
    assertNull(CutMark.characters(text));
    assertSame(text, CutMark.takeOff(text));
  }

  @Test
  void oneCharacterIsOne() {
    assertEquals(1, CutMark.characters(START + " [+1 char]"));
  }
}
