package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportHeadTest {
  private static final String TITLE = "Pier falls into the sea: mayor’s plan";
  private static final String REPORT = "The pier fell on Monday, the harbour office said.";

  private static String takeOff(String text) {
    return ReportHead.takeOff(text, TITLE, "HARBOUR TODAY"::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pier falls into the sea: mayor’s plan\n\n",
        "PIER FALLS INTO THE SEA — Mayor's Plan\n",
        "Pier falls into the sea: mayor’s plan ",
        "Pier falls into the sea: mayor's plan - ",
        "The pier in May. | AP Photo Pier falls into the sea: mayor’s plan\n\n",
        "Opinion\n\nPier falls into the sea: mayor’s plan\n\n",
        "Jane Doe\n\nHARBOUR TODAY\n\n",
        "Jane Doe\n\nOpinion contributor\n\n",
        "COAST Published 1 day ago Pier falls Harbour Press Facebook Twitter Flipboard Print Email ",
        "Pier falls into the sea: mayor’s plan\nJane Doe\nHARBOUR TODAY\n\n",
      })
  void whatStandsAboveTheReportGoes(String head) {
    assertEquals(REPORT, takeOff(head + REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The report may begin with the words of its headline.
        "Pier falls into the sea: mayor’s plan failed on Monday.",
        "Pier falls into the sea: mayor’s planning is to blame.",
        "Jane Doe\n\nThe pier fell on Monday.",
        "Facebook, Twitter, Reddit and Pinterest all went dark. Facebook Twitter Reddit Print it said.",
        "The pier fell on Monday, and nobody knows why it should have fallen.\nHARBOUR TODAY",
        "",
      })
  void theReportStays(String text) {
    assertSame(text, takeOff(text));
  }

  @Test
  void aTextThatIsItsHeadlineIsEmpty() {
    assertEquals("", takeOff(TITLE));
  }

  @Test
  void aShortHeadlineIsNotLookedFor() {
    String text = "The pier\n\n" + REPORT;
    assertSame(text, ReportHead.takeOff(text, "The pier", line -> false));
    assertSame(text, ReportHead.takeOff(text, "", line -> false));
  }
}
