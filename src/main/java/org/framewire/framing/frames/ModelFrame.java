package org.framewire.framing.frames;

import java.io.Serializable;
import org.framewire.framing.Measure;
import org.framewire.framing.artefacts.ClassHealth;

/**
 * One frame of a fitted model.
 *
 * @param name lower case with underscores
 * @param meaning what a high score says
 * @param intercept log-odds of a text without any known word
 * @param threshold the probability from which the frame counts as present
 * @param prevalence share of the training articles that were labelled with it
 * @param health figures against labels, or null when the model was not checked
 */
public record ModelFrame(
    String name,
    String meaning,
    double intercept,
    double threshold,
    double prevalence,
    ClassHealth health)
    implements Serializable {

  ModelFrame withHealth(ClassHealth checked) {
    return new ModelFrame(name, meaning, intercept, threshold, prevalence, checked);
  }

  Measure measure() {
    return new Measure(
        name,
        meaning,
        "probability",
        0,
        1,
        health == null ? "not checked against labels" : health.said());
  }
}
