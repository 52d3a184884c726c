package org.framewire.stories;

/**
 * What an English word shares with its other forms: plural, possessive, past tense and participle
 * lose their endings, a final {@code e} goes, so that "resigns", "resigned" and "resigning" are one
 * feature. Lighter than Porter's stemmer on purpose: it takes inflection off, and leaves "nation"
 * and "national" apart, which tell stories apart.
 */
final class WordStem {
  private static final int SHORTEST_STEM = 3;

  private WordStem() {}

  /** The stem of a token's normal form. */
  static String of(String word) {
    String bare = withoutPossessive(word);
    String singular = withoutPlural(bare);
    return withoutFinalE(withoutPast(singular));
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static String withoutPlural(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 4 && word.endsWith("sses")) {
      return word.substring(0, length - 2);
    }
    boolean plural =
        length > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, length - 1) : word;
  }

  private static String withoutPast(String word) {
    if (word.endsWith("ing")) {
      return undoubled(word, word.length() - 3);
    }
    if (word.endsWith("ed")) {
      return undoubled(word, word.length() - 2);
    }
    return word;
  }

  /** The first letters, without the consonant that the ending doubled ("stopped"). */
  private static String undoubled(String word, int length) {
    if (length < SHORTEST_STEM) {
      return word;
    }
    char last = word.charAt(length - 1);
    boolean doubled = last == word.charAt(length - 2) && "lsz".indexOf(last) < 0;
    return word.substring(0, doubled ? length - 1 : length);
  }

  private static String withoutFinalE(String word) {
    return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }
}
