package org.framewire.framing.axes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis between two poles, each named by some words. Every word lies on it somewhere, by the
 * cosine of its vector with the axis.
 *
 * @param name lower case with underscores; the high pole is named first
 * @param meaning what a high score says
 * @param high words of the high pole, at least one
 * @param low words of the low pole; none for an axis that only says how near a word is to the high
 *     pole
 * @param highCheck synonyms of the high pole that are kept out of it, for checking; may be none
 * @param lowCheck those of the low pole
 */
public record Axis(
    String name,
    String meaning,
    List<String> high,
    List<String> low,
    List<String> highCheck,
    List<String> lowCheck)
    implements Serializable {

  public Axis {
    high = new ArrayList<>(high);
    low = new ArrayList<>(low);
    highCheck = new ArrayList<>(highCheck);
    lowCheck = new ArrayList<>(lowCheck);
  }
}
