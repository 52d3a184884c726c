package org.framewire.framing.tone;

/**
 * Tells tone by the words of {@link ToneWords} alone, without anything fitted: the sum of their
 * polarities, each divided by the root of its distance to the target in words and marks, and halved
 * at every border of a clause in between. Beyond a small margin the sum's sign is the tone.
 */
final class LexiconTone implements ToneScorer {
  private static final double MARGIN = 0.05;

  @Override
  public double[] score(Surroundings around) {
    double sum = evidence(around);
    double[] probabilities = new double[3];
    probabilities[sum > MARGIN ? 2 : sum < -MARGIN ? 0 : 1] = 1;
    return probabilities;
  }

  /** The sum of polarities. */
  @Override
  public double evidence(Surroundings around) {
    double sum = 0;
    for (int item = 0; item < around.count(); item++) {
      if (around.polarity(item) != 0) {
        double distance = Math.abs(item - around.target());
        sum +=
            around.polarity(item)
                * Math.pow(0.5, around.bordersToTarget(item))
                / Math.sqrt(distance);
      }
    }
    return sum;
  }
}
