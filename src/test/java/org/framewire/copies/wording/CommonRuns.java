package org.framewire.copies.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A second opinion on two texts, on other words and another unit: the share of the shorter text's
 * words that stand in runs of eight or more words that the other has too.
 */
final class CommonRuns {
  private static final int RUN = 8;

  private CommonRuns() {}

  static double share(String one, String other) {
    String[] a = words(one);
    String[] b = words(other);
    return a.length <= b.length ? covered(a, b) : covered(b, a);
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s]", "").strip().split("\\s+");
  }

  private static double covered(String[] shorter, String[] longer) {
    Map<String, Boolean> runs = new HashMap<>();
    for (int i = 0; i + RUN <= longer.length; i++) {
      runs.put(String.join(" ", Arrays.copyOfRange(longer, i, i + RUN)), true);
    }
    boolean[] found = new boolean[shorter.length];
    for (int i = 0; i + RUN <= shorter.length; i++) {
      if (runs.containsKey(String.join(" ", Arrays.copyOfRange(shorter, i, i + RUN)))) {
        Arrays.fill(found, i, i + RUN, true);
      }
    }
    int count = 0;
    for (boolean one : found) {
      count += one ? 1 : 0;
    }
    return (double) count / shorter.length;
  }
}
