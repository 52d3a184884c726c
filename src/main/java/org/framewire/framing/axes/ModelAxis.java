package org.framewire.framing.axes;

import java.io.Serializable;
import org.framewire.framing.Measure;

/**
 * One axis of a fitted model.
 *
 * @param axis its poles
 * @param health of the check by held-out synonyms, or null when there were none to check by
 */
record ModelAxis(Axis axis, AxisHealth health) implements Serializable {

  Measure measure() {
    return new Measure(
        axis.name(),
        axis.meaning(),
        "mean cosine",
        -1,
        1,
        health == null ? "not checked by held-out synonyms" : health.said());
  }
}
