package org.framewire.text;

import java.io.Serializable;

/** A fixed set of words that pieces are looked up in by their 64-bit hash. */
public final class WordSet implements Serializable {
  private final long[] hashes;

  private WordSet(long[] hashes) {
    this.hashes = hashes;
  }

  /** The words of a text, each in any letters. */
  public static WordSet of(String words) {
    Tokens pieces = new Tokens();
    byte[] utf8 = Utf8.bytes(words);
    Tokenizer.tokenize(utf8, utf8.length, pieces);
    int size = Math.max(8, Integer.highestOneBit(pieces.pieceCount() + 1) * 4);
    WordSet set = new WordSet(new long[size]);
    for (int piece = 0; piece < pieces.pieceCount(); piece++) {
      int slot = set.slotOf(pieces.pieceHash(piece));
      set.hashes[slot] = pieces.pieceHash(piece);
    }
    return set;
  }

  /** Whether a piece, in any letters, is one of the words. */
  public boolean has(Tokens tokens, int piece) {
    return hashes[slotOf(tokens.pieceHash(piece))] != 0;
  }

  /** Where a hash stands, or the empty place where it would. */
  private int slotOf(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
