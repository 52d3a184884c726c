package org.framewire.entities;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/**
 * Phrases as paths over the pieces of tokens. Steps are looked up by the hash of a piece in open
 * addressing arrays and verified by its bytes; a piece that begins no phrase costs one probe.
 */
final class PieceTrie implements Serializable {
  static final int NONE = -1;
  private static final int ROOT = 0;

  private static final int FILTER_BITS = 1 << 15;

  private final Steps first;
  private final Steps further;

  /** A bit for each first piece, by its hash: small enough to stay in the processor's cache. */
  private final long[] mayBegin;

  private final int[] values;

  private PieceTrie(Steps first, Steps further, int[] values) {
    this.first = first;
    this.further = further;
    mayBegin = first.filter();
    this.values = values;
  }

  /** The node behind the piece when a phrase begins with it, or {@link #NONE}. */
  int begin(Tokens tokens, int piece) {
    int bit = filterBit(tokens.pieceHash(piece));
    return (mayBegin[bit >>> 6] >>> bit & 1) == 0 ? NONE : first.find(ROOT, tokens, piece);
  }

  private static int filterBit(long hash) {
    return (int) (hash >>> 40) & (FILTER_BITS - 1);
  }

  /** The node that the piece leads to from {@code node}, or {@link #NONE}. */
  int step(int node, Tokens tokens, int piece) {
    return further.find(node, tokens, piece);
  }

  /** The value of the phrase that ends at a node, or {@link #NONE} when none does. */
  int value(int node) {
    return values[node];
  }

  /** The value of the phrase that is exactly the pieces {@code from} to {@code to}. */
  int valueOf(Tokens tokens, int from, int to) {
    int node = begin(tokens, from);
    for (int piece = from + 1; piece < to && node != NONE; piece++) {
      node = step(node, tokens, piece);
    }
    return node == NONE ? NONE : values[node];
  }

  /** Steps from nodes to nodes. */
  private static final class Steps implements Serializable {
    private final int mask;
    private final long[] keys;
    private final int[] parents;
    private final int[] targets;
    private final byte[][] words;

    Steps(int steps) {
      // A quarter full at most, so that a miss ends at its first slot nearly always.
      int size = Math.max(16, Integer.highestOneBit(Math.max(1, steps) * 4 - 1) * 2);
      mask = size - 1;
      keys = new long[size];
      parents = new int[size];
      targets = new int[size];
      words = new byte[size][];
    }

    private static long key(int parent, long hash) {
      long key = hash ^ (long) parent * 0x9E3779B97F4A7C15L;
      return key == 0 ? 1 : key;
    }

    private static int slot(long key) {
      return (int) (key ^ key >>> 32);
    }

    int find(int parent, Tokens tokens, int piece) {
      long key = key(parent, tokens.pieceHash(piece));
      for (int slot = slot(key) & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
        if (keys[slot] == key && parents[slot] == parent && isWord(words[slot], tokens, piece)) {
          return targets[slot];
        }
      }
      return NONE;
    }

    private static boolean isWord(byte[] word, Tokens tokens, int piece) {
      return Arrays.equals(
          word,
          0,
          word.length,
          tokens.normal(),
          tokens.pieceNormalStart(piece),
          tokens.pieceNormalEnd(piece));
    }

    long[] filter() {
      long[] filter = new long[FILTER_BITS >>> 6];
      for (byte[] word : words) {
        if (word != null) {
          int bit = filterBit(Tokens.hash(word, 0, word.length));
          filter[bit >>> 6] |= 1L << bit;
        }
      }
      return filter;
    }

    void add(int parent, byte[] word, int target) {
      long key = key(parent, Tokens.hash(word, 0, word.length));
      int slot = slot(key) & mask;
      while (keys[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      parents[slot] = parent;
      targets[slot] = target;
      words[slot] = word;
    }
  }

  /** Gathers phrases. */
  static final class Builder {
    private final List<Map<String, Integer>> children = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();

    Builder() {
      newNode();
    }

    private int newNode() {
      children.add(new LinkedHashMap<>());
      values.add(NONE);
      return values.size() - 1;
    }

    /**
     * Adds the phrase that is all the pieces of {@code phrase}, with {@code value} if it is new,
     * and returns the value that it has.
     */
    int add(Tokens phrase, int value) {
      int node = ROOT;
      for (int piece = 0; piece < phrase.pieceCount(); piece++) {
        String word = phrase.pieceNormalForm(piece);
        Integer child = children.get(node).get(word);
        if (child == null) {
          child = newNode();
          children.get(node).put(word, child);
        }
        node = child;
      }
      if (values.get(node) == NONE) {
        values.set(node, value);
      }
      return values.get(node);
    }

    PieceTrie build() {
      int firstSteps = children.get(ROOT).size();
      Steps first = new Steps(firstSteps);
      Steps further = new Steps(values.size() - 1 - firstSteps);
      for (int node = 0; node < children.size(); node++) {
        Steps steps = node == ROOT ? first : further;
        int parent = node;
        children.get(node).forEach((word, child) -> steps.add(parent, Utf8.bytes(word), child));
      }
      return new PieceTrie(first, further, values.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
