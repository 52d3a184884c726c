package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownMediaTest {
  private static final String BEFORE = "The pier was closed on Monday, the harbour office said.";
  private static final String AFTER = "It will open again when the masons have gone.";
  private static final String CLIP =
      "JUST WATCHED Mayor walks the pier Replay More Videos ... MUST WATCH Mayor walks the pier 01:15";
  private static final String GALLERY =
      "Photos: The pier in winter The pier in winter – Ice on the planks. Hide Caption 1 of 3"
          + " Photos: The pier in winter A gull, on Sunday. Hide Caption 2 of 3"
          + " Photos: The pier in winter The masons at work. Hide Caption 3 of 3";

  @Test
  void aClipBetweenParagraphsGoes() {
    assertEquals(BEFORE + "\n\n" + AFTER, CleanText.body(BEFORE + "\n\n" + CLIP + "\n\n" + AFTER));
  }

  @Test
  void aClipInARunOfTextGoes() {
    assertEquals(BEFORE + " " + AFTER, CleanText.body(BEFORE + " " + CLIP + " " + AFTER));
    assertEquals(
        BEFORE,
        CleanText.body(BEFORE + " JUST WATCHED Mayor walks the pier Replay More Videos ..."));
  }

  @Test
  void aRowOfCaptionsGoes() {
    assertEquals(
        BEFORE + "\n\n" + AFTER, CleanText.body(BEFORE + "\n\n" + GALLERY + "\n\n" + AFTER));
    assertEquals(BEFORE + " " + AFTER, CleanText.body(BEFORE + " " + GALLERY + " " + AFTER));
  }

  @Test
  void aCaptionThatBeginsItsLineGoes() {
    assertEquals(BEFORE, CleanText.body(BEFORE + "\n\nA gull, on Sunday. Hide Caption 2 of 18"));
  }

  @Test
  void theReportBetweenTwoGalleriesStays() {
    String second = "Photos: The mayor The mayor at home. Hide Caption 1 of 9";
    assertEquals(
        BEFORE + " " + AFTER, CleanText.body(GALLERY + " " + BEFORE + " " + AFTER + " " + second));
  }

  /** Where no heading says how far back a caption reaches, nothing is taken. */
  @Test
  void aButtonFarFromTheBeginningOfItsLineTakesNothing() {
    String farAway = (BEFORE + " ").repeat(20) + "Hide Caption 4 of 7 " + AFTER;
    assertEquals(farAway, CleanText.body(farAway));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She just watched the pier burn, and asked them to replay more videos.",
        "Photos: the archive has two of the pier, and nobody knows who took them.",
        "The option to hide caption 2 of 3 was taken out of the player on Monday.",
        "“JUST WATCHED the mayor resign,” one message read; hundreds like it followed.",
      })
  void whatReportsStays(String report) {
    assertSame(report, ShownMedia.takeOut(report));
  }
}
