package org.framewire.ingest.inspect;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each of some words came up. */
public final class Tally {
  private final Map<String, Long> counts = new HashMap<>();
  private long total;

  /** A word with its count. */
  public record Entry(String word, long count) {}

  public void add(String word) {
    add(word, 1);
  }

  void add(String word, long times) {
    counts.merge(word, times, Long::sum);
    total += times;
  }

  void addAll(Tally other) {
    other.counts.forEach(this::add);
  }

  /** How often anything came up. */
  public long total() {
    return total;
  }

  /** How many different words came up. */
  public int size() {
    return counts.size();
  }

  /** How often a word came up. */
  public long count(String word) {
    return counts.getOrDefault(word, 0L);
  }

  /** The most frequent words; of equally frequent ones the first by letter. */
  public List<Entry> first(int most) {
    return counts.entrySet().stream()
        .map(entry -> new Entry(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Entry::count).reversed().thenComparing(Entry::word))
        .limit(most)
        .toList();
  }

  /** All words, the most frequent first. */
  public List<Entry> all() {
    return first(Integer.MAX_VALUE);
  }
}
