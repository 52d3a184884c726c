package org.framewire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}]*(?:['’‐‑-][\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}]*)*");

  private static Tokens tokenize(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    return scanned.tokens();
  }

  private static List<String> normalForms(String text) {
    Tokens tokens = tokenize(text);
    List<String> forms = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      forms.add(tokens.normalForm(token));
    }
    return forms;
  }

  @Test
  void foldsCaseAndCurlyApostrophes() {
    assertEquals(
        List.of("don't", "stop", "côte", "d'ivoire", "us-russia", "3", "5"),
        normalForms("Don’t STOP: Côte d’Ivoire — US‑Russia 3.5"));
  }

  @Test
  void leavesOuterMarksOut() {
    assertEquals(List.of("rock", "n", "roll", "a", "b"), normalForms("'Rock 'n' roll' -a- b--"));
  }

  @Test
  void knowsHowEachPieceIsWritten() {
    Tokens tokens = tokenize("US-Russia polish McDonald I G20");
    assertEquals(Tokens.Case.ALL_CAPITALS, tokens.pieceCase(0));
    assertEquals(Tokens.Case.CAPITALISED, tokens.pieceCase(1));
    assertEquals('-', tokens.joiner(1));
    assertEquals(Tokens.Case.LOWER, tokens.pieceCase(2));
    assertEquals(Tokens.Case.CAPITALISED, tokens.pieceCase(3));
    assertEquals(Tokens.Case.ALL_CAPITALS, tokens.pieceCase(4));
    assertEquals(Tokens.Case.CAPITALISED, tokens.pieceCase(5));
  }

  @Test
  void growsInLowerCaseWithoutOverflow() {
    String grown = "Ⱥ".repeat(5000);
    assertEquals(List.of("ⱥ".repeat(5000)), normalForms(grown));
  }

  @Property
  void agreesWithTheDefinition(@ForAll("texts") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    List<String> expected = new ArrayList<>();
    Matcher matcher = DEFINITION.matcher(composed);
    while (matcher.find()) {
      StringBuilder lower = new StringBuilder();
      matcher
          .group()
          .replace('’', '\'')
          .replace('‐', '-')
          .replace('‑', '-')
          .codePoints()
          .map(Character::toLowerCase)
          .forEach(lower::appendCodePoint);
      expected.add(lower.toString());
    }
    assertEquals(expected, normalForms(composed));
  }

  @Property
  void equalWordsHaveEqualHashes(@ForAll("texts") String text) {
    Tokens tokens = tokenize(text);
    for (int token = 0; token < tokens.count(); token++) {
      byte[] normal = Utf8.bytes(tokens.normalForm(token));
      assertEquals(Tokens.hash(normal, 0, normal.length), tokens.tokenHash(token));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(" .,'’-‐‑\"“”\n")
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars(
            'é', 'É', 'ß', 'İ', 'Σ', 'ς', 'я', 'Я', '中', '한', '\u0301', '\u0939', '\u093F', '…')
        .ofMaxLength(120);
  }
}
