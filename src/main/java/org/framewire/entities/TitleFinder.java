package org.framewire.entities;

import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/** Looks for a title of office directly before or behind a place in the text. */
final class TitleFinder {
  private static final int MOST_PIECES = 6;

  private final TitleIndex titles;
  private ScannedText text;
  private int title;
  private int first;
  private int end;
  private boolean former;
  private boolean elect;

  TitleFinder(TitleIndex titles) {
    this.titles = titles;
  }

  void become(ScannedText newText) {
    text = newText;
  }

  /** Looks for the longest title that ends directly before a piece. */
  boolean findBefore(int piece) {
    Tokens tokens = text.tokens();
    title = PieceTrie.NONE;
    elect = isJoined(piece) && TitleIndex.isElect(tokens, piece - 1);
    end = elect ? piece - 1 : piece;
    if (!isJoined(end)) {
      return false;
    }
    int start = end;
    for (int length = 1; length <= MOST_PIECES && start > 0; length++) {
      start--;
      int found = titles.of(tokens, start, end);
      if (found != PieceTrie.NONE) {
        title = found;
        first = start;
      }
      if (!isJoined(start)) {
        break;
      }
    }
    if (title == PieceTrie.NONE) {
      return false;
    }
    takeFormer();
    return true;
  }

  /** Looks for the longest title that begins with a piece, or with a word like "former" there. */
  boolean findBehind(int piece) {
    Tokens tokens = text.tokens();
    title = PieceTrie.NONE;
    int start = piece;
    if (start >= tokens.pieceCount()) {
      return false;
    }
    first = start;
    for (int to = start + 1; to <= tokens.pieceCount() && to - start <= MOST_PIECES; to++) {
      int found = titles.of(tokens, start, to);
      if (found != PieceTrie.NONE) {
        title = found;
        end = to;
      }
      if (to == tokens.pieceCount() || !isJoined(to)) {
        break;
      }
    }
    former = false;
    if (title == PieceTrie.NONE) {
      return findBehindFormer(piece);
    }
    elect = end < tokens.pieceCount() && isJoined(end) && TitleIndex.isElect(tokens, end);
    end += elect ? 1 : 0;
    return true;
  }

  private boolean findBehindFormer(int piece) {
    for (int at = piece + 1; at <= piece + 2 && isJoined(at); at++) {
      boolean isFormer = titles.formerBefore(text.tokens(), at) == piece;
      if (isFormer && titles.of(text.tokens(), piece, at) == PieceTrie.NONE && findBehind(at)) {
        first = piece;
        elect |= TitleIndex.isElect(text.tokens(), piece);
        former = !elect;
        return true;
      }
    }
    return false;
  }

  private void takeFormer() {
    int start = isJoined(first) ? titles.formerBefore(text.tokens(), first) : PieceTrie.NONE;
    former = start != PieceTrie.NONE;
    if (former) {
      first = start;
      elect |= TitleIndex.isElect(text.tokens(), start);
      former = !elect;
    }
  }

  /** Whether a word like "former" stands directly before a piece. */
  boolean isFormerBefore(int piece) {
    return isJoined(piece) && titles.formerBefore(text.tokens(), piece) != PieceTrie.NONE;
  }

  /** Whether only a space, a hyphen or an abbreviation's stop is between a piece and the last. */
  private boolean isJoined(int piece) {
    return TextPlace.isJoined(text, piece);
  }

  int title() {
    return title;
  }

  /** Whether its holder is a leader. */
  boolean leads() {
    return titles.leads(title);
  }

  /** The first piece of the title, or of the word like "former" before it. */
  int first() {
    return first;
  }

  /** The piece behind the title. */
  int end() {
    return end;
  }

  boolean former() {
    return former;
  }

  boolean elect() {
    return elect;
  }
}
