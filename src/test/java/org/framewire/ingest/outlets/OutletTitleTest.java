package org.framewire.ingest.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletTitleTest {
  private final OutletTitle title = new OutletTitle(OutletRegister.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Pier falls - BBC News # bbc.com # Pier falls",
        "Pier falls | Fox News # foxnews.com # Pier falls",
        "Pier falls: NPR # npr.org # Pier falls: NPR",
        "Pier falls : NPR # npr.org # Pier falls",
        "Pier falls – The Harbour Post # harbourpost.example # Pier falls",
        "Pier falls | harbourpost.example # harbourpost.example # Pier falls",
        "Pier falls | Opinion | The Guardian # theguardian.com # Pier falls | Opinion",
        // Another outlet's name, or no name at all
        "Pier falls - BBC News # foxnews.com # Pier falls - BBC News",
        "Pier falls - again # bbc.com # Pier falls - again",
        "Pier falls # bbc.com # Pier falls",
      })
  void takesTheOwnNameOff(String written, String outlet, String headline) {
    assertEquals(headline, title.withoutName(written, outlet));
  }

  @Test
  void aLineIsANameWhereItCanBeNothingElse() {
    assertTrue(title.isName("USA TODAY"));
    assertTrue(title.isName("The Cincinnati Enquirer"));
    assertFalse(title.isName("Time"));
    assertFalse(title.isName("Jane Doe"));
    assertFalse(title.isName("The pier fell on Monday."));
  }
}
