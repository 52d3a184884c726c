package org.framewire.framing.validation;

import java.util.Locale;

/** A validation as a person reads it. */
public final class ValidationText {
  private ValidationText() {}

  /** A line a class, then one with {@code micro-F1} and one with {@code macro-F1}. */
  public static String of(Validation validation) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s %s against %,d labelled examples of %s",
        validation.lens(),
        validation.version(),
        validation.truth().length,
        validation.labels());
    line(text, "");
    line(
        text,
        "%-46s %9s %9s %9s %9s %9s %9s",
        "",
        "labelled",
        "precision",
        "recall",
        "F1",
        "Brier",
        "cal.error");
    LabelCheck check = validation.model().check(validation.truth());
    for (int c = 0; c < validation.classes().size(); c++) {
      line(
          text,
          "%-46s %9d %9.3f %9.3f %9.3f %9.3f %9.3f",
          validation.classes().get(c),
          check.positives(c),
          check.precision(c),
          check.recall(c),
          check.f1(c),
          validation.model().brier(validation.truth(), c),
          validation.model().calibrationError(validation.truth(), c));
    }
    line(text, "");
    line(text, "micro-F1 %.3f%s", check.microF1(), beside(validation, true));
    line(text, "macro-F1 %.3f%s", check.macroF1(), beside(validation, false));
    line(
        text,
        "calibration: Brier %.3f (the shares alone %.3f), expected error %.3f",
        validation.model().brier(validation.truth()),
        validation.answers().get(1).brier(validation.truth()),
        validation.model().calibrationError(validation.truth()));
    return text.toString();
  }

  private static String beside(Validation validation, boolean micro) {
    StringBuilder text = new StringBuilder(" (answers that read nothing: ");
    for (int i = 1; i < validation.answers().size(); i++) {
      Answer answer = validation.answers().get(i);
      LabelCheck check = answer.check(validation.truth());
      text.append(i == 1 ? "" : ", ");
      text.append(
          String.format(
              Locale.ROOT, "%s %.3f", answer.name(), micro ? check.microF1() : check.macroF1()));
    }
    return text.append(')').toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
