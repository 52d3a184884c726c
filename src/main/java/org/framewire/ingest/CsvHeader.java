package org.framewire.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * The first row of a file of cells.
 *
 * @param names of the columns, in the order of the file
 * @param delimiter what parts the cells
 */
record CsvHeader(List<String> names, byte delimiter) {
  private static final byte[] DELIMITERS = {',', '\t', ';', '|'};

  CsvHeader {
    names = List.copyOf(names);
  }

  static CsvHeader of(RawRecord line, byte delimiter) {
    CsvCells cells = new CsvCells(delimiter);
    cells.parse(line.bytes(), line.from(), line.to());
    List<String> names = new ArrayList<>();
    for (int cell = 0; cell < cells.count(); cell++) {
      names.add(cells.text(cell));
    }
    return new CsvHeader(names, delimiter);
  }

  /** The delimiter that the first line has most of outside its quotes; a comma when it has none. */
  static byte delimiterOf(byte[] bytes, int from, int to) {
    int[] counts = new int[DELIMITERS.length];
    boolean quoted = false;
    for (int i = from; i < to && (quoted || bytes[i] != '\n'); i++) {
      quoted ^= bytes[i] == '"';
      for (int d = 0; d < counts.length && !quoted; d++) {
        counts[d] += bytes[i] == DELIMITERS[d] ? 1 : 0;
      }
    }
    int best = 0;
    for (int d = 1; d < counts.length; d++) {
      best = counts[d] > counts[best] ? d : best;
    }
    return DELIMITERS[best];
  }
}
