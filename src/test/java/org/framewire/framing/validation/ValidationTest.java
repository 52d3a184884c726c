package org.framewire.framing.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.framewire.tables.LensValidations;
import org.junit.jupiter.api.Test;

class ValidationTest {
  private static final boolean[][] TRUTH = {
    {true, false}, {true, true}, {true, false}, {false, false}
  };
  private static final boolean[][] SAID = {
    {true, false}, {true, false}, {false, true}, {false, false}
  };
  private static final double[][] PROBABILITIES = {{0.9, 0.2}, {0.8, 0.4}, {0.3, 0.6}, {0.1, 0.0}};

  private static Validation validation() {
    return Validation.of(
        "lens",
        "1",
        "labels.jsonl",
        "abc",
        false,
        List.of("war", "money"),
        TRUTH,
        SAID,
        PROBABILITIES);
  }

  @Test
  void brierAndCalibrationErrorByHand() {
    Answer model = validation().model();
    assertEquals((0.01 + 0.04 + 0.49 + 0.01) / 4, model.brier(TRUTH, 0), 1e-12);
    assertEquals((0.1 + 0.2 + 0.7 + 0.1) / 4, model.calibrationError(TRUTH, 0), 1e-12);
  }

  @Test
  void missesOfOneBinMakeGoodForEachOther() {
    double[] half = {0.5, 0.5, 0.5, 0.5};
    boolean[] truth = {true, false, true, false};
    assertEquals(0, Calibration.expectedError(truth, half), 1e-12);
    assertEquals(0.25, Calibration.brier(truth, half), 1e-12);
    assertEquals(0, Calibration.expectedError(new boolean[] {true}, new double[] {1}), 1e-12);
  }

  @Test
  void answersThatReadNothingStandBeside() {
    Validation validation = validation();
    // Yes to war alone: 3 hits, 4 said, 4 true.
    assertEquals(2.0 * 3 / 8, validation.check(Validation.COMMONEST).microF1(), 1e-12);
    // Yes to both: 4 hits, 8 said, 4 true; F1 of war 6/7, of money 2/5.
    assertEquals(8.0 / 12, validation.check(Validation.ALL).microF1(), 1e-12);
    assertEquals((6.0 / 7 + 0.4) / 2, validation.check(Validation.ALL).macroF1(), 1e-12);
    // The model: 2 hits, 3 said, 4 true.
    assertEquals(4.0 / 7, validation.check(LensValidations.MODEL).microF1(), 1e-12);
  }

  @Test
  void whereClassesExcludeEachOtherTheBaselineSaysOne() {
    boolean[][] truth = {{true, false}, {true, false}, {false, true}};
    Validation validation =
        Validation.of(
            "tone", "1", "l", "h", true, List.of("a", "b"), truth, truth, new double[3][2]);
    assertEquals(2, validation.answers().size());
    assertEquals(2.0 / 3, validation.check(Validation.COMMONEST).microF1(), 1e-12);
  }

  @Test
  void theTextHasALineOfEachFigure() {
    List<String> lines = ValidationText.of(validation()).lines().toList();
    assertEquals(1, lines.stream().filter(line -> line.contains("micro-F1")).count());
    assertEquals(1, lines.stream().filter(line -> line.contains("macro-F1")).count());
    assertTrue(
        lines.contains("micro-F1 0.571 (answers that read nothing: commonest 0.750, all 0.667)"),
        lines.toString());
  }

  @Test
  void theTableHasARowAnAnswerAndClass() {
    LocalDate day = LocalDate.of(2022, 9, 24);
    List<Row> rows = ValidationRows.of(validation(), day);
    assertEquals(3 * 4, rows.size());
    Row money = rows.get(1);
    assertEquals(day, LensValidations.DATE.get(money));
    assertEquals("money", LensValidations.OF.get(money));
    assertEquals(1L, LensValidations.LABELLED.get(money));
    assertEquals(1L, LensValidations.SAID.get(money));
    assertEquals(0.0, LensValidations.F1.get(money));
    Row micro = rows.get(2);
    assertEquals("micro", LensValidations.OF.get(micro));
    assertEquals(0.571429, LensValidations.F1.get(micro));
    assertEquals(0.666667, LensValidations.PRECISION.get(micro));
    assertEquals(0.5, LensValidations.RECALL.get(micro));
  }
}
