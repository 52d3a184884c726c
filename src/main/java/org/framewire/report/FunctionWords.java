package org.framewire.report;

import java.util.List;

/** Words that carry grammar, not content; left out of the list of frequent words. */
final class FunctionWords {
  private FunctionWords() {}

  /** Those of a language, in the normal form of tokens; none where there is no list of them. */
  static List<String> of(String language) {
    String name = "function-words-" + language + ".txt";
    if (!Resources.exists(name)) {
      return List.of();
    }
    return Resources.text(name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
