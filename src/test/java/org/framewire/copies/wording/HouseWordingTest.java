package org.framewire.copies.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framewire.copies.wording.Comparison.Kind;
import org.junit.jupiter.api.Test;

class HouseWordingTest {
  private static final String FRAME = words("frame", 60);

  private static String words(String about, int count) {
    return IntStream.range(0, count)
            .mapToObj(number -> about + "x" + number)
            .collect(Collectors.joining(" "))
        + ". ";
  }

  private static Kind kind(Wording one, Wording other) {
    return Comparison.of(one, other).kind();
  }

  /** Pages of one outlet and day, each marked. */
  private static List<Wording> marked(String... pages) {
    List<Wording> wordings = List.of(pages).stream().map(page -> WordingTest.of(page, 0)).toList();
    HouseWording house = new HouseWording(wordings);
    return wordings.stream().map(house::mark).toList();
  }

  @Test
  void pagesOfOneFrameAreNoCopiesOfEachOther() {
    String one = words("ferry", 70) + FRAME;
    String other = words("otters", 70) + FRAME;
    assertEquals(
        Kind.CONTAINED, kind(WordingTest.of(one, 0), WordingTest.of(other, 0)), "without marks");
    List<Wording> pages = marked(one, other, words("frost", 70) + FRAME);
    assertNull(kind(pages.get(0), pages.get(1)));
  }

  @Test
  void twoArticlesMakeNoFrame() {
    List<Wording> pages =
        marked(words("ferry", 70) + FRAME, words("otters", 70) + FRAME, words("frost", 70));
    assertEquals(Kind.CONTAINED, kind(pages.get(0), pages.get(1)));
  }

  @Test
  void aReportInAnotherIsStillFoundWhateverTheFrame() {
    String report = words("ferry", 70);
    List<Wording> pages =
        marked(
            report + FRAME,
            words("otters", 60) + report + words("mayor", 60) + FRAME,
            words("frost", 70) + FRAME);
    assertEquals(Kind.CONTAINED, kind(pages.get(0), pages.get(1)));
    assertNull(kind(pages.get(0), pages.get(2)));
  }

  @Test
  void whatIsPrintedThreeTimesInWholeIsStillTheSame() {
    List<Wording> pages = marked(words("ferry", 70), words("ferry", 70), words("ferry", 70));
    assertEquals(Kind.EXACT, kind(pages.get(0), pages.get(1)));
  }

  @Test
  void bytesKeepTheMarks() {
    Wording page = marked(words("ferry", 9) + FRAME, FRAME, FRAME).get(0);
    Wording back = Wording.of(page.bytes());
    assertEquals(
        List.of(9, 68),
        List.of(
            IntStream.range(0, page.words()).filter(back::isHouse).min().orElse(-1),
            IntStream.range(0, page.words()).filter(back::isHouse).max().orElse(-1)));
  }
}
