package org.framewire.framing.labels;

import java.util.List;

/**
 * A sentence with the tone toward one target in it.
 *
 * @param group what must not be split over folds: the article, or the sentence itself
 * @param sentence the text
 * @param target where the target stands
 * @param others where the same is mentioned besides
 * @param polarity by the people who labelled it
 */
public record ToneExample(
    String group, String sentence, Span target, List<Span> others, Polarity polarity) {

  public ToneExample {
    others = List.copyOf(others);
  }
}
