package org.framewire.framing.tone;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model of tone knows of one feature; as text a line of whole numbers: feature, examples,
 * and the weights in hundred-thousandths.
 *
 * @param feature its number
 * @param examples of the fit that have it
 * @param weights by class
 */
record ToneWeight(int feature, long examples, double[] weights) implements Serializable {

  static String write(List<ToneWeight> weights) {
    StringBuilder lines = new StringBuilder();
    for (ToneWeight weight : weights) {
      lines.append(weight.feature).append('\t').append(weight.examples);
      for (double ofClass : weight.weights) {
        lines.append('\t').append(Math.round(ofClass * ToneModel.ROUNDING));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param file what to call the source in messages
   */
  static List<ToneWeight> parse(String content, int classes, String file) throws IOException {
    List<ToneWeight> weights = new ArrayList<>();
    for (String line : content.lines().toList()) {
      String[] cells = line.split("\t", -1);
      try {
        double[] byClass = new double[classes];
        for (int c = 0; c < classes; c++) {
          byClass[c] = Long.parseLong(cells[c + 2]) / ToneModel.ROUNDING;
        }
        int feature = Integer.parseInt(cells[0]);
        if (feature < 0 || feature >= ToneFeatures.SIZE) {
          throw new NumberFormatException("a feature out of range");
        }
        weights.add(new ToneWeight(feature, Long.parseLong(cells[1]), byClass));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IOException(
            file
                + ", line "
                + (weights.size() + 1)
                + " is not a feature, a count and "
                + classes
                + " weights; train the model anew",
            e);
      }
    }
    return weights;
  }
}
