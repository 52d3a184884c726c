package org.framewire.framing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/**
 * Numbers words by their place in a list, looked up by the bytes of a token's piece: no string is
 * made. Open addressing over at least twice as many slots as words.
 */
final class WordTable implements Serializable {
  static final int ABSENT = -1;

  private static final int EMPTY = 0;

  private final byte[][] words;
  private final long[] hashes;
  private final int[] slots;

  /** Numbers the words from 0. */
  WordTable(List<String> listed) {
    words = listed.stream().map(Utf8::bytes).toArray(byte[][]::new);
    hashes = new long[words.length];
    slots = new int[Integer.highestOneBit(Math.max(words.length, 1)) * 4];
    for (int word = 0; word < words.length; word++) {
      hashes[word] = Tokens.hash(words[word], 0, words[word].length);
      int slot = firstSlot(hashes[word]);
      while (slots[slot] != EMPTY) {
        if (Arrays.equals(words[slots[slot] - 1], words[word])) {
          throw new IllegalArgumentException("the word " + listed.get(word) + " stands twice");
        }
        slot = nextSlot(slot);
      }
      slots[slot] = word + 1;
    }
  }

  int size() {
    return words.length;
  }

  String word(int word) {
    return Utf8.string(words[word], 0, words[word].length);
  }

  /** The number of a piece's normal form, or {@link #ABSENT}. */
  int find(Tokens tokens, int piece) {
    long hash = tokens.pieceHash(piece);
    int slot = firstSlot(hash);
    while (slots[slot] != EMPTY) {
      int word = slots[slot] - 1;
      if (hashes[word] == hash && equal(tokens, piece, words[word])) {
        return word;
      }
      slot = nextSlot(slot);
    }
    return ABSENT;
  }

  private static boolean equal(Tokens tokens, int piece, byte[] word) {
    return Arrays.equals(
        tokens.normal(),
        tokens.pieceNormalStart(piece),
        tokens.pieceNormalEnd(piece),
        word,
        0,
        word.length);
  }

  private int firstSlot(long hash) {
    return (int) hash & slots.length - 1;
  }

  private int nextSlot(int slot) {
    return slot + 1 & slots.length - 1;
  }
}
