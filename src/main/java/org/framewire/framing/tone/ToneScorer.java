package org.framewire.framing.tone;

import org.framewire.framing.labels.Polarity;

/** Tells the tone toward a target from what stands around it; belongs to one thread. */
@FunctionalInterface
interface ToneScorer {

  /** The probability of each class, by the order of {@code Polarity}; they add up to 1. */
  double[] score(Surroundings around);

  /** How far the surroundings speak well rather than ill, without bounds: ln(p(well)/p(ill)). */
  default double evidence(Surroundings around) {
    double[] probabilities = score(around);
    return Math.log(
        probabilities[Polarity.POSITIVE.place()] / probabilities[Polarity.NEGATIVE.place()]);
  }
}
