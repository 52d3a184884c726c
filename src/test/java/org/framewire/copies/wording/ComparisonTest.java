package org.framewire.copies.wording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** Sentences of ten words each that are all different. */
  private static String sentences(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            sentence ->
                "The "
                    + IntStream.range(0, 9)
                        .mapToObj(word -> "w" + sentence + "x" + word)
                        .collect(Collectors.joining(" "))
                    + ".")
        .collect(Collectors.joining(" "));
  }

  private static Comparison compare(String one, String other) {
    return Comparison.of(WordingTest.of(one, 0), WordingTest.of(other, 0));
  }

  @Test
  void figuresAreThoseOfTheSets() {
    // 100 words have 96 shingles, 60 have 56; the second is the first's beginning.
    Comparison comparison = compare(sentences(0, 10), sentences(0, 6));
    assertEquals(56, comparison.sharedShingles());
    assertEquals(56.0 / 96, comparison.jaccard());
    assertEquals(1.0, comparison.containment());
    assertEquals(Comparison.Kind.NEAR, comparison.kind());
  }

  @Test
  void sameWordsAreExactWhateverTheirMarks() {
    assertEquals(
        Comparison.Kind.EXACT, compare(sentences(0, 5), sentences(0, 5).replace(".", " !")).kind());
  }

  @Test
  void bodyAmidTwiceAsMuchLocalTextIsContained() {
    Comparison comparison =
        compare(
            sentences(0, 10), sentences(20, 30) + " " + sentences(0, 10) + " " + sentences(40, 50));
    assertEquals(Comparison.Kind.CONTAINED, comparison.kind());
    assertEquals(1.0, comparison.containment());
  }

  @Test
  void whoMentionsItAmidFiveTimesAsMuchIsNoCopyAndWhoPrintsAPartOfItIs() {
    String whole = sentences(0, 10);
    String page = sentences(20, 45) + " " + whole + " " + sentences(50, 75);
    assertNull(compare(whole, page).kind());
    assertEquals(Comparison.Kind.CONTAINED, compare(page, whole).kind());
  }

  @Test
  void quotingTheSameSpeechIsNoCopying() {
    String speech = "“" + sentences(0, 6) + "” ";
    assertNull(compare(speech + sentences(20, 26), speech + sentences(30, 36)).kind());
    assertEquals(
        Comparison.Kind.CONTAINED,
        compare(sentences(0, 6) + sentences(20, 26), sentences(0, 6) + sentences(30, 36)).kind());
  }

  @Test
  void aReportThatIsMostlyQuotationsCountsWithThem() {
    String speech = "“" + sentences(0, 9) + "” ";
    String page = speech + sentences(30, 45);
    assertEquals(Comparison.Kind.CONTAINED, compare(speech + sentences(20, 21), page).kind());
  }

  @Test
  void aChangedWordTakesFiveShinglesAndOneWord() {
    Comparison comparison = compare(sentences(0, 10), sentences(0, 10).replace("w3x4", "else"));
    assertEquals(91.0 / 96, comparison.containment());
    assertEquals(0.99, comparison.coverage());
  }

  @Test
  void aSentenceInCommonMakesNoCopy() {
    assertNull(compare(sentences(0, 10), sentences(9, 20)).kind());
  }

  @Test
  void tooShortIsNothing() {
    assertNull(compare(sentences(0, 2), sentences(0, 2)).kind());
  }

  @Test
  void droppedKeptAndAddedSentencesAreTold() {
    String copy = sentences(20, 22) + " " + sentences(0, 3) + " " + sentences(5, 10);
    Comparison comparison = compare(sentences(0, 10), copy);
    assertArrayEquals(new int[] {0, 1, 2, 5, 6, 7, 8, 9}, comparison.takenFromFirst());
    assertArrayEquals(new int[] {2, 3, 4, 5, 6, 7, 8, 9}, comparison.takenIntoSecond());
  }

  @Test
  void aWordChangedLeavesTheSentenceTakenOver() {
    Comparison comparison = compare(sentences(0, 10), sentences(0, 10).replace("w3x8", "else"));
    assertEquals(10, comparison.takenFromFirst().length);
  }
}
