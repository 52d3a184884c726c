package org.framewire.terms;

import java.util.Arrays;

/**
 * Numbers the terms that a task meets, from 0. One serves all groups of a task, for outlets share
 * most of their words; it is emptied between groups when it has grown large.
 *
 * <p>Open addressing by the hash that the scan has made already. A slot holds half of the hash
 * beside the number, so that a slot of another term is told without a look elsewhere; a hit is
 * verified by its bytes, which stand one behind another in one array.
 */
final class TermDictionary {
  private static final int LARGE = 1 << 20;
  private static final int FIRST_SLOTS = 1 << 15;

  /** 0 where free; else the upper half of the hash, and the number plus one in the lower half. */
  private long[] slots;

  private long[] hashes;
  private int[] ends;
  private byte[] forms;
  private int count;

  TermDictionary() {
    empty();
  }

  private void empty() {
    slots = new long[FIRST_SLOTS];
    hashes = new long[FIRST_SLOTS / 2];
    ends = new int[FIRST_SLOTS / 2];
    forms = new byte[FIRST_SLOTS * 4];
    count = 0;
  }

  /** The number of the term with these bytes, which is given one when it is new. */
  int number(byte[] bytes, int from, int to, long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    long entry = slots[slot];
    while (entry != 0) {
      if ((int) (entry >>> 32) == (int) (hash >>> 32) && isForm((int) entry - 1, bytes, from, to)) {
        return (int) entry - 1;
      }
      slot = slot + 1 & mask;
      entry = slots[slot];
    }
    return add(bytes, from, to, hash, slot);
  }

  private boolean isForm(int term, byte[] bytes, int from, int to) {
    return Arrays.equals(forms, start(term), ends[term], bytes, from, to);
  }

  private int start(int term) {
    return term == 0 ? 0 : ends[term - 1];
  }

  private int add(byte[] bytes, int from, int to, long hash, int slot) {
    if (count == hashes.length) {
      grow();
      slot = freeSlot(hash);
    }
    int start = start(count);
    int end = start + to - from;
    if (end > forms.length) {
      forms = Arrays.copyOf(forms, Math.max(end, forms.length * 2));
    }
    System.arraycopy(bytes, from, forms, start, to - from);
    ends[count] = end;
    hashes[count] = hash;
    slots[slot] = entry(hash, count);
    return count++;
  }

  private static long entry(long hash, int term) {
    return (hash & 0xFFFFFFFF00000000L) | (term + 1L);
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, count * 2);
    ends = Arrays.copyOf(ends, count * 2);
    slots = new long[count * 4];
    for (int term = 0; term < count; term++) {
      slots[freeSlot(hashes[term])] = entry(hashes[term], term);
    }
  }

  private int freeSlot(long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The bytes of a term, as a copy. */
  byte[] form(int term) {
    return Arrays.copyOfRange(forms, start(term), ends[term]);
  }

  /** Forgets all terms when they are many; their numbers are then given anew. */
  void forgetWhenLarge() {
    if (count > LARGE) {
      empty();
    }
  }
}
