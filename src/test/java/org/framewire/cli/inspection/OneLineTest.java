package org.framewire.cli.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void longTextsAreCutToALine() {
    assertEquals("a b c", OneLine.of(" a\n\tb\u0000c ", 10));
    assertEquals("a b…", OneLine.of("a b c", 3).replace(" …", "…"));
    assertEquals("😀…", OneLine.of("😀😀", 1));
  }
}
