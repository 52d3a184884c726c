package org.framewire.quotations;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two tellings of one statement: its charged words are the speaker's, in neither outlet's voice.
 */
class QuotationEvaluationTest {
  private static final LocalDate DAY = LocalDate.of(2022, 9, 22);

  @ParameterizedTest
  @ValueSource(strings = {"reckless remarks", "hostile forces", "keep its mouth shut"})
  void chargedWordsAreNorthKorea(String words) throws IOException {
    String folder = System.getProperty("evaluation.data", "");
    assumeTrue(!folder.isEmpty(), "needs -Devaluation.data=DIR with seeds/");
    MentionFinder finder = new MentionFinder(Gazetteer.load());
    int places = 0;
    for (Path seed : seeds(Path.of(folder, "seeds"))) {
      ScannedText title = new ScannedText();
      title.scan("");
      ScannedText text = new ScannedText();
      String written = Files.readString(seed);
      text.scan(written);
      List<Mention> mentions = finder.find(title, text, 0, DAY);
      Voices voices = Voices.of(text, reportStart(written), "en", mentions);
      List<Quotation> quotations = voices.quotations();
      String all = text.slice(0, text.tokens().length());
      for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
        int place = all.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        Quotation around =
            quotations.stream()
                .filter(q -> q.direct() && q.start() <= place && place < q.end())
                .findFirst()
                .orElse(null);
        assertFalse(around == null, () -> words + " is nobody's in " + seed);
        String entity = around.speaker().entityId();
        Speaker.Kind kind = around.speaker().kind();
        assertTrue(voices.isQuoted(around.firstToken()) && voices.isQuoted(around.endToken() - 1));
        assertTrue(
            "PRK".equals(entity) || kind == Speaker.Kind.OFFICIAL, () -> "speaker " + around);
        places++;
      }
    }
    assertFalse(places == 0, "no seed has the words " + words);
  }

  /** Where the report begins, behind the day and the credit line; all of that is ASCII. */
  private static int reportStart(String text) {
    Matcher head = Pattern.compile("^\\s*date \\S+\\s*(\\(\\w+\\) --\\s*)?").matcher(text);
    return head.find() ? head.end() : 0;
  }

  private static List<Path> seeds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
