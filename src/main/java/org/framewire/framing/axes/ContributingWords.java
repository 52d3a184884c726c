package org.framewire.framing.axes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.framewire.framing.words.WordTable;

/**
 * Which words made a score on an axis. A bias is s1/s0, and s1 is a sum over words, so each word
 * has its part of it: the times that it stands there, by its cosine.
 */
public final class ContributingWords {
  private final AxesModel model;
  private final int axis;

  /**
   * For one axis of a model.
   *
   * @throws IllegalArgumentException when the model has no axis of this name
   */
  public ContributingWords(AxesModel model, String axis) {
    this.model = model;
    this.axis = model.axes().stream().map(Axis::name).toList().indexOf(axis);
    if (this.axis < 0) {
      throw new IllegalArgumentException("the model of axes has no axis " + axis);
    }
  }

  /**
   * A word's part of a score.
   *
   * @param word lower case
   * @param times that it stands in the text
   * @param cosine of the word with the axis
   * @param sum its part of s1: times by cosine
   * @param share of the absolute parts of all words, 0 to 1, with the sign of the cosine; the parts
   *     of words that pull either way may cancel out, so a share of s1 itself could be anything
   */
  public record Part(String word, long times, double cosine, double sum, double share) {}

  /**
   * The words that move a score most, either way; the strongest first, ties by the alphabet.
   *
   * @param times by word, lower case, how often it stands in the text or texts; words without a
   *     vector have no part in the score
   * @param most how many are given at most
   */
  public List<Part> of(Map<String, Long> times, int most) {
    return strongest(times, 0, most);
  }

  /**
   * The words that make a text differ from a yardstick, such as the mean of all text: each word's
   * part is its times by (cosine − bias).
   *
   * @param bias of the yardstick, s1/s0
   */
  public List<Part> against(Map<String, Long> times, double bias, int most) {
    return strongest(times, bias, most);
  }

  private List<Part> strongest(Map<String, Long> times, double bias, int most) {
    List<Part> parts = new ArrayList<>();
    double absolute = 0;
    for (Map.Entry<String, Long> entry : times.entrySet()) {
      int word = model.words().find(entry.getKey());
      if (word != WordTable.ABSENT && entry.getValue() > 0) {
        double cosine = model.cosine(word, axis) / (double) AxisWord.SCALE;
        double sum = entry.getValue() * (cosine - bias);
        absolute += Math.abs(sum);
        parts.add(new Part(entry.getKey(), entry.getValue(), cosine, sum, 0));
      }
    }
    double all = absolute;
    return parts.stream()
        .sorted(
            Comparator.comparingDouble((Part part) -> -Math.abs(part.sum()))
                .thenComparing(Part::word))
        .limit(most)
        .map(
            part ->
                new Part(
                    part.word(),
                    part.times(),
                    part.cosine(),
                    part.sum(),
                    all == 0 ? 0 : part.sum() / all))
        .toList();
  }
}
