package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Additional reporting by ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJ",
        "By ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ!",
        "(ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ contributed to a fund for the pier.",
        "Reporting by andandandandandandandandandandandandandandandandandandandandandandandand?"
      })
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  void aLineThatCanBeCutIntoNamesInManyWaysIsLookedAtOnce(String line) {
    CreditLine.is(line + " 1");
    assertFalse(CreditLine.is(line + " and this is none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporting by AFP",
        "Editing by McHarbour",
        "Reporting by Martin.",
        "By JANE DOE and John Roe",
        "By AFP and Reuters",
        "By HarbourNews"
      })
  void oneWordThatCouldBeTwoNamesIsACredit(String line) {
    assertTrue(CreditLine.is(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reporting by Reuters", "Editing by Martinez", "By Harbour"})
  void oneNameAloneIsNone(String line) {
    assertFalse(CreditLine.is(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Edited by Jane Doe and John Roe.",
        "Written by Jane Doe and John Roe.",
        "Editing by Jane Doe and John Roe."
      })
  void aSentenceIsACreditWhateverFollows(String sentence) {
    assertTrue(CreditLine.isSentence(sentence, 0, sentence.length()));
    String text = sentence + " A ruling by the harbour court contributed to the delay: a@b.example";
    assertTrue(CreditLine.isSentence(text, 0, sentence.length()));
  }
}
