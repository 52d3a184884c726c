package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
  @Test
  void aTidyTextIsTheSame() {
    String text = "It’s “fine” — and stays.\n\nAs it is.\nCôte d’Azur";
    assertSame(text, CleanText.body(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AT&amp;T&#8217;s &quot;deal&quot; | AT&T’s \"deal\"",
        "caf&eacute; &amp;#8220;x&amp;#8221; | café “x”",
        "it&#146;s | it’s",
        "5 < 6 and 7 > 2 | 5 < 6 and 7 > 2",
        "<b>Bold</b> and <a href='x'>linked</a> | Bold and linked",
        "x<script>var a = 1;</script> y | x y",
        "R&D; and Q&A | R&D; and Q&A",
      })
  void undoesMarkUp(String raw, String clean) {
    assertEquals(clean, CleanText.body(raw).replaceAll(" +", " "));
  }

  @Test
  void keepsParagraphs() {
    assertEquals("One.\n\nTwo.\n\nThree.", CleanText.body("<p>One.</p><p>Two.</p><p>Three.</p>"));
    assertEquals("a\n\nb\nc", CleanText.body("\ufeff a \t\r\n \r\n\r\n\r\nb\u00a0\rc \u200b\n"));
  }

  @Test
  void composesAndDropsControls() {
    assertEquals("é…x", CleanText.body("e\u0301\u0085…\u0000\u00adx").replace("\n", ""));
  }

  @Test
  void dropsFollowUsAtTheHead() {
    assertEquals("Image Source : AP FILE", CleanText.body(" Follow us on Image Source : AP FILE"));
    assertEquals("We follow us on", CleanText.body("We follow us on"));
  }

  @Test
  void aHeadlineIsOneLine() {
    assertEquals("Pier rebuilt at last", CleanText.line("Pier rebuilt \r\n at last"));
  }

  @Property
  void cleaningTwiceChangesNothing(@ForAll("texts") String text) {
    String once = CleanText.body(text);
    assertTrue(Normalizer.isNormalized(once, Normalizer.Form.NFC));
    assertEquals(once.strip(), once);
    assertTrue(once.chars().noneMatch(c -> (c < ' ' && c != '\n') || c == 0x7F));
    assertEquals(once, CleanText.body(once));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(" \n\r\t\u00a0\u200b\u00ad\u0000\u0093\u2028.,ab")
        .withChars('e', '\u0301', 'é', '한', '\u1112', '\u1161', '’', '\ufeff')
        .ofMaxLength(60);
  }
}
