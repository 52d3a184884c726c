package org.framewire.ingest.formats.csv;

import java.util.ArrayList;
import java.util.List;
import org.framewire.ingest.records.Blank;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.RawRecord;
import org.framewire.text.BoundedPattern;

/**
 * The first row of a file of cells.
 *
 * @param names of the columns, in the order of the file
 * @param dialect how the file is written
 */
public record CsvHeader(List<String> names, CsvDialect dialect) {
  /** No name of a column is as long. */
  private static final int LONGEST_NAME = 80;

  private static final BoundedPattern VALUE =
      BoundedPattern.atStart("(?s)\\s*(?:https?://.*|[-+]?\\d[-+\\d.,:/TZ ]*)");

  public CsvHeader {
    names = List.copyOf(names);
  }

  public static CsvHeader of(RawRecord line, CsvDialect dialect) {
    return of(line.bytes(), line.from(), line.to(), dialect);
  }

  private static CsvHeader of(byte[] bytes, int from, int to, CsvDialect dialect) {
    CsvCells cells = new CsvCells(dialect);
    cells.parse(bytes, from, to);
    List<String> names = new ArrayList<>();
    for (int cell = 0; cell < cells.count(); cell++) {
      names.add(cells.text(cell));
    }
    return new CsvHeader(names, dialect);
  }

  /** Whether a file begins with the header of a table of articles: a text, and another field. */
  public static boolean isSure(byte[] head, FieldNames names) {
    CsvDialect dialect = CsvDialect.of(head);
    int from = Blank.markLength(head, 0, head.length);
    int to = from;
    while (to < head.length && head[to] != dialect.lineEnd()) {
      to++;
    }
    List<Field> fields =
        of(head, from, to, dialect).names().stream()
            .map(name -> names.meaning(name).field())
            .filter(field -> field != null)
            .distinct()
            .toList();
    return fields.size() > 1 && fields.contains(Field.TEXT);
  }

  /** Whether the row holds values, so that the file has no header. */
  boolean looksLikeData(FieldNames meanings) {
    boolean named = names.stream().anyMatch(name -> meanings.meaning(name).field() != null);
    return !named
        && names.stream().anyMatch(name -> name.length() > LONGEST_NAME || VALUE.matches(name));
  }
}
