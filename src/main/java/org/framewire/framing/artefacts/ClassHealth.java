package org.framewire.framing.artefacts;

import java.io.Serializable;
import java.util.Locale;

/**
 * How well a frame was told from labels that nobody trained on.
 *
 * @param f1 F1 at the frame's threshold, 0 to 1
 * @param auc area under the ROC curve, 0 to 1; 0.5 is chance
 * @param positives articles that carry the frame by the labels
 * @param source the labels, named publicly, with their number
 */
public record ClassHealth(double f1, double auc, int positives, String source)
    implements Serializable {

  /** The health as the table of lenses says it. */
  public String said() {
    return String.format(
        Locale.ROOT, "F1 %.3f, AUC %.3f, %d with the frame in %s", f1, auc, positives, source);
  }
}
