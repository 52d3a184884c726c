package org.framewire.cooccurrence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/** Counts by key in one group of articles, given out as rows in the order of the keys. */
final class Tallies<K, T> {
  private final Map<K, T> byKey = new HashMap<>();
  private final Supplier<T> empty;
  private final Comparator<? super K> order;
  private final BiFunction<K, T, Row> row;
  private final long bytesOfOne;

  /**
   * @param bytesOfOne about what a key and its counts take
   */
  Tallies(
      Supplier<T> empty, Comparator<? super K> order, BiFunction<K, T, Row> row, long bytesOfOne) {
    this.empty = empty;
    this.order = order;
    this.row = row;
    this.bytesOfOne = bytesOfOne;
  }

  /** The counts of a key, zero if it is new. */
  T of(K key) {
    return byKey.computeIfAbsent(key, k -> empty.get());
  }

  /** The rows of all keys; what was counted is forgotten. */
  Row[] finish() {
    Row[] rows =
        byKey.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(order))
            .map(entry -> row.apply(entry.getKey(), entry.getValue()))
            .toArray(Row[]::new);
    byKey.clear();
    return rows;
  }

  long heldBytes() {
    return byKey.size() * bytesOfOne;
  }
}
