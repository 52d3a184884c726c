package org.framewire.framing.frames;

import java.io.Serializable;
import java.util.List;
import org.framewire.text.BoundedPattern;

/**
 * A word or phrase that speaks for a frame, as the pieces of tokens: lower case, one to some words.
 * A word that ends in {@code *} stands for every word that begins so.
 *
 * @param words one pattern a word
 */
record Seed(List<String> words) implements Serializable {

  private static final BoundedPattern BLANKS = BoundedPattern.of(" +");

  /** Reads a seed as it is written in a list, words parted by spaces. */
  static Seed parse(String written) {
    List<String> words = List.of(BLANKS.split(written));
    for (String word : words) {
      String letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
      if (letters.isEmpty() || !letters.codePoints().allMatch(Seed::isLowerLetterOrDigit)) {
        throw new IllegalArgumentException(
            "'" + word + "' must be lower-case letters or digits, at most with a * behind them");
      }
    }
    return new Seed(words);
  }

  private static boolean isLowerLetterOrDigit(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && codePoint == Character.toLowerCase(codePoint);
  }

  /** Whether it is a single word, which a feature may be. */
  boolean isWord() {
    return words.size() == 1;
  }

  /** Whether its first word matches. */
  boolean begins(String word) {
    return matches(words.get(0), word);
  }

  /** Whether it stands at a place of a text. */
  boolean standsAt(List<String> text, int at) {
    if (at + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), text.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String word) {
    int letters = pattern.length() - 1;
    return pattern.charAt(letters) == '*'
        ? word.regionMatches(0, pattern, 0, letters)
        : word.equals(pattern);
  }
}
