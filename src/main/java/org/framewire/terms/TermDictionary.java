package org.framewire.terms;

import java.util.Arrays;

/**
 * Numbers the terms that a task meets, from 0. One serves all groups of a task, for outlets share
 * most of their words; it is emptied between groups when it has grown large.
 *
 * <p>Open addressing by the hash that the scan has made already; a hit is verified by its bytes.
 */
final class TermDictionary {
  private static final int LARGE = 1 << 20;
  private static final int FIRST_SLOTS = 1 << 14;

  private int[] slots;
  private long[] hashes;
  private byte[][] forms;
  private int count;

  TermDictionary() {
    empty();
  }

  private void empty() {
    slots = new int[FIRST_SLOTS];
    hashes = new long[FIRST_SLOTS / 2];
    forms = new byte[FIRST_SLOTS / 2][];
    count = 0;
  }

  /** The number of the term with these bytes, which is given one when it is new. */
  int number(byte[] bytes, int from, int to, long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      int term = slots[slot] - 1;
      if (hashes[term] == hash && isForm(term, bytes, from, to)) {
        return term;
      }
      slot = slot + 1 & mask;
    }
    return add(Arrays.copyOfRange(bytes, from, to), hash, slot);
  }

  private boolean isForm(int term, byte[] bytes, int from, int to) {
    byte[] form = forms[term];
    return Arrays.equals(form, 0, form.length, bytes, from, to);
  }

  private int add(byte[] form, long hash, int slot) {
    if (count == forms.length) {
      grow();
      slot = freeSlot(hash);
    }
    forms[count] = form;
    hashes[count] = hash;
    slots[slot] = count + 1;
    return count++;
  }

  private void grow() {
    forms = Arrays.copyOf(forms, count * 2);
    hashes = Arrays.copyOf(hashes, count * 2);
    slots = new int[count * 4];
    for (int term = 0; term < count; term++) {
      slots[freeSlot(hashes[term])] = term + 1;
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

  /** The bytes of a term. Not to be changed. */
  byte[] form(int term) {
    return forms[term];
  }

  /** Forgets all terms when they are many; their numbers are then given anew. */
  void forgetWhenLarge() {
    if (count > LARGE) {
      empty();
    }
  }
}
