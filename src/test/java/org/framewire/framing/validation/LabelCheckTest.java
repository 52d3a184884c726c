package org.framewire.framing.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LabelCheckTest {
  private static final boolean[][] TRUTH = {
    {true, false, false}, {true, true, false}, {false, true, false}, {true, false, false}
  };

  @Test
  void reckonsF1ByLabelMicroAndMacro() {
    boolean[][] answers = {
      {true, true, false}, {true, false, false}, {true, true, false}, {false, false, false}
    };
    LabelCheck check = new LabelCheck(TRUTH, answers);
    assertEquals(2 * 2.0 / (3 + 3), check.f1(0), 1e-12);
    assertEquals(2 * 1.0 / (2 + 2), check.f1(1), 1e-12);
    assertEquals(0, check.f1(2), 1e-12);
    assertEquals(2 * 3.0 / (5 + 5), check.microF1(), 1e-12);
    assertEquals((2 / 3.0 + 0.5 + 0) / 3, check.macroF1(), 1e-12);
    assertEquals(3, check.positives(0));
  }

  @Test
  void theCommonestLabelsAreTheSameForAll() {
    boolean[][] answers = LabelCheck.commonest(TRUTH, 1);
    assertEquals(4, answers.length);
    for (boolean[] answer : answers) {
      assertArrayEquals(new boolean[] {true, false, false}, answer);
    }
  }

  @Test
  void aucIsTheShareOfPairsInTheRightOrder() {
    boolean[] truth = {true, false, true, false};
    assertEquals(1, LabelCheck.auc(truth, new double[] {3, 1, 2, 0}), 1e-12);
    assertEquals(0, LabelCheck.auc(truth, new double[] {0, 2, 1, 3}), 1e-12);
    assertEquals(0.5, LabelCheck.auc(truth, new double[] {1, 1, 1, 1}), 1e-12);
    assertEquals(2.5 / 4, LabelCheck.auc(truth, new double[] {3, 2, 1, 1}), 1e-12);
  }

  @Test
  void refusesAnswersToOtherArticles() {
    assertThrows(IllegalArgumentException.class, () -> new LabelCheck(TRUTH, new boolean[1][3]));
  }

  @Test
  void precisionAndRecallByLabelAndOverAll() {
    boolean[][] truth = {{true, false, false}, {true, true, false}};
    boolean[][] said = {{true, true, false}, {false, true, false}};
    LabelCheck check = new LabelCheck(truth, said);
    assertEquals(1, check.precision(0));
    assertEquals(0.5, check.recall(0));
    assertEquals(0.5, check.precision(1));
    assertEquals(1, check.recall(1));
    assertEquals(0, check.precision(2), "never said");
    assertEquals(0, check.recall(2), "never true");
    assertEquals(2.0 / 3, check.microPrecision(), 1e-12);
    assertEquals(2.0 / 3, check.microRecall(), 1e-12);
    assertEquals(0.5, check.macroPrecision(), 1e-12);
    assertEquals(0.5, check.macroRecall(), 1e-12);
    assertEquals("micro-F1 0.667, macro-F1 0.444", check.said());
  }
}
