package org.framewire.ingest.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far two texts have the same words, each as often as it stands in both.
 *
 * @param precision the share of the words read that were wanted
 * @param recall the share of the words wanted that were read
 */
public record TextOverlap(double precision, double recall) {

  public static TextOverlap of(String wanted, String read) {
    List<String> wantedWords = words(wanted);
    List<String> readWords = words(read);
    Map<String, Integer> left = new HashMap<>();
    wantedWords.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : readWords) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return new TextOverlap(
        common / (double) Math.max(1, readWords.size()),
        common / (double) Math.max(1, wantedWords.size()));
  }

  /** The harmonic mean of both. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static List<String> words(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    return Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
  }
}
