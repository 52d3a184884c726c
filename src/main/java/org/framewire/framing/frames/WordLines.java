package org.framewire.framing.frames;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a model as text: a line a word, with the word, the training articles that have it
 * and {@code frame:weight} for every weight that is not 0, parted by tabs. Weights are whole
 * hundred-thousandths, so that they read and write the same everywhere.
 */
final class WordLines {
  /** What a weight in the file is divided by. */
  static final double SCALE = 1e5;

  private WordLines() {}

  /** A weight as precise as the file keeps it. */
  static double rounded(double weight) {
    return Math.round(weight * SCALE) / SCALE;
  }

  static String write(List<ModelWord> words) {
    StringBuilder lines = new StringBuilder();
    for (ModelWord word : words) {
      lines.append(word.word()).append('\t').append(word.documents());
      for (int frame = 0; frame < word.weights().length; frame++) {
        long scaled = Math.round(word.weights()[frame] * SCALE);
        if (scaled != 0) {
          lines.append('\t').append(frame).append(':').append(scaled);
        }
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
  static List<ModelWord> parse(String content, int frames, String file) throws IOException {
    List<ModelWord> words = new ArrayList<>();
    for (String line : content.lines().toList()) {
      try {
        words.add(parse(line, frames));
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IOException(
            file
                + ", line "
                + (words.size() + 1)
                + " is not a word, a count and frame:weight pairs; train the model anew",
            e);
      }
    }
    return words;
  }

  private static ModelWord parse(String line, int frames) {
    String[] cells = line.split("\t", -1);
    double[] weights = new double[frames];
    for (int i = 2; i < cells.length; i++) {
      int colon = cells[i].indexOf(':');
      int frame = Integer.parseInt(cells[i].substring(0, colon));
      weights[frame] = Long.parseLong(cells[i].substring(colon + 1)) / SCALE;
    }
    return new ModelWord(cells[0], Long.parseLong(cells[1]), weights);
  }
}
