package org.framewire.ingest.dates;

import static org.framewire.ingest.dates.DayMonthOrder.DAY_FIRST;
import static org.framewire.ingest.dates.DayMonthOrder.MONTH_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.framewire.ingest.dates.SettledOrder.By;
import org.junit.jupiter.api.Test;

class DayMonthEvidenceTest {
  private static final DayMonthForm SLASHES = new DayMonthForm('/', 4);
  private static final DayMonthForm STOPS = new DayMonthForm('.', 2);
  private static final DayMonthEvidence NONE = DayMonthEvidence.NONE;

  @Test
  void nineOfTenDecide() {
    assertEquals(MONTH_FIRST, new DayMonthEvidence(1, 0).order());
    assertEquals(MONTH_FIRST, new DayMonthEvidence(9, 1).order());
    assertEquals(DAY_FIRST, new DayMonthEvidence(1, 9).order());
    assertNull(new DayMonthEvidence(8, 1).order());
    assertNull(new DayMonthEvidence(5, 5).order());
    assertNull(NONE.order());
  }

  @Test
  void countsWhatShowsAnOrder() {
    assertEquals(
        new DayMonthEvidence(1, 2),
        NONE.plus(DAY_FIRST).plus(null).plus(MONTH_FIRST).plus(DAY_FIRST));
  }

  @Test
  void theNarrowestCircleWithEvidenceSettles() {
    DayMonthEvidence european = new DayMonthEvidence(0, 3);
    DayMonthEvidence american = new DayMonthEvidence(3, 0);
    assertEquals(
        new SettledOrder(DAY_FIRST, By.OUTLET),
        DayMonthEvidence.settle(SLASHES, european, american, american));
    assertEquals(
        new SettledOrder(DAY_FIRST, By.FOLDER),
        DayMonthEvidence.settle(SLASHES, NONE, european, american));
    assertEquals(
        new SettledOrder(DAY_FIRST, By.RUN),
        DayMonthEvidence.settle(SLASHES, NONE, NONE, european));
  }

  @Test
  void withoutEvidenceTheUsualOrderIsTaken() {
    assertEquals(
        new SettledOrder(MONTH_FIRST, By.USUAL),
        DayMonthEvidence.settle(SLASHES, NONE, NONE, NONE));
    assertEquals(
        new SettledOrder(DAY_FIRST, By.USUAL), DayMonthEvidence.settle(STOPS, NONE, NONE, NONE));
    assertEquals(DateRule.FIELD_USUAL, new SettledOrder(DAY_FIRST, By.USUAL).rule());
  }

  @Test
  void mixedEvidenceIsNotOutvotedByAWiderCircle() {
    DayMonthEvidence mixed = new DayMonthEvidence(2, 3);
    SettledOrder settled =
        DayMonthEvidence.settle(SLASHES, mixed, mixed, new DayMonthEvidence(2, 300));
    assertEquals(new SettledOrder(MONTH_FIRST, By.MIXED), settled);
    assertEquals(DateRule.FIELD_USUAL, settled.rule());
  }

  @Test
  void formsAreKnownByTheirCode() {
    assertEquals(SLASHES, DayMonthForm.ofCode(SLASHES.code()));
    assertEquals(STOPS, DayMonthForm.ofCode(STOPS.code()));
    assertEquals("04/20/2019", SLASHES.example(MONTH_FIRST));
    assertEquals("20.04.19", STOPS.example(DAY_FIRST));
  }
}
