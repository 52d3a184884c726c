package org.framewire.framing.labels;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.framewire.text.Sha256;
import org.framewire.text.Utf8;

/**
 * Parts of labelled examples for cross-validation. Groups (stories, articles, sentences) stay
 * whole. Groups stand in the order of a hash of their name and go to the folds in turn, so that
 * folds are about even, and the same labels give the same folds.
 */
public final class Folds {
  private final int[] foldOf;
  private final int count;

  /**
   * Deals out examples.
   *
   * @param groups by example
   * @param count of folds, 2 or more
   * @param salt another one deals the same groups out otherwise
   * @throws LabelException when there are fewer groups than folds
   */
  public Folds(List<String> groups, int count, String salt) {
    this.count = count;
    List<String> distinct = new ArrayList<>(new HashSet<>(groups));
    if (distinct.size() < count) {
      throw new LabelException(
          "there are labels of " + distinct.size() + " stories or articles alone: give " + count);
    }
    distinct.sort(
        Comparator.comparing((String group) -> hash(salt, group)).thenComparing(group -> group));
    Map<String, Integer> fold = new HashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      fold.put(distinct.get(i), i % count);
    }
    foldOf = groups.stream().mapToInt(fold::get).toArray();
  }

  /** Every bit of it counts, so that names such as s1, s2 … do not fall into folds in turn. */
  private static long hash(String salt, String group) {
    return ByteBuffer.wrap(Sha256.digest().digest(Utf8.bytes(salt + '\t' + group))).getLong();
  }

  public int count() {
    return count;
  }

  /** The examples of a fold, in order. */
  public int[] held(int fold) {
    return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] == fold).toArray();
  }

  /** The examples of all other folds, in order. */
  public int[] others(int fold) {
    return IntStream.range(0, foldOf.length).filter(i -> foldOf[i] != fold).toArray();
  }
}
