package org.framewire.entities;

import java.io.Serializable;
import java.util.List;
import org.framewire.text.Tokens;

/** The phrases that names ask for, or forbid, anywhere in an article. */
final class ContextPhrases implements Serializable {
  private final PieceTrie trie;
  private final int count;

  private ContextPhrases(PieceTrie trie, int count) {
    this.trie = trie;
    this.count = count;
  }

  PieceTrie trie() {
    return trie;
  }

  int count() {
    return count;
  }

  /** Numbers phrases. */
  static final class Builder {
    private final PieceTrie.Builder trie = new PieceTrie.Builder();
    private int count;

    int[] ids(List<String> phrases) {
      return phrases.stream().mapToInt(this::id).toArray();
    }

    private int id(String phrase) {
      Tokens pieces = Name.pieces(phrase);
      int id = trie.add(pieces, count);
      if (id == count) {
        count++;
      }
      return id;
    }

    ContextPhrases build() {
      return new ContextPhrases(trie.build(), count);
    }
  }
}
