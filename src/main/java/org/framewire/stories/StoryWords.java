package org.framewire.stories;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.text.Tokens;

/**
 * Weighs the words of a title and a lead: (1 + ln tf) · rarity, to length 1. A word of the title
 * counts {@value #TITLE_WEIGHT} times.
 */
public final class StoryWords implements Serializable {
  /** How many tokens of the text are its lead. */
  static final int LEAD_TOKENS = 200;

  static final int TITLE_WEIGHT = 2;

  /** Parts of addresses: some dumps leave them at the head of the text. */
  private static final Set<String> ADDRESS_PARTS =
      Set.of("http", "https", "www", "com", "org", "net", "html", "htm", "php", "aspx", "co", "uk");

  private static final double LEAST_RARITY = 0.7;

  private final WordRarity rarity;

  StoryWords(WordRarity rarity) {
    this.rarity = rarity;
  }

  /**
   * The vector of an article.
   *
   * @param title tokens of the title; may be empty
   * @param body tokens of the text, of which the first {@value #LEAD_TOKENS} count
   */
  StoryVector vector(Tokens title, Tokens body) {
    Map<String, Integer> counts = new TreeMap<>();
    count(title, title.count(), TITLE_WEIGHT, counts);
    count(body, LEAD_TOKENS, 1, counts);
    SortedMap<Long, Double> weights = new TreeMap<>();
    counts.forEach(
        (stem, count) -> {
          long hash = WordRarity.hash(stem);
          double rare = rarity.of(hash);
          if (rare > LEAST_RARITY) {
            weights.put(hash, (1 + Math.log(count)) * rare);
          }
        });
    return StoryVector.unit(
        weights.keySet().stream().mapToLong(Long::longValue).toArray(),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static void count(Tokens tokens, int most, int times, Map<String, Integer> counts) {
    int end = Math.min(most, tokens.count());
    for (int token = 0; token < end; token++) {
      if (tokens.normalEnd(token) - tokens.normalStart(token) < 2) {
        continue;
      }
      String word = tokens.normalForm(token);
      if (!ADDRESS_PARTS.contains(word)) {
        counts.merge(WordStem.of(word), times, Integer::sum);
      }
    }
  }
}
