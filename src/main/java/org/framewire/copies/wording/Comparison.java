package org.framewire.copies.wording;

import java.util.Arrays;

/**
 * What two reports share, counted on their whole sets of shingles, and which sentences of each
 * stand in the other.
 */
public final class Comparison {
  /** From this Jaccard similarity on, two reports are the same with changes. */
  static final double NEAR = 0.5;

  /** From this share of the smaller one's shingles on, it stands in the larger one. */
  static final double CONTAINED = 0.4;

  /** A sentence is taken over when so much of its words stands in shingles of the other report. */
  static final double TAKEN_OVER = 0.5;

  /** How a report is a copy of another. */
  public enum Kind {
    /** Word for word. */
    EXACT("exact"),
    /** The whole with changes. */
    NEAR("near"),
    /** The better part of the smaller one stands in the larger one. */
    CONTAINED("contained");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** As tables have it. */
    public String code() {
      return code;
    }
  }

  private final Wording first;
  private final Wording second;
  private final long[] firstSet;
  private final long[] secondSet;
  private final int shared;

  private Comparison(Wording first, Wording second) {
    this.first = first;
    this.second = second;
    this.firstSet = first.shingleSet();
    this.secondSet = second.shingleSet();
    this.shared = shared(firstSet, secondSet);
  }

  /** Compares two reports. */
  public static Comparison of(Wording first, Wording second) {
    return new Comparison(first, second);
  }

  private static int shared(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] < b[j]) {
        i++;
      } else if (a[i] > b[j]) {
        j++;
      } else {
        shared++;
        i++;
        j++;
      }
    }
    return shared;
  }

  /** |A ∩ B| / |A ∪ B|, from 0 to 1. */
  public double jaccard() {
    int either = firstSet.length + secondSet.length - shared;
    return either == 0 ? 0 : (double) shared / either;
  }

  /** |A ∩ B| / min(|A|, |B|), from 0 to 1. */
  public double containment() {
    int smaller = Math.min(firstSet.length, secondSet.length);
    return smaller == 0 ? 0 : (double) shared / smaller;
  }

  public int sharedShingles() {
    return shared;
  }

  /** How one is a copy of the other, or null when neither is. */
  public Kind kind() {
    if (Math.min(firstSet.length, secondSet.length) < CandidateKeys.LEAST_SHINGLES) {
      return null;
    }
    if (first.sameWords(second)) {
      return Kind.EXACT;
    }
    if (jaccard() >= NEAR) {
      return Kind.NEAR;
    }
    return containment() >= CONTAINED ? Kind.CONTAINED : null;
  }

  /** Which sentences of the first report stand in the second, in rising order. */
  public int[] takenFromFirst() {
    return covered(first, secondSet);
  }

  /** Which sentences of the second report stand in the first, in rising order. */
  public int[] takenIntoSecond() {
    return covered(second, firstSet);
  }

  private static int[] covered(Wording report, long[] others) {
    boolean[] word = new boolean[report.words()];
    for (int start = 0; start < report.shingles(); start++) {
      if (Arrays.binarySearch(others, report.shingle(start)) >= 0) {
        Arrays.fill(word, start, start + Wording.SHINGLE, true);
      }
    }
    int[] sentences = new int[report.sentenceNumbers()];
    int count = 0;
    for (int sentence = 0; sentence < report.sentenceNumbers(); sentence++) {
      int start = report.sentenceStart(sentence);
      int end = report.sentenceEnd(sentence);
      int found = 0;
      for (int i = start; i < end; i++) {
        found += word[i] ? 1 : 0;
      }
      if (end > start && found >= TAKEN_OVER * (end - start)) {
        sentences[count++] = sentence;
      }
    }
    return Arrays.copyOf(sentences, count);
  }
}
