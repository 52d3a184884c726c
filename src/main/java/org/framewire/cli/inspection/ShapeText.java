package org.framewire.cli.inspection;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.framewire.ingest.formats.Format;
import org.framewire.ingest.inspect.DateForms;
import org.framewire.ingest.inspect.FieldGuess;
import org.framewire.ingest.inspect.FieldProfile;
import org.framewire.ingest.inspect.FieldSurvey;
import org.framewire.ingest.inspect.Shape;
import org.framewire.ingest.inspect.Tally;
import org.framewire.ingest.records.Field;

/**
 * Tells of files that are alike which field serves as what.
 *
 * @param number which of the shapes it is, from 1
 * @param shapes how many there are
 */
record ShapeText(Shape shape, int number, int shapes) {
  private static final int MOST_FORMS = 6;
  private static final int MOST_OTHER_FIELDS = 30;
  private static final int EXAMPLE = 56;
  private static final List<Field> PARTS =
      List.of(Field.TEXT, Field.TITLE, Field.DATE, Field.URL, Field.OUTLET_ADDRESS, Field.OUTLET);

  void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "Shape %d of %d: %s, %,d of the files, first %s, records %,d%n",
        number,
        shapes,
        nameOf(shape.format()),
        shape.files(),
        shape.firstFile(),
        shape.fields().records());
    PARTS.forEach(part -> printPart(part, out));
    printDates(out);
    printOthers("also known", shape.fields().spare(), out);
    printOthers("not known", shape.fields().unknown(), out);
  }

  static String nameOf(Format format) {
    return format.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void printPart(Field part, PrintStream out) {
    FieldSurvey fields = shape.fields();
    List<Tally.Entry> serving = fields.serving(part).all();
    if (serving.isEmpty() && part == Field.OUTLET_ADDRESS) {
      return;
    }
    String label = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    if (serving.isEmpty()) {
      out.printf("  %-15s %s%n", label, guess(part));
    }
    for (Tally.Entry entry : serving) {
      out.printf(
          "  %-15s %-24s %5s  %s%n",
          label,
          entry.word().strip(),
          Shares.percent(entry.count(), fields.records()),
          OneLine.of(fields.profileOf(entry.word()).example(), EXAMPLE));
    }
  }

  private String guess(Field part) {
    String name = FieldGuess.of(shape.fields()).get(part);
    return name == null
        ? "none"
        : "none; could be "
            + name.strip()
            + ": "
            + OneLine.of(shape.fields().profileOf(name).example(), EXAMPLE);
  }

  private void printDates(PrintStream out) {
    List<DateForms.Form> forms = shape.dates().all();
    for (DateForms.Form form : forms.subList(0, Math.min(forms.size(), MOST_FORMS))) {
      out.printf(
          Locale.ROOT,
          "  %-15s %-34s %,7d%s%n",
          form.readable() ? "dates like" : "no date",
          OneLine.of(form.example(), 32),
          form.count(),
          order(form));
    }
    if (forms.size() > MOST_FORMS) {
      out.printf("  %-15s and %d more forms%n", "", forms.size() - MOST_FORMS);
    }
  }

  private static String order(DateForms.Form form) {
    return form.isNumeric()
        ? String.format(
            Locale.ROOT,
            "  (only with the day first %,d, only with the month first %,d, either way %,d)",
            form.dayFirst(),
            form.monthFirst(),
            form.open())
        : "";
  }

  private void printOthers(String label, List<FieldProfile> fields, PrintStream out) {
    if (fields.isEmpty()) {
      return;
    }
    String names =
        fields.stream()
            .limit(MOST_OTHER_FIELDS)
            .map(field -> field.name().strip())
            .collect(Collectors.joining(", "));
    int more = fields.size() - MOST_OTHER_FIELDS;
    out.printf("  %-15s %s%s%n", label, names, more > 0 ? " and " + more + " more" : "");
  }
}
