package org.framewire.entities;

import java.io.Serializable;
import java.util.List;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/** The wordings of titles, for lookup by pieces. */
final class TitleIndex implements Serializable {
  private static final WordSet ELECT = WordSet.of("elect designate incoming");

  private final PieceTrie trie;
  private final boolean[] leads;
  private final PieceTrie former;

  TitleIndex(List<Title> titles, List<String> formerWords) {
    PieceTrie.Builder builder = new PieceTrie.Builder();
    leads = new boolean[titles.size()];
    for (int title = 0; title < leads.length; title++) {
      leads[title] = !titles.get(title).kinds().isEmpty();
      for (String form : titles.get(title).forms()) {
        Tokens pieces = Name.pieces(form);
        // "-elect" is read as a word about the title, so that it works for every title.
        if (!isElect(pieces, pieces.pieceCount() - 1)) {
          builder.add(pieces, title);
        }
      }
    }
    trie = builder.build();
    PieceTrie.Builder formerBuilder = new PieceTrie.Builder();
    formerWords.forEach(word -> formerBuilder.add(Name.pieces(word), 0));
    former = formerBuilder.build();
  }

  /** The title that is exactly these pieces, or {@link PieceTrie#NONE}. */
  int of(Tokens tokens, int from, int to) {
    return trie.valueOf(tokens, from, to);
  }

  /** Whether a title makes its holder a leader; vice presidents and the like do not lead. */
  boolean leads(int title) {
    return leads[title];
  }

  /**
   * Where a word like "former" begins that ends before {@code end}: it says that the bearer of the
   * title behind it does not hold it now. {@link PieceTrie#NONE} when there is none.
   */
  int formerBefore(Tokens tokens, int end) {
    for (int start = end - 1; start >= 0 && start >= end - 2; start--) {
      if (former.valueOf(tokens, start, end) != PieceTrie.NONE) {
        return start;
      }
    }
    return PieceTrie.NONE;
  }

  /** Whether a piece beside a title says that its bearer does not hold it yet. */
  static boolean isElect(Tokens tokens, int piece) {
    return ELECT.has(tokens, piece);
  }
}
