package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What a reader makes of UTF-8 that takes it for windows-1252, or for Latin-1. */
  private static String misread(String text, boolean western) {
    StringBuilder misread = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, western ? WESTERN : StandardCharsets.ISO_8859_1);
      misread.append(read.equals("\ufffd") ? String.valueOf((char) (b & 0xFF)) : read);
    }
    return misread.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it’s “fine” — and…",
        "café niño São Paulo MÉXICO à la carte, voilà",
        "Übergröße 20 €, £5, 20° and ©",
        "Łódź, Škoda, č and ž",
        "Привет, мир",
        "Ελλάδα και Κύπρος",
        "مرحبا بالعالم",
        "한국어 日本語 中文",
        "so 😀 it is",
      })
  void undoesOneAndTwoMisreadings(String text) {
    for (boolean western : new boolean[] {true, false}) {
      String once = misread(text, western);
      assertEquals(text, Mojibake.undo(once));
      assertEquals(text, Mojibake.undo(misread(once, western)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A plain text, with no letter but those of English.",
        "São Paulo — “café” — é “já”—não, naïve, façade",
        "“IRMÃ” disse a mãe. A MAÇÃ… É bom. NÃO É A AMANHÃ”",
        "„Spaß“ und „Ä“ – Ö… „Fuß” und groß—",
        "ROMÂNIA, “PÂ”, l’Âge d’or",
        "“ESPAÑ” – “Ñ”, VIÉ… É“",
        "ça été” é— é’ où” là”",
        "Привет, мир — “да”",
      })
  void leavesWhatWasWritten(String text) {
    assertSame(text, Mojibake.undo(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The â€œplaceâ€ itself | The “place” itself",
        "said.Â The | said. The",
        "itâ€™s voilÃ  and done | it’s voilà and done",
        "cafÃ© and São Paulo | café and São Paulo",
        "lost ï¿½ for good | lost \ufffd for good",
      })
  void mendsRunsThatLostAByteAndLeavesTheRest(String text, String mended) {
    assertEquals(mended, Mojibake.undo(text).replace("  ", " "));
  }
}
