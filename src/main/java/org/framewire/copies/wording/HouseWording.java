package org.framewire.copies.wording;

import java.util.Arrays;
import java.util.List;

/**
 * What several articles of one outlet and day have word for word: the frame of its pages (a
 * licence, a player, a list of countries, an appeal). Two pages that share it have not copied each
 * other.
 */
public final class HouseWording {
  /** A later version of a report has its words too; a frame stands in more articles than two. */
  private static final int LEAST_ARTICLES = 3;

  private final long[] shingles;

  /** Of all articles of one outlet and day. */
  public HouseWording(List<Wording> articles) {
    long[] all =
        articles.stream().flatMapToLong(article -> Arrays.stream(article.shingleSet())).toArray();
    Arrays.sort(all);
    int count = 0;
    for (int from = 0, to; from < all.length; from = to) {
      to = from + 1;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from >= LEAST_ARTICLES) {
        all[count++] = all[from];
      }
    }
    shingles = Arrays.copyOf(all, count);
  }

  /** One of these articles, with what is house wording in it marked. */
  public Wording mark(Wording article) {
    return article.withHouse(shingles);
  }
}
