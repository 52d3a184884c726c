package org.framewire.stories;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

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
          double rare = rarity.of(stem);
          if (rare > LEAST_RARITY) {
            byte[] utf8 = Utf8.bytes(stem);
            weights.put(Tokens.hash(utf8, 0, utf8.length), (1 + Math.log(count)) * rare);
          }
        });
    return unit(weights);
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

  private static StoryVector unit(SortedMap<Long, Double> weights) {
    double squares = 0;
    for (double weight : weights.values()) {
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    long[] stems = new long[weights.size()];
    float[] units = new float[stems.length];
    int at = 0;
    for (Map.Entry<Long, Double> entry : weights.entrySet()) {
      stems[at] = entry.getKey();
      units[at++] = (float) (entry.getValue() / length);
    }
    return new StoryVector(stems, units);
  }
}
