package org.framewire.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which items are connected: union-find with path halving (Tarjan and van Leeuwen, 1984). */
final class Connections {
  private final int[] parent;

  Connections(int items) {
    parent = new int[items];
    Arrays.setAll(parent, item -> item);
  }

  /**
   * Connects two items.
   *
   * @return whether they were apart
   */
  boolean connect(int one, int other) {
    int first = root(one);
    int second = root(other);
    if (first == second) {
      return false;
    }
    parent[Math.max(first, second)] = Math.min(first, second);
    return true;
  }

  /** The least item that this one is connected with. */
  int root(int item) {
    int at = item;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The items in groups that are connected, each group and all groups in rising order. */
  List<int[]> groups() {
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int item = 0; item < parent.length; item++) {
      byRoot.computeIfAbsent(root(item), any -> new ArrayList<>()).add(item);
    }
    return byRoot.values().stream()
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }
}
