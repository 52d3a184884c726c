package org.framewire.entities;

import java.util.Arrays;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * Finds the gazetteer's names in a text: from left to right, the longest that is written and meant
 * as one, each word in one match at most. Lookalikes and relatives take their words like the
 * others.
 */
final class NameMatcher {
  private static final int MOST_PIECES = 24;

  private final NameIndex names;
  private final ArticleWords article;
  private final SentenceLettering lettering;
  private final byte[] gaps = new byte[MOST_PIECES];

  private int count;
  private int[] firstPiece = new int[64];
  private int[] endPiece = new int[64];
  private int[] group = new int[64];

  /** Which names of the group are meant, bit by bit. */
  private long[] meant = new long[64];

  NameMatcher(NameIndex names, ArticleWords article, SentenceLettering lettering) {
    this.names = names;
    this.article = article;
    this.lettering = lettering;
  }

  /** Finds the names from a byte offset on; what was found before is forgotten. */
  void match(ScannedText text, int from) {
    count = 0;
    lettering.become(text);
    Tokens tokens = text.tokens();
    PieceTrie trie = names.trie();
    int pieces = tokens.pieceCount();
    int piece = 0;
    while (piece < pieces && tokens.start(tokens.pieceToken(piece)) < from) {
      piece++;
    }
    while (piece < pieces) {
      if (tokens.pieceCase(piece) == Tokens.Case.LOWER && !names.mayBeginLower(tokens, piece)) {
        piece++;
        continue;
      }
      int node = trie.begin(tokens, piece);
      piece =
          node == PieceTrie.NONE || !mayBegin(tokens, piece)
              ? piece + 1
              : longest(text, piece, node);
    }
  }

  /** Takes the longest name from a piece on, and returns the piece to go on with. */
  private int longest(ScannedText text, int first, int begun) {
    Tokens tokens = text.tokens();
    PieceTrie trie = names.trie();
    int bestEnd = first;
    int bestGroup = PieceTrie.NONE;
    long bestMeant = 0;
    int node = begun;
    for (int end = first + 1; ; end++) {
      int value = trie.value(node);
      if (value != PieceTrie.NONE && mayEnd(tokens, end)) {
        long alive = meantAt(text, names.group(value), first, end);
        if (alive != 0) {
          bestEnd = end;
          bestGroup = value;
          bestMeant = alive;
        }
      }
      if (end == tokens.pieceCount() || end - first == MOST_PIECES) {
        break;
      }
      byte gap = NameGap.between(tokens.text(), tokens.pieceEnd(end - 1), tokens.pieceStart(end));
      node = gap == NameGap.OTHER ? PieceTrie.NONE : trie.step(node, tokens, end);
      if (node == PieceTrie.NONE) {
        break;
      }
      gaps[end - first] = gap;
    }
    if (bestGroup == PieceTrie.NONE) {
      return first + 1;
    }
    add(first, bestEnd, bestGroup, bestMeant);
    return bestEnd;
  }

  private long meantAt(ScannedText text, Name[] candidates, int first, int end) {
    long alive = 0;
    for (int i = 0; i < candidates.length; i++) {
      if (candidates[i].isWrittenAt(text.tokens(), first, gaps)
          && candidates[i].isMeant(text, lettering, article, first, end)) {
        alive |= 1L << i;
      }
    }
    return alive;
  }

  /** A name does not begin behind an apostrophe: {@code O'Georgia}. */
  private static boolean mayBegin(Tokens tokens, int piece) {
    return tokens.joiner(piece) != '\'';
  }

  /** A name does not end before one, unless what follows is a possessive or a short verb. */
  private static boolean mayEnd(Tokens tokens, int end) {
    if (end == tokens.pieceCount() || tokens.joiner(end) != '\'') {
      return true;
    }
    byte[] normal = tokens.normal();
    int start = tokens.pieceNormalStart(end);
    int length = tokens.pieceNormalEnd(end) - start;
    if (length == 1) {
      return normal[start] == 's' || normal[start] == 'd';
    }
    return length == 2
        && ((normal[start] == 'l' && normal[start + 1] == 'l')
            || ((normal[start] == 'r' || normal[start] == 'v') && normal[start + 1] == 'e'));
  }

  private void add(int first, int end, int newGroup, long alive) {
    if (count == group.length) {
      firstPiece = Arrays.copyOf(firstPiece, count * 2);
      endPiece = Arrays.copyOf(endPiece, count * 2);
      group = Arrays.copyOf(group, count * 2);
      meant = Arrays.copyOf(meant, count * 2);
    }
    firstPiece[count] = first;
    endPiece[count] = end;
    group[count] = newGroup;
    meant[count] = alive;
    count++;
  }

  int count() {
    return count;
  }

  int firstPiece(int match) {
    return firstPiece[match];
  }

  /** The piece behind the name. */
  int endPiece(int match) {
    return endPiece[match];
  }

  /** The group of the name in the {@link NameIndex}. */
  int group(int match) {
    return group[match];
  }

  /** The names of the match's group. */
  Name[] candidates(int match) {
    return names.group(group[match]);
  }

  /** Whether the candidate at this place of the group is meant. */
  boolean isMeant(int match, int candidate) {
    return (meant[match] >>> candidate & 1) != 0;
  }

  /** The first candidate with a meaning that is meant, or null. */
  Name meant(int match, Name.Meaning meaning) {
    Name[] candidates = candidates(match);
    for (int i = 0; i < candidates.length; i++) {
      if (isMeant(match, i) && candidates[i].meaning() == meaning) {
        return candidates[i];
      }
    }
    return null;
  }
}
