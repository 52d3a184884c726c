package org.framewire.framing.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.framewire.tables.LensValidations;
import org.framewire.tables.Struct;

/** The rows of the table of {@link LensValidations}. */
public final class ValidationRows {
  private static final Struct SHAPE = Struct.of(LensValidations.TABLE.columns());
  private static final double ROUNDING = 1e6;

  private final Validation validation;
  private final LocalDate day;

  private ValidationRows(Validation validation, LocalDate day) {
    this.validation = validation;
    this.day = day;
  }

  /**
   * For each answer a row a class, one {@code micro} and one {@code macro}.
   *
   * @param day on which the lens was held against the labels
   */
  public static List<Row> of(Validation validation, LocalDate day) {
    ValidationRows rows = new ValidationRows(validation, day);
    return validation.answers().stream().flatMap(answer -> rows.of(answer).stream()).toList();
  }

  private List<Row> of(Answer answer) {
    List<Row> rows = new ArrayList<>();
    LabelCheck check = answer.check(validation.truth());
    long labelled = 0;
    long said = 0;
    for (int c = 0; c < validation.classes().size(); c++) {
      labelled += check.positives(c);
      said += check.said(c);
      rows.add(ofClass(answer, check, c));
    }
    rows.add(
        over(answer, LensValidations.MICRO, labelled, said)
            .set(LensValidations.PRECISION, rounded(check.microPrecision()))
            .set(LensValidations.RECALL, rounded(check.microRecall()))
            .set(LensValidations.F1, rounded(check.microF1()))
            .build());
    rows.add(
        over(answer, LensValidations.MACRO, labelled, said)
            .set(LensValidations.PRECISION, rounded(check.macroPrecision()))
            .set(LensValidations.RECALL, rounded(check.macroRecall()))
            .set(LensValidations.F1, rounded(check.macroF1()))
            .build());
    return rows;
  }

  private Row ofClass(Answer answer, LabelCheck check, int c) {
    boolean[][] truth = validation.truth();
    return row(answer, validation.classes().get(c), check.positives(c), check.said(c))
        .set(LensValidations.PRECISION, rounded(check.precision(c)))
        .set(LensValidations.RECALL, rounded(check.recall(c)))
        .set(LensValidations.F1, rounded(check.f1(c)))
        .set(LensValidations.BRIER, rounded(answer.brier(truth, c)))
        .set(LensValidations.CALIBRATION_ERROR, rounded(answer.calibrationError(truth, c)))
        .build();
  }

  private Struct.Builder over(Answer answer, String of, long labelled, long said) {
    return row(answer, of, labelled, said)
        .set(LensValidations.BRIER, rounded(answer.brier(validation.truth())))
        .set(
            LensValidations.CALIBRATION_ERROR,
            rounded(answer.calibrationError(validation.truth())));
  }

  private Struct.Builder row(Answer answer, String of, long labelled, long said) {
    return SHAPE
        .row()
        .set(LensValidations.DATE, day)
        .set(LensValidations.LENS, validation.lens())
        .set(LensValidations.LENS_VERSION, validation.version())
        .set(LensValidations.LABELS, validation.labels())
        .set(LensValidations.LABELS_HASH, validation.labelsHash())
        .set(LensValidations.EXAMPLES, (long) validation.truth().length)
        .set(LensValidations.ANSWER, answer.name())
        .set(LensValidations.OF, of)
        .set(LensValidations.LABELLED, labelled)
        .set(LensValidations.SAID, said);
  }

  private static double rounded(double value) {
    return Math.rint(value * ROUNDING) / ROUNDING;
  }
}
