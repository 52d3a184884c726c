package org.framewire.framing.axes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a model of axes as text: a line a word, with the word, the training articles that
 * have it, and its cosine with every axis in thousandths, parted by tabs.
 */
final class AxisWordLines {
  private AxisWordLines() {}

  static String write(List<AxisWord> words) {
    StringBuilder lines = new StringBuilder();
    for (AxisWord word : words) {
      lines.append(word.word()).append('\t').append(word.documents());
      for (short cosine : word.cosines()) {
        lines.append('\t').append(cosine);
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
  static List<AxisWord> parse(String content, int axes, String file) throws IOException {
    List<AxisWord> words = new ArrayList<>();
    for (String line : content.lines().toList()) {
      try {
        words.add(parse(line, axes));
      } catch (IllegalArgumentException e) {
        throw new IOException(
            file
                + ", line "
                + (words.size() + 1)
                + " is not a word, a count and "
                + axes
                + " cosines in thousandths; train the model anew",
            e);
      }
    }
    return words;
  }

  private static AxisWord parse(String line, int axes) {
    String[] cells = line.split("\t", -1);
    if (cells.length != axes + 2) {
      throw new IllegalArgumentException("a line has " + cells.length + " cells");
    }
    short[] cosines = new short[axes];
    for (int axis = 0; axis < axes; axis++) {
      cosines[axis] = Short.parseShort(cells[axis + 2]);
      if (Math.abs(cosines[axis]) > AxisWord.SCALE) {
        throw new IllegalArgumentException("a cosine is " + cosines[axis] + " thousandths");
      }
    }
    return new AxisWord(cells[0], Long.parseLong(cells[1]), cosines);
  }
}
