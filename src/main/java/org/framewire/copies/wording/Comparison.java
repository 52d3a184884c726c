package org.framewire.copies.wording;

import java.util.Arrays;

/**
 * What two reports share, counted on their whole sets of shingles, and which sentences of each
 * stand in the other.
 */
public final class Comparison {
  /** From this Jaccard similarity on, two reports are the same with changes. */
  static final double NEAR = 0.5;

  /** With this share of its words in shared shingles, the smaller one stands in the larger one. */
  static final double CONTAINED = 0.45;

  /**
   * So much of its words outside quotations must stand there too: who quote one speech share it.
   */
  static final double OWN_CONTAINED = 0.25;

  /** With more of its words in quotations, a report is its quotations. */
  static final double MOSTLY_QUOTED = 0.6;

  /**
   * A larger report is no copy of what makes up less of it: it mentions that. Twice as much local
   * text as agency text leaves 0.33, and light edits of the latter 0.25.
   */
  static final double REPRINTED = 0.22;

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
  private final boolean[] firstCovered;
  private final boolean[] secondCovered;

  private Comparison(Wording first, Wording second) {
    this.first = first;
    this.second = second;
    this.firstSet = first.shingleSet();
    this.secondSet = second.shingleSet();
    this.shared = shared(firstSet, secondSet);
    this.firstCovered = covered(first, secondSet);
    this.secondCovered = covered(second, firstSet);
  }

  /** Compares two reports, of which the second may be a copy of the first. */
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

  /**
   * The share of the smaller report's words that stand in shared shingles, from 0 to 1. A changed
   * word takes five shingles along and one word, so this, unlike {@link #containment}, hardly falls
   * with light edits.
   */
  public double coverage() {
    return share(isFirstSmaller() ? firstCovered : secondCovered);
  }

  /**
   * The same of its words outside house wording and direct quotations: two who quote one speech
   * have not copied each other, nor have two pages of one frame. Of a report that is mostly
   * quotations these count too.
   */
  double ownCoverage() {
    return isFirstSmaller() ? ownCoverage(first, firstCovered) : ownCoverage(second, secondCovered);
  }

  private boolean isFirstSmaller() {
    return firstSet.length <= secondSet.length;
  }

  private static double ownCoverage(Wording report, boolean[] covered) {
    int told = 0;
    int toldCovered = 0;
    int own = 0;
    int ownCovered = 0;
    for (int word = 0; word < covered.length; word++) {
      if (!report.isHouse(word)) {
        told++;
        toldCovered += covered[word] ? 1 : 0;
        if (!report.isQuoted(word)) {
          own++;
          ownCovered += covered[word] ? 1 : 0;
        }
      }
    }
    boolean mostlyQuoted = own < (1 - MOSTLY_QUOTED) * told;
    return mostlyQuoted ? ratio(toldCovered, told) : ratio(ownCovered, own);
  }

  private static double ratio(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private static double share(boolean[] covered) {
    return covered.length == 0 ? 0 : (double) count(covered, 0, covered.length) / covered.length;
  }

  public int sharedShingles() {
    return shared;
  }

  /** How the second is a copy of the first, or null when it is none. */
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
    boolean mentionsOnly = isFirstSmaller() && share(secondCovered) < REPRINTED;
    boolean contained = coverage() >= CONTAINED && ownCoverage() >= OWN_CONTAINED;
    return contained && !mentionsOnly ? Kind.CONTAINED : null;
  }

  /** Which sentences of the first report stand in the second, in rising order. */
  public int[] takenFromFirst() {
    return takenOver(first, firstCovered);
  }

  /** Which sentences of the second report stand in the first, in rising order. */
  public int[] takenIntoSecond() {
    return takenOver(second, secondCovered);
  }

  private static boolean[] covered(Wording report, long[] others) {
    boolean[] words = new boolean[report.words()];
    for (int start = 0; start < report.shingles(); start++) {
      if (Arrays.binarySearch(others, report.shingle(start)) >= 0) {
        Arrays.fill(words, start, start + Wording.SHINGLE, true);
      }
    }
    return words;
  }

  private static int[] takenOver(Wording report, boolean[] covered) {
    int[] sentences = new int[report.sentenceNumbers()];
    int taken = 0;
    for (int sentence = 0; sentence < report.sentenceNumbers(); sentence++) {
      int start = report.sentenceStart(sentence);
      int end = report.sentenceEnd(sentence);
      if (end > start && count(covered, start, end) >= TAKEN_OVER * (end - start)) {
        sentences[taken++] = sentence;
      }
    }
    return Arrays.copyOf(sentences, taken);
  }

  private static int count(boolean[] words, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += words[i] ? 1 : 0;
    }
    return count;
  }
}
