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
        "Pier falls into the sea: mayor’s plan Jane Doe (@jane) 9 hours ago Sat 06th April 2019 | 10:50 AM ",
        "Jane Doe (@jane) 9 hours ago Sat 06th April 2019 | 10:50 AM\n\n",
        "Harbour Opinion Pier falls into the sea: mayor’s plan April 6, 2019 10:50 AM ",
        "Boats lost Pier falls into the sea: mayor’s plan Pier falls into the sea: mayor’s plan ",
        "By Jane Doe - 04/06/19 05:22 PM EDT\n\n",
        "By Jane Doe April 6, 2019\n",
        "By Jane Doe • 14 hours ago ",
        "By - April 7, 2019 4:03 PM ",
        "Follow Jane Doe on Twitter April 14, 2019 11:00 PM\n",
        "April 10, 2019 6:30 AM The mayor at the pier. (Jane Doe/Reuters) ",
        "April 10, 2019 4:45 PM ET Jane Doe\n",
        "Published 19 hours ago Last Update 16 hours ago ",
        "Jane Doe, The Harbour Press 3:17 PM Apr 5, 2019 at 3:17 PM\n",
        "The mayor at the pier. Jane Doe / Getty April 26, 2019 views\n",
        "Boats lost Pier falls into the sea: mayor’s plan April 6th, 2019 - Comments Off on Pier falls"
            + " into the sea: mayor’s plan - Filed Under - by Jane Doe Tweet\n",
        "4 June 2019 These are external links and will open in a new window Close share panel ",
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
        "Jane Doe 3 years ago said that the pier would fall.",
        "By Friday, April 5, 2019, the pier must be mended.",
        "By April 5, 2019 Harbour Trust must mend the pier.",
        "April 5, 2019 was the day on which the pier fell.",
        "On the quay, Pier falls into the sea: mayor’s plan Monday is no more.",
        "WASHINGTON, April 7, 2019\n\nThe pier fell.",
        "10:50 a.m. The mayor comes to the pier.",
        "Published on April 6, 2019, the report blames the mayor.",
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
