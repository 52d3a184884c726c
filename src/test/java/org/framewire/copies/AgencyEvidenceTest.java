package org.framewire.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyEvidenceTest {
  private static final String BODY = "The ships left port on Monday, officials said. ";

  private static AgencyEvidence of(String text) {
    return AgencyEvidence.of("example.com", null, null, text);
  }

  @Test
  void ownPageDatelineAndCreditOfReading() {
    assertEquals(
        new AgencyEvidence("Reuters", AgencyEvidence.Rule.OUTLET),
        AgencyEvidence.of("reuters", "AP", "KYIV", BODY));
    assertEquals(
        new AgencyEvidence("AP", AgencyEvidence.Rule.DATELINE),
        AgencyEvidence.of("example.com", "AP", "KYIV", BODY));
    assertEquals(
        new AgencyEvidence("AP", AgencyEvidence.Rule.CREDIT),
        AgencyEvidence.of("example.com", "AP", null, BODY));
  }

  @ParameterizedTest
  @CsvSource({
    "cnn.com, CNN, true",
    "cbsnews.com, CBS News, true",
    "religion-news-service, RNS, true",
    "project-syndicate.org, Project Syndicate, true",
    "cbslocal.com, CBS News, false",
    "apnews.example, AP, false",
    "daily-herald.example, DH, false",
    "example.com, CNN, false"
  })
  void anOutletsOwnCreditIsNoAgencys(String outlet, String credit, boolean isOwn) {
    assertEquals(isOwn, AgencyEvidence.isOwnCredit(outlet, credit));
    assertEquals(isOwn, AgencyEvidence.of(outlet, credit, "KYIV", BODY) == null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Jane Roe, Associated Press; AP",
        "By JANE ROE and JOHN DOE, The Associated Press; AP",
        "By The Associated Press; AP",
        "BY Reuters Staff; Reuters",
        "By Jane Roe | Reuters; Reuters"
      })
  void byline(String line, String agency) {
    assertEquals(new AgencyEvidence(agency, AgencyEvidence.Rule.BYLINE), of(line + "\n\n" + BODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(Reuters); Reuters",
        "— The Associated Press; AP",
        "Source: Xinhua; Xinhua",
        "Agency text: FWA.; FWA",
        "Credit: Agence France-Presse; AFP"
      })
  void lastWords(String words, String agency) {
    assertEquals(new AgencyEvidence(agency, AgencyEvidence.Rule.CREDIT), of(BODY + words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ships left, AP reported. Nobody was hurt.",
        "The Associated Press contributed to this report.",
        "By noon Reuters said that the ships had left.",
        "By the time the Associated Press\ncalled, they had left.",
        "He told Reuters (the agency) that he would go.",
        "“We are leaving,” she told the Associated Press."
      })
  void aCitationIsNone(String text) {
    assertNull(of(BODY + text));
    assertNull(of(text + "\n\n" + BODY));
  }
}
