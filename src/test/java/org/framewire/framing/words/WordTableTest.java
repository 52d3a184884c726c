package org.framewire.framing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private static List<Integer> numbers(WordTable table, String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    List<Integer> numbers = new ArrayList<>();
    for (int piece = 0; piece < scanned.tokens().pieceCount(); piece++) {
      numbers.add(table.find(scanned.tokens(), piece));
    }
    return numbers;
  }

  @Test
  void findsPiecesWhateverTheirCase() {
    WordTable table = new WordTable(List.of("war", "überfall", "anti"));
    assertEquals(List.of(2, 0, -1, 1, 0, -1), numbers(table, "Anti-War wart ÜBERFALL war's"));
  }

  @Test
  void findsEachOfManyAndNoOther() {
    List<String> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      words.add("w" + i);
      text.append("w").append(i).append(" v").append(i).append(' ');
      expected.add(i);
      expected.add(WordTable.ABSENT);
    }
    assertEquals(expected, numbers(new WordTable(words), text.toString()));
  }

  @Test
  void anEmptyTableFindsNothing() {
    assertEquals(List.of(-1), numbers(new WordTable(List.of()), "war"));
  }

  @Test
  void refusesAWordTwice() {
    assertThrows(IllegalArgumentException.class, () -> new WordTable(List.of("war", "war")));
  }
}
