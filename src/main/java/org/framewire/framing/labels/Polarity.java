package org.framewire.framing.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tone toward a target; the order of the constants is that of classes everywhere. */
public enum Polarity {
  NEGATIVE(0),
  NEUTRAL(1),
  POSITIVE(2);

  private final int place;

  Polarity(int place) {
    this.place = place;
  }

  /** Its place among the classes, from 0. */
  public int place() {
    return place;
  }

  /** The tone as tables and cards write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The labels of all, in order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Polarity::label).toList();
  }
}
