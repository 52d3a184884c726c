package org.framewire.framing.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.framewire.framing.labels.Span;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final ToneWords WORDS = ToneWords.shipped();

  /** The target stands between square brackets, other mentions of it between braces. */
  static Surroundings of(String marked) {
    String sentence = marked.replaceAll("[\\[\\]{}]", "");
    int from = marked.replace("{", "").replace("}", "").indexOf('[');
    int to = marked.replace("{", "").replace("}", "").indexOf(']') - 1;
    List<Span> others =
        marked.indexOf('{') < 0
            ? List.of()
            : List.of(
                new Span(
                    marked.replaceAll("[\\[\\]]", "").indexOf('{'),
                    marked.replaceAll("[\\[\\]]", "").indexOf('}') - 1));
    ScannedText text = new ScannedText();
    text.scan(sentence);
    Surroundings around = new Surroundings(WORDS);
    around.read(text, new Span(from, to), others);
    return around;
  }

  private static List<Integer> polarities(Surroundings around) {
    return IntStream.range(0, around.count()).mapToObj(around::polarity).toList();
  }

  @Test
  void theTargetIsOneItemAndSaysNothingItself() {
    Surroundings around = of("Critics praised [Great Britain] today");
    assertEquals(4, around.count());
    assertEquals(2, around.target());
    assertEquals(List.of(-1, 1, 0, 0), polarities(around));
  }

  @Test
  void negationTurnsFourWordsAroundAndEndsAtAMark() {
    assertEquals(
        List.of(0, 0, 0, -1), polarities(of("[He] was never honest")), "never honest speaks ill");
    Surroundings around = of("[He] did not go, honest as he was");
    assertEquals(1, around.polarity(5), "the comma ends it");
    assertFalse(around.negated(5));
    assertTrue(around.negated(3));
  }

  @Test
  void contractionsNegateToo() {
    Surroundings around = of("[She] won't help");
    assertEquals(List.of(0, 0, -1), polarities(around), "won't is no victory");
  }

  @Test
  void marksAndConnectivesAreBordersOfClauses() {
    Surroundings around = of("Honest people, who came, met [him]");
    assertEquals(3, around.bordersToTarget(0));
    assertEquals(0, around.bordersToTarget(around.target() - 1));
  }

  @Test
  void otherMentionsAreNoWords() {
    Surroundings around = of("[Abe] said {Abe} won");
    assertEquals(Surroundings.Kind.OTHER, around.kind(2));
    assertEquals(Surroundings.Kind.TARGET, around.kind(0));
  }

  @Test
  void namesAreToldApartByTheirCapitals() {
    Surroundings around = of("Yesterday [he] met the poet Anna Novak in Prague");
    assertEquals(
        List.of("WORD", "TARGET", "WORD", "WORD", "WORD", "NAME", "NAME", "WORD", "NAME"),
        kinds(around));
    assertEquals(
        List.of("TARGET", "WORD", "WORD", "WORD"),
        kinds(of("[Abe] Meets Old Friends")),
        "a headline in capitals");
    assertEquals(
        List.of("TARGET", "WORD", "WORD", "WORD", "WORD"),
        kinds(of("[he] said Liars and I")),
        "words that tell tone, and short ones");
  }

  private static List<String> kinds(Surroundings around) {
    return IntStream.range(0, around.count()).mapToObj(item -> around.kind(item).name()).toList();
  }

  @Test
  void quotedWordsAreLeftOutWhereAskedFor() {
    ScannedText text = new ScannedText();
    text.scan("Moscow denied the “reckless lies” again");
    Surroundings around = new Surroundings(WORDS);
    around.read(text, 0, text.tokens().count(), new Span(0, 6), List.of(), text.quotations());
    assertEquals(1, polarities(around).stream().filter(told -> told < 0).count(), "denied alone");
  }

  @Test
  void anInstanceForgetsTheTargetBefore() {
    ScannedText text = new ScannedText();
    Surroundings around = new Surroundings(WORDS);
    text.scan("Good men never lie to [him] about the honest truth of things");
    around.read(text, new Span(22, 25), List.of());
    text.scan("He won");
    around.read(text, new Span(0, 2), List.of());
    assertEquals(2, around.count());
    assertEquals(List.of(0, 1), polarities(around));
  }
}
