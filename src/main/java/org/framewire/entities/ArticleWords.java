package org.framewire.entities;

import java.util.BitSet;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * Which context phrases stand anywhere in the article, title and dateline included. Looked up only
 * when the first name asks, which few articles have.
 */
final class ArticleWords {
  private final PieceTrie phrases;
  private final BitSet present;
  private ScannedText title;
  private ScannedText body;
  private boolean read;

  ArticleWords(ContextPhrases phrases) {
    this.phrases = phrases.trie();
    present = new BitSet(phrases.count());
  }

  void become(ScannedText newTitle, ScannedText newBody) {
    title = newTitle;
    body = newBody;
    read = false;
  }

  boolean hasAny(int[] ids) {
    if (ids.length == 0) {
      return false;
    }
    if (!read) {
      present.clear();
      read(title);
      read(body);
      read = true;
    }
    for (int id : ids) {
      if (present.get(id)) {
        return true;
      }
    }
    return false;
  }

  private void read(ScannedText text) {
    Tokens tokens = text.tokens();
    int count = tokens.pieceCount();
    for (int first = 0; first < count; first++) {
      int node = phrases.begin(tokens, first);
      int next = first + 1;
      while (node != PieceTrie.NONE) {
        int id = phrases.value(node);
        if (id != PieceTrie.NONE) {
          present.set(id);
        }
        boolean goesOn =
            next < count && TextPlace.sentence(text, next) == TextPlace.sentence(text, first);
        node = goesOn ? phrases.step(node, tokens, next++) : PieceTrie.NONE;
      }
    }
  }
}
