package org.framewire.terms;

import java.util.Arrays;

/** Counts of one group by the numbers of its terms. Clearing costs only what was counted. */
final class TermTally {
  private long[] frequency = new long[4096];
  private long[] articles = new long[4096];
  private long[] originals = new long[4096];
  private int[] lastArticle = new int[4096];
  private int[] met = new int[4096];
  private int metCount;
  private int article;
  private boolean original;

  void beginArticle(boolean isOriginal) {
    article++;
    original = isOriginal;
  }

  void count(int term) {
    if (term >= frequency.length) {
      growTo(term);
    }
    if (frequency[term]++ == 0) {
      meet(term);
    }
    if (lastArticle[term] != article) {
      lastArticle[term] = article;
      articles[term]++;
      if (original) {
        originals[term]++;
      }
    }
  }

  private void meet(int term) {
    if (metCount == met.length) {
      met = Arrays.copyOf(met, metCount * 2);
    }
    met[metCount++] = term;
  }

  private void growTo(int term) {
    int size = Math.max(term + 1, frequency.length * 2);
    frequency = Arrays.copyOf(frequency, size);
    articles = Arrays.copyOf(articles, size);
    originals = Arrays.copyOf(originals, size);
    lastArticle = Arrays.copyOf(lastArticle, size);
  }

  /** How many terms were met. */
  int terms() {
    return metCount;
  }

  /** The number of the i-th term that was met. */
  int term(int i) {
    return met[i];
  }

  long frequency(int term) {
    return frequency[term];
  }

  long articles(int term) {
    return articles[term];
  }

  long originals(int term) {
    return originals[term];
  }

  void clear() {
    for (int i = 0; i < metCount; i++) {
      int term = met[i];
      frequency[term] = 0;
      articles[term] = 0;
      originals[term] = 0;
      lastArticle[term] = 0;
    }
    metCount = 0;
    article = 0;
  }
}
