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

  /**
   * The hash of the word in each slot, so that a slot of another is told without a look elsewhere.
   */
  private final long[] hashes;

  /** By slot the number of its word plus one; an empty slot so gives {@link #ABSENT}. */
  private final int[] slots;

  /** Numbers the words from 0. */
  public WordTable(List<String> words) {
    letters = Utf8.bytes(String.join("", words));
    starts = new int[words.size() + 1];
    slots = new int[Integer.highestOneBit(Math.max(words.size(), 1)) * 4];
    hashes = new long[slots.length];
    for (int word = 0; word < words.size(); word++) {
      int start = starts[word];
      int end = start + Utf8.bytes(words.get(word)).length;
      starts[word + 1] = end;
      long hash = Tokens.hash(letters, start, end);
      int slot = slotOf(letters, start, end, hash);
      if (slots[slot] != EMPTY) {
        throw new IllegalArgumentException("the word " + word(word) + " stands twice");
      }
      slots[slot] = word + 1;
      hashes[slot] = hash;
    }
  }

  public int size() {
    return starts.length - 1;
  }

  public String word(int word) {
    return Utf8.string(letters, starts[word], starts[word + 1]);
  }

  /** The number of a piece's normal form, or {@link #ABSENT}. */
  public int find(Tokens tokens, int piece) {
    int slot =
        slotOf(
            tokens.normal(),
            tokens.pieceNormalStart(piece),
            tokens.pieceNormalEnd(piece),
            tokens.pieceHash(piece));
    return slots[slot] - 1;
  }

  /** The number of a word in its normal form, or {@link #ABSENT}. */
  public int find(String normal) {
    byte[] bytes = Utf8.bytes(normal);
    return slots[slotOf(bytes, 0, bytes.length, Tokens.hash(bytes, 0, bytes.length))] - 1;
  }

  /** The slot of a word, or the empty one in which it would stand. */
  private int slotOf(byte[] bytes, int from, int to, long hash) {
    int slot = firstSlot(hash);
    while (slots[slot] != EMPTY && !(hashes[slot] == hash && isAt(slot, bytes, from, to))) {
      slot = nextSlot(slot);
    }
    return slot;
  }

  private boolean isAt(int slot, byte[] bytes, int from, int to) {
    int word = slots[slot] - 1;
    return Arrays.equals(bytes, from, to, letters, starts[word], starts[word + 1]);
  }

  private int firstSlot(long hash) {
    return (int) hash & slots.length - 1;
  }

  private int nextSlot(int slot) {
    return slot + 1 & slots.length - 1;
  }
}
