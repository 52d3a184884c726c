package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private static String report(String text) {
    return text.substring(text.offsetByCodePoints(0, Dateline.of(text).bodyStart()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "(Bloomberg) -- The bank rose.| - | Bloomberg",
        "MOSCOW (AP) — The bank rose.| MOSCOW | AP",
        "WASHINGTON, Sept 21 (Reuters) - The bank rose.| WASHINGTON | Reuters",
        "WASHINGTON, Sept. 21, 2022 (Reuters) - The bank rose.| WASHINGTON | Reuters",
        "PARIS — The bank rose.| PARIS | -",
        "DES MOINES, Iowa –– The bank rose.| DES MOINES, Iowa | -",
        "LIVE OAK, Fla. — The bank rose.| LIVE OAK, Fla. | -",
        "NEWPORT NEWS, Va. — The bank rose.| NEWPORT NEWS, Va. | -",
        "FINAL UPDATE (Reuters) - The bank rose.| - | Reuters",
        "RIO DE JANEIRO (AFP) - The bank rose.| RIO DE JANEIRO | AFP",
        "SEOUL/WASHINGTON (Reuters) - The bank rose.| SEOUL/WASHINGTON | Reuters",
        "Washington (CNN) The bank rose.| Washington | CNN",
        "Rio de Janeiro (AFP) – The bank rose.| Rio de Janeiro | AFP",
        "NOVI, Mich.--(BUSINESS WIRE)--The bank rose.| NOVI, Mich. | Business Wire",
        "KYIV (Steppe Press) — The bank rose.| KYIV | Steppe Press",
        "(Northern Wire) -- The bank rose.| - | Northern Wire",
        "TEL AVIV (Coast News / Steppe - 07th April, 2019) The bank rose.| TEL AVIV | Coast News / Steppe",
        "PYONGYANG, North Korea (Associated Press) — The bank rose.| PYONGYANG, North Korea | AP",
      })
  void readsPlaceAndAgency(String text, String place, String agency) {
    Dateline dateline = Dateline.of(text);
    assertEquals(place, dateline.place());
    assertEquals(agency, dateline.agency());
    assertEquals("The bank rose.", report(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister (Reuters) said it would rain in the north of the country.",
        "AP reported on Monday that the bridge was closed.",
        "The bridge was closed on Monday, AP reported (AP) — it said.",
        "UPDATE — The bridge was closed.",
        "TAX TIME -- The ministry misses another day.",
        "BREAKING -- The bridge was closed.",
        "WATCH LIVE – The leaders shake hands.",
        "FINAL UPDATE - The votes are in.",
        "PART III — The bridge was closed.",
        "CHAPTER IV — The bridge was closed.",
        "KXYZ-TV - It was a warm start.",
        "NASA — the agency that flies — said so.",
        "Kim Jong Un (right) - the leader - shakes hands.",
        "BREAKING (UPDATED) — The bridge was closed.",
        "A bridge — The longest — was closed.",
        ""
      })
  void leavesReportsAlone(String text) {
    assertEquals(new Dateline(null, null, 0), Dateline.of(text));
  }

  @Test
  void anImageCreditIsPassedOverAndNamesNobody() {
    Dateline credit = Dateline.of("Image Source : AP FILE - The leaders shake hands.");
    assertNull(credit.agency());
    assertEquals(
        "FILE - The leaders shake hands.",
        report("Image Source : AP FILE - The leaders shake hands."));
    assertNull(Dateline.of("Photo: AFP/Getty\n\nThe leaders shake hands.").agency());
    assertEquals(
        "The leaders shake hands.", report("Photo: AFP/Getty\n\nThe leaders shake hands."));
    assertEquals(
        "dpa", Dateline.of("Photo: AFP/Getty\n\nBERLIN (dpa) - The leaders met.").agency());
  }

  @Test
  void aBylineMayStandAbove() {
    String text = "By Jane Doe\n\nMOSCOW (AP) — The bank rose.";
    assertEquals("AP", Dateline.of(text).agency());
    assertEquals("The bank rose.", report(text));
  }

  @Test
  void countsCodePoints() {
    String text = "Photo: 😀 Doe\nSÃO PAULO (Reuters) - Até já.";
    assertEquals(text.codePointCount(0, text.indexOf("Até")), Dateline.of(text).bodyStart());
  }
}
