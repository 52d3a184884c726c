package org.framewire.framing.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the {@link PlattScale} of each of several labels from margins of examples that their
 * classifiers did not see.
 *
 * <p>Margins of a label are brought to mean 0 and standard deviation 1 first. There, the slope says
 * how well the classifier orders examples, and classifiers of one kind order about equally well.
 * With fifteen examples of a rare label its own slope is mostly chance, so slopes are drawn toward
 * the one that all labels share, as normal draws around it would be; how common a label is stays
 * its own.
 *
 * @param together the inverse variance of the slopes around the common one, above 0; the more, the
 *     more alike they are
 */
public record PlattFit(double together) {
  /** Holds the common slope back where few examples part wholly. */
  private static final double PENALTY = 1;

  private static final int TURNS = 100;
  private static final int STEPS = 100;
  private static final double CLOSE_ENOUGH = 1e-10;
  private static final double NOT_SINGULAR = 1e-12;

  public PlattFit {
    if (!(together > 0)) {
      throw new IllegalArgumentException("slopes are drawn together by " + together);
    }
  }

  /**
   * Fits the scales of all labels, by Newton's method and the common slope in turns; a label whose
   * margins are all alike gets the share of its examples.
   *
   * @param margins by example, then by label; at least one of each
   * @param carried by example, then by label
   * @return by label
   */
  public List<PlattScale> fit(double[][] margins, boolean[][] carried) {
    List<OneLabel> labels = new ArrayList<>();
    for (int label = 0; label < margins[0].length; label++) {
      labels.add(OneLabel.of(margins, carried, label));
    }
    List<PlattScale> scales =
        new ArrayList<>(Collections.nCopies(labels.size(), new PlattScale(0, 0)));
    double common = 1;
    for (int turn = 0; turn < TURNS; turn++) {
      double slopes = 0;
      for (int label = 0; label < labels.size(); label++) {
        PlattScale scale = labels.get(label).fit(scales.get(label), common, together);
        scales.set(label, scale);
        slopes += scale.slope();
      }
      double next = together * slopes / (together * labels.size() + PENALTY);
      double moved = Math.abs(next - common);
      common = next;
      if (moved < CLOSE_ENOUGH) {
        break;
      }
    }
    for (int label = 0; label < labels.size(); label++) {
      scales.set(label, labels.get(label).ofMargins(scales.get(label)));
    }
    return scales;
  }

  /**
   * The examples as one label sees them.
   *
   * @param standard the margins, standardised
   * @param carried whether each carries the label
   * @param mean of the margins
   * @param deviation of the margins
   */
  private record OneLabel(double[] standard, boolean[] carried, double mean, double deviation) {

    static OneLabel of(double[][] margins, boolean[][] carried, int label) {
      double[] standard = new double[margins.length];
      boolean[] carries = new boolean[margins.length];
      double mean = 0;
      for (int i = 0; i < standard.length; i++) {
        standard[i] = margins[i][label];
        carries[i] = carried[i][label];
        mean += standard[i] / standard.length;
      }
      double squares = 0;
      for (double margin : standard) {
        squares += (margin - mean) * (margin - mean);
      }
      double spread = Math.sqrt(squares / standard.length);
      double deviation = spread > 1e-9 ? spread : 1;
      for (int i = 0; i < standard.length; i++) {
        standard[i] = (standard[i] - mean) / deviation;
      }
      return new OneLabel(standard, carries, mean, deviation);
    }

    /** The same scale for margins as they were. */
    PlattScale ofMargins(PlattScale scale) {
      return new PlattScale(
          scale.slope() / deviation, scale.offset() - scale.slope() * mean / deviation);
    }

    PlattScale fit(PlattScale start, double common, double together) {
      PlattScale scale = start;
      for (int step = 0; step < STEPS; step++) {
        PlattScale next = step(scale, common, together);
        double moved =
            Math.abs(next.slope() - scale.slope()) + Math.abs(next.offset() - scale.offset());
        scale = next;
        if (moved < CLOSE_ENOUGH) {
          break;
        }
      }
      return scale;
    }

    /** One step of Newton's, shortened until the loss does not grow. */
    private PlattScale step(PlattScale from, double common, double together) {
      double gradientSlope = together * (from.slope() - common);
      double gradientOffset = 0;
      double bySlope = together;
      double byBoth = 0;
      double byOffset = NOT_SINGULAR;
      for (int i = 0; i < standard.length; i++) {
        double p = from.apply(standard[i]);
        double miss = p - (carried[i] ? 1 : 0);
        double curve = p * (1 - p);
        gradientSlope += miss * standard[i];
        gradientOffset += miss;
        bySlope += curve * standard[i] * standard[i];
        byBoth += curve * standard[i];
        byOffset += curve;
      }
      double determinant = bySlope * byOffset - byBoth * byBoth;
      double moveSlope = (gradientSlope * byOffset - gradientOffset * byBoth) / determinant;
      double moveOffset = (gradientOffset * bySlope - gradientSlope * byBoth) / determinant;
      double loss = loss(from, common, together);
      for (double part = 1; part > CLOSE_ENOUGH; part /= 2) {
        PlattScale next =
            new PlattScale(from.slope() - part * moveSlope, from.offset() - part * moveOffset);
        if (loss(next, common, together) <= loss) {
          return next;
        }
      }
      return from;
    }

    private double loss(PlattScale scale, double common, double together) {
      double apart = scale.slope() - common;
      double loss = together * apart * apart / 2;
      for (int i = 0; i < standard.length; i++) {
        double logOdds = scale.slope() * standard[i] + scale.offset();
        double signed = carried[i] ? -logOdds : logOdds;
        loss += signed > 0 ? signed + Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed));
      }
      return loss;
    }
  }
}
