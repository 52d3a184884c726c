package org.framewire.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an outlet writes into many articles of one day, whatever they tell: by-lines with points and
 * times, the frame of a market report, a column beside the text. The background does not know such
 * words, so they would outweigh the news. Here the outlet's other articles of the day count as
 * articles of the background, {@value #WEIGHT} each; a word that they have is less rare by that,
 * and none is rarer.
 */
final class HouseWords {
  /** Chosen on two labelled sets and by reading the largest stories; see ADR 34. */
  private static final int WEIGHT = 100;

  private final WordRarity rarity;
  private final long others;
  private final Map<Long, Integer> having = new HashMap<>();

  /** Of all articles of one outlet, day and language. */
  HouseWords(WordRarity rarity, List<StoryVector> articles) {
    this.rarity = rarity;
    this.others = articles.size() - 1L;
    for (StoryVector article : articles) {
      for (long stem : article.stems()) {
        having.merge(stem, 1, Integer::sum);
      }
    }
  }

  /** One of these articles, weighed anew. */
  StoryVector weigh(StoryVector article) {
    return article.times(this::leftOf);
  }

  private double leftOf(long stem) {
    double byHouse = rarity.withArticles(stem, WEIGHT * (having.get(stem) - 1L), WEIGHT * others);
    return Math.min(1, byHouse / rarity.of(stem));
  }
}
