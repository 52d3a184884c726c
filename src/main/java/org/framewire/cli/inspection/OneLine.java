package org.framewire.cli.inspection;

import org.framewire.text.BoundedPattern;

/** Cuts a text to one line of a terminal. */
final class OneLine {
  private static final BoundedPattern BETWEEN_WORDS = BoundedPattern.of("[\\s\\p{Cntrl}\\p{Cf}]+");
  private static final int SCANNED = 4;

  private OneLine() {}

  /** The text without line ends and control characters, cut to so many code points. */
  static String of(String text, int most) {
    String head = text.substring(0, Math.min(text.length(), SCANNED * most));
    String line = BETWEEN_WORDS.replaceAll(head, " ").strip();
    int[] codePoints = line.codePoints().limit(most).toArray();
    boolean cut = line.codePointCount(0, line.length()) > most || head.length() < text.length();
    return new String(codePoints, 0, codePoints.length) + (cut ? "…" : "");
  }
}
