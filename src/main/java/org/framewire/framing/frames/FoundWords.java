package org.framewire.framing.frames;

/** The distinct known words of one text, in the order in which they first stand there. */
final class FoundWords {
  private final int[] words;
  private final int[] foundIn;
  private int text = 1;
  private int count;
  private int tokens;

  /** For a vocabulary of so many words. */
  FoundWords(int vocabulary) {
    words = new int[vocabulary];
    foundIn = new int[vocabulary];
  }

  /** Begins another text. */
  void clear() {
    text++;
    count = 0;
    tokens = 0;
  }

  void countToken() {
    tokens++;
  }

  void add(int word) {
    if (foundIn[word] != text) {
      foundIn[word] = text;
      words[count++] = word;
    }
  }

  /** Of which the first {@link #count()} count. */
  int[] words() {
    return words;
  }

  int count() {
    return count;
  }

  /** Tokens of the text, known or not. */
  int tokens() {
    return tokens;
  }
}
