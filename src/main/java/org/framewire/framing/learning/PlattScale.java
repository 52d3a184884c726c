package org.framewire.framing.learning;

/**
 * Turns the margin of a classifier into a probability (Platt 1999): p = σ(slope · margin + offset).
 * {@link PlattFit} finds it.
 */
public record PlattScale(double slope, double offset) {

  /** The probability of a margin. */
  public double apply(double margin) {
    return 1 / (1 + Math.exp(-(slope * margin + offset)));
  }
}
