package org.framewire.framing.tone;

/** Tells the tone toward a target from what stands around it; belongs to one thread. */
@FunctionalInterface
interface ToneScorer {

  /** The probability of each class, by the order of {@code Polarity}; they add up to 1. */
  double[] score(Surroundings around);
}
