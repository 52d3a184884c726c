package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page puts behind a sentence of the report, on one line with it. */
class PageLabelsTest {
  private static final String REPORT = "The pier was closed on Monday, the harbour office said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement Advertisement",
        "Facebook Twitter Google + Related Topics",
        "Related Topics",
        "Support our journalism",
        "April 17, 2019",
        "Published Date: Wednesday, April 3 , 2019 05:15:12 Share:",
        "Read more opinion SHARE THIS ARTICLE Share Tweet Post Email",
        "READ THIS LIST",
        "[+] read more [-] less",
        "38 Shares",
        "Media playback is unsupported on your device Media caption The mayor sees the pier",
        "Image copyright harbour.example Image caption The mayor at the pier",
      })
  void labelsBehindTheLastSentenceGo(String labels) {
    assertEquals(REPORT, CleanText.body(REPORT + " " + labels));
    assertEquals(REPORT + "\n" + REPORT, CleanText.body(REPORT + " " + labels + "\n" + REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will the pier ever be rebuilt? Read More",
        "Thanks for signing up! You can manage your newsletters here at any time. Support our journalism",
      })
  void aTeaserOrPromptGoesWithItsLabel(String line) {
    assertEquals(REPORT, CleanText.body(REPORT + "\n" + line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADVERTISEMENT", "Advertisement Advertisement", "Read More"})
  void labelsBetweenSentencesGo(String label) {
    assertEquals(REPORT + " " + REPORT, CleanText.body(REPORT + " " + label + " " + REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor wrote it on Facebook and Twitter",
        "The harbour office posts on Twitter. The mayor writes on Facebook",
        "The mayor bought an Advertisement for the pier.",
        "The pier fell. Read More is the name of a boat.",
        "The pier was built. It fell on April 17, 2019",
        "“We read more”. Read more books, the mayor said.",
        "The pier fell. The mayor's word: share",
        "The pier’s new look. Source: Facebook",
        "He wrote of it in “The Pier and the Docks,” January 15, 2018",
      })
  void aSentenceWithTheirWordsStays(String text) {
    assertSame(text, CleanText.body(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enlarge this image ", "Enlarge this image\n", ""})
  void aCaptionThatStandsTwiceGoes(String before) {
    String caption = "The mayor sees the pier that fell on Monday.";
    String twice =
        before
            + caption
            + " Jane Doe/Harbour hide caption\ntoggle caption Jane Doe/Harbour "
            + caption
            + "\nJane Doe/Harbour ";
    assertEquals(REPORT, CleanText.body(twice + REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said: Enlarge this image of the pier, and you see the crack in it.",
        "To toggle caption and picture, the mayor said, is the pier's new trick.",
      })
  void aCaptionThatStandsOnceIsNotLookedFor(String text) {
    assertSame(text, CleanText.body(text));
  }
}
