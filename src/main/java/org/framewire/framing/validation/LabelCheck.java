package org.framewire.framing.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Compares answers of yes and no for several labels an article with the labels that people gave.
 * Arrays are by article, then by label.
 */
public final class LabelCheck {
  private final int labels;
  private final int[] hits;
  private final int[] said;
  private final int[] carried;

  /**
   * Counts hits and misses.
   *
   * @param truth the labels that people gave
   * @param answers of the same shape
   */
  public LabelCheck(boolean[][] truth, boolean[][] answers) {
    if (truth.length == 0 || truth.length != answers.length) {
      throw new IllegalArgumentException(
          truth.length + " labelled articles, but " + answers.length + " answers");
    }
    labels = truth[0].length;
    hits = new int[labels];
    said = new int[labels];
    carried = new int[labels];
    for (int article = 0; article < truth.length; article++) {
      for (int label = 0; label < labels; label++) {
        hits[label] += truth[article][label] && answers[article][label] ? 1 : 0;
        said[label] += answers[article][label] ? 1 : 0;
        carried[label] += truth[article][label] ? 1 : 0;
      }
    }
  }

  /** Articles that carry the label by the people. */
  public int positives(int label) {
    return carried[label];
  }

  /** 2 · hits / (said + true) of one label; 0 when it is neither said nor true. */
  public double f1(int label) {
    return f1(hits[label], said[label] + carried[label]);
  }

  /** Articles that the answers give the label to. */
  public int said(int label) {
    return said[label];
  }

  /** Share of the yes said that are true; 0 when none was said. */
  public double precision(int label) {
    return said[label] == 0 ? 0 : (double) hits[label] / said[label];
  }

  /** Share of the true that were said; 0 when none is true. */
  public double recall(int label) {
    return carried[label] == 0 ? 0 : (double) hits[label] / carried[label];
  }

  /** Precision over all pairs of article and label. */
  public double microPrecision() {
    int all = IntStream.of(said).sum();
    return all == 0 ? 0 : (double) IntStream.of(hits).sum() / all;
  }

  /** Recall over all pairs of article and label. */
  public double microRecall() {
    int all = IntStream.of(carried).sum();
    return all == 0 ? 0 : (double) IntStream.of(hits).sum() / all;
  }

  /** Mean of the labels' precision. */
  public double macroPrecision() {
    return IntStream.range(0, labels).mapToDouble(this::precision).average().orElseThrow();
  }

  /** Mean of the labels' recall. */
  public double macroRecall() {
    return IntStream.range(0, labels).mapToDouble(this::recall).average().orElseThrow();
  }

  /** Both F1 as a card and a summary say them. */
  public String said() {
    return String.format(Locale.ROOT, "micro-F1 %.3f, macro-F1 %.3f", microF1(), macroF1());
  }

  /** F1 over all pairs of article and label. */
  public double microF1() {
    return f1(IntStream.of(hits).sum(), IntStream.of(said).sum() + IntStream.of(carried).sum());
  }

  /** Mean of the labels' F1. */
  public double macroF1() {
    return IntStream.range(0, labels).mapToDouble(this::f1).average().orElseThrow();
  }

  private static double f1(int hits, int saidAndTrue) {
    return saidAndTrue == 0 ? 0 : 2.0 * hits / saidAndTrue;
  }

  /** The same answer for every article: the labels that most articles carry. */
  public static boolean[][] commonest(boolean[][] truth, int howMany) {
    int labels = truth[0].length;
    LabelCheck counts = new LabelCheck(truth, truth);
    boolean[] answer = new boolean[labels];
    IntStream.range(0, labels)
        .boxed()
        .sorted(Comparator.comparing(label -> -counts.positives(label)))
        .limit(howMany)
        .forEach(label -> answer[label] = true);
    boolean[][] answers = new boolean[truth.length][];
    Arrays.fill(answers, answer);
    return answers;
  }

  /**
   * The chance that an article with the label scores above one without (Mann and Whitney 1947),
   * ties by half: the area under the ROC curve.
   *
   * @return 0 to 1, 0.5 being chance; NaN when all articles have the label, or none
   */
  public static double auc(boolean[] truth, double[] scores) {
    Integer[] byScore = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
    Arrays.sort(byScore, Comparator.comparing(article -> scores[article]));
    double rankSum = 0;
    long positives = 0;
    for (int from = 0; from < byScore.length; ) {
      int to = from;
      while (to < byScore.length && scores[byScore[to]] == scores[byScore[from]]) {
        to++;
      }
      double rank = (from + 1 + to) / 2.0;
      for (int at = from; at < to; at++) {
        if (truth[byScore[at]]) {
          rankSum += rank;
          positives++;
        }
      }
      from = to;
    }
    double pairs = (double) positives * (scores.length - positives);
    return (rankSum - positives * (positives + 1) / 2.0) / pairs;
  }
}
