package org.framewire.framing.learning;

/**
 * Turns the margins of several classes, of which one is right, into probabilities: softmax of the
 * margins times one factor, fitted on examples that were not fitted on (temperature scaling, Guo,
 * Pleiss, Sun and Weinberger 2017). The likeliest class stays the one of the largest margin.
 *
 * @param factor what margins are multiplied by, above 0
 */
public record Temperature(double factor) {
  private static final double LOWEST = 0.05;
  private static final double HIGHEST = 20;
  private static final int HALVINGS = 60;

  /** The factor that makes the classes that are right likeliest. */
  public static Temperature fit(double[][] margins, int[] right) {
    // The log-likelihood is concave in the factor, so its slope has one place to cross zero.
    double low = LOWEST;
    double high = HIGHEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (slope(new Temperature(middle), margins, right) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Temperature((low + high) / 2);
  }

  private static double slope(Temperature at, double[][] margins, int[] right) {
    double slope = 0;
    for (int i = 0; i < right.length; i++) {
      double[] p = margins[i].clone();
      at.apply(p);
      slope += margins[i][right[i]];
      for (int c = 0; c < p.length; c++) {
        slope -= p[c] * margins[i][c];
      }
    }
    return slope;
  }

  /** Puts probabilities, which add up to 1, in the place of margins. */
  public void apply(double[] margins) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double margin : margins) {
      largest = Math.max(largest, margin);
    }
    double sum = 0;
    for (int c = 0; c < margins.length; c++) {
      margins[c] = Math.exp((margins[c] - largest) * factor);
      sum += margins[c];
    }
    for (int c = 0; c < margins.length; c++) {
      margins[c] /= sum;
    }
  }
}
