package org.framewire.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.framewire.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The council of the town said on Monday that it will rebuild the pier in the spring.",
        "es | El consejo de la ciudad dijo el lunes que va a reconstruir el muelle en la primavera.",
        "fr | Le conseil de la ville a dit lundi que la jetée sera reconstruite au printemps.",
        "de | Der Rat der Stadt hat am Montag gesagt, dass die Brücke im Frühjahr wieder steht.",
        "pt | O conselho da cidade disse na segunda que vai reconstruir o cais e que não é caro.",
        "it | Il consiglio della città ha detto lunedì che il molo è stato chiuso per la tempesta.",
        "nl | De raad van de stad zei maandag dat het de pier in het voorjaar zal herbouwen.",
        "ru | Совет города сказал в понедельник, что он не будет строить на этом месте.",
        "ja | 市議会は月曜日に、桟橋を春に再建すると発表した。",
        "zh | 市议会周一表示,将在春天重建码头。",
        "ko | 시의회는 월요일 봄에 부두를 재건하겠다고 밝혔다.",
        "und | 1 2 3 4 5 6 7 8 9 GDP CPI",
        "und | lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor",
      })
  void guesses(String language, String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    assertEquals(language, new LanguageGuess().of(scanned.tokens()));
  }
}
