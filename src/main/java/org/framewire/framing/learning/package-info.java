/** What all lenses that learn from labels share: the regression, calibration, thresholds. */
package org.framewire.framing.learning;
