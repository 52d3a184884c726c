package org.framewire.ingest.inspect;

import org.framewire.ingest.formats.Format;

/** Files that are alike: of one format, with the same fields. */
public final class Shape {
  private final Format format;
  private final String firstFile;
  private final FieldSurvey fields = new FieldSurvey();
  private final DateForms dates = new DateForms();
  private long files = 1;

  Shape(Format format, String firstFile) {
    this.format = format;
    this.firstFile = firstFile;
  }

  /** What files must share to be of one shape. */
  String key() {
    return format + " " + String.join(",", fields.likeness());
  }

  Shape plus(Shape other) {
    files += other.files;
    fields.addAll(other.fields);
    dates.addAll(other.dates);
    return this;
  }

  public Format format() {
    return format;
  }

  /** The path of the first of the files. */
  public String firstFile() {
    return firstFile;
  }

  /** How many of the files that were looked at are of this shape. */
  public long files() {
    return files;
  }

  public FieldSurvey fields() {
    return fields;
  }

  public DateForms dates() {
    return dates;
  }
}
