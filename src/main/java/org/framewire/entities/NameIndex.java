package org.framewire.entities;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/**
 * All names of the gazetteer in one trie. A <em>group</em> is the names that are the same pieces:
 * {@code Kim} of several leaders, {@code Congo} of two countries.
 */
final class NameIndex implements Serializable {
  private final PieceTrie trie;
  private final Name[][] groups;
  private final WordSet lowerFirst;
  private final WordSet givenNames;

  private NameIndex(PieceTrie trie, Name[][] groups, WordSet lowerFirst, WordSet givenNames) {
    this.trie = trie;
    this.groups = groups;
    this.lowerFirst = lowerFirst;
    this.givenNames = givenNames;
  }

  PieceTrie trie() {
    return trie;
  }

  Name[] group(int group) {
    return groups[group];
  }

  int groupCount() {
    return groups.length;
  }

  /** The first words of the names of leaders and their relatives. */
  WordSet givenNames() {
    return givenNames;
  }

  /** Whether a name may begin with this piece though it has no capital. */
  boolean mayBeginLower(Tokens tokens, int piece) {
    return lowerFirst.has(tokens, piece);
  }

  /** Gathers names. */
  static final class Builder {
    private final PieceTrie.Builder trie = new PieceTrie.Builder();
    private final List<List<Name>> groups = new ArrayList<>();
    private final List<String> relatives = new ArrayList<>();
    private final StringBuilder lowerFirst = new StringBuilder();
    private final StringBuilder givenNames = new StringBuilder();
    private final ContextPhrases.Builder context;

    Builder(ContextPhrases.Builder context) {
      this.context = context;
    }

    void add(Name.Meaning meaning, int entity, Mention.Type type, Alias alias) {
      Tokens pieces = Name.pieces(alias.text());
      int group = trie.add(pieces, groups.size());
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(new Name(meaning, entity, type, alias, context));
      if (alias.lettering() == Alias.Lettering.ANY || pieces.pieceCase(0) == Tokens.Case.LOWER) {
        lowerFirst.append(pieces.pieceNormalForm(0)).append(' ');
      }
      boolean isFullName = meaning == Name.Meaning.LEADER || meaning == Name.Meaning.RELATIVE;
      if (isFullName && pieces.pieceCount() > 1) {
        givenNames.append(pieces.pieceNormalForm(0)).append(' ');
      }
      if (meaning == Name.Meaning.RELATIVE) {
        relatives.add(alias.text());
      }
    }

    NameIndex build() {
      PieceTrie built = trie.build();
      Name[][] frozen = groups.stream().map(g -> g.toArray(new Name[0])).toArray(Name[][]::new);
      for (String relative : relatives) {
        Tokens pieces = Name.pieces(relative);
        int[] claims = shortNamesIn(pieces, built, frozen);
        for (Name name : frozen[built.valueOf(pieces, 0, pieces.pieceCount())]) {
          name.claim(claims);
        }
      }
      return new NameIndex(
          built, frozen, WordSet.of(lowerFirst.toString()), WordSet.of(givenNames.toString()));
    }

    private static int[] shortNamesIn(Tokens pieces, PieceTrie trie, Name[][] groups) {
      List<Integer> found = new ArrayList<>();
      for (int from = 0; from < pieces.pieceCount(); from++) {
        for (int to = from + 1; to <= pieces.pieceCount(); to++) {
          int group = trie.valueOf(pieces, from, to);
          if (group != PieceTrie.NONE && hasShortName(groups[group])) {
            found.add(group);
          }
        }
      }
      return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean hasShortName(Name[] group) {
      for (Name name : group) {
        if (name.meaning() == Name.Meaning.SHORT_NAME) {
          return true;
        }
      }
      return false;
    }
  }
}
