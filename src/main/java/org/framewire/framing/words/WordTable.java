package org.framewire.framing.words;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/**
 * Numbers words by their place in a list, looked up by the bytes of a token's piece: no string is
 * made. Open addressing over at least twice as many slots as words.
 */
public final class WordTable implements Serializable {
  public static final int ABSENT = -1;

  private static final int EMPTY = 0;

  /** The words one behind another, and where each begins; one more for the end of the last. */
  private final byte[] letters;

  private final int[] starts;
  private final long[] hashes;
  private final int[] slots;

  /** Numbers the words from 0. */
  public WordTable(List<String> words) {
    letters = Utf8.bytes(String.join("", words));
    starts = new int[words.size() + 1];
    hashes = new long[words.size()];
    slots = new int[Integer.highestOneBit(Math.max(words.size(), 1)) * 4];
    for (int word = 0; word < hashes.length; word++) {
      starts[word + 1] = starts[word] + Utf8.bytes(words.get(word)).length;
      hashes[word] = Tokens.hash(letters, starts[word], starts[word + 1]);
      slots[freeSlot(word)] = word + 1;
    }
  }

  private int freeSlot(int word) {
    int slot = firstSlot(hashes[word]);
    while (slots[slot] != EMPTY) {
      int other = slots[slot] - 1;
      if (hashes[other] == hashes[word] && equal(letters, starts[word], starts[word + 1], other)) {
        throw new IllegalArgumentException("the word " + word(word) + " stands twice");
      }
      slot = nextSlot(slot);
    }
    return slot;
  }

  public int size() {
    return hashes.length;
  }

  public String word(int word) {
    return Utf8.string(letters, starts[word], starts[word + 1]);
  }

  /** The number of a piece's normal form, or {@link #ABSENT}. */
  public int find(Tokens tokens, int piece) {
    long hash = tokens.pieceHash(piece);
    int slot = firstSlot(hash);
    while (slots[slot] != EMPTY) {
      int word = slots[slot] - 1;
      if (hashes[word] == hash
          && equal(
              tokens.normal(),
              tokens.pieceNormalStart(piece),
              tokens.pieceNormalEnd(piece),
              word)) {
        return word;
      }
      slot = nextSlot(slot);
    }
    return ABSENT;
  }

  /** The number of a word in its normal form, or {@link #ABSENT}. */
  public int find(String normal) {
    byte[] bytes = Utf8.bytes(normal);
    long hash = Tokens.hash(bytes, 0, bytes.length);
    int slot = firstSlot(hash);
    while (slots[slot] != EMPTY) {
      int word = slots[slot] - 1;
      if (hashes[word] == hash && equal(bytes, 0, bytes.length, word)) {
        return word;
      }
      slot = nextSlot(slot);
    }
    return ABSENT;
  }

  private boolean equal(byte[] bytes, int from, int to, int word) {
    return Arrays.equals(bytes, from, to, letters, starts[word], starts[word + 1]);
  }

  private int firstSlot(long hash) {
    return (int) hash & slots.length - 1;
  }

  private int nextSlot(int slot) {
    return slot + 1 & slots.length - 1;
  }
}
