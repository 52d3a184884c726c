package org.framewire.framing;

import java.util.function.IntPredicate;

/** Whose words are scored. */
public enum Voice {
  /** The outlet's own words. */
  OWN("own"),
  /** Words that it quotes or reports. */
  QUOTED("quoted"),
  /** All words. */
  ALL("all");

  private final String label;

  Voice(String label) {
    this.label = label;
  }

  /**
   * The voice that the tables write so.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Voice of(String label) {
    for (Voice voice : values()) {
      if (voice.label.equals(label)) {
        return voice;
      }
    }
    throw new IllegalArgumentException("no voice " + label + ": own, quoted or all");
  }

  /**
   * Which tokens are in the voice.
   *
   * @param isQuoted which are quoted or reported
   */
  public IntPredicate reads(IntPredicate isQuoted) {
    return switch (this) {
      case OWN -> isQuoted.negate();
      case QUOTED -> isQuoted;
      case ALL -> any -> true;
    };
  }

  /** The voice as the tables write it. */
  public String label() {
    return label;
  }
}
