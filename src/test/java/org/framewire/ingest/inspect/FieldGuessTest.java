package org.framewire.ingest.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.framewire.ingest.records.EveryField;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldMapping;
import org.framewire.ingest.records.FieldNames;
import org.junit.jupiter.api.Test;

class FieldGuessTest {
  private static final String SENTENCE = "The harbour was closed for the third day in a row. ";

  private final EveryField every = new EveryField();
  private final FieldNames known = new FieldNames(FieldMapping.NONE);
  private final FieldSurvey survey = new FieldSurvey();

  private void record(Map<String, String> fields) {
    OfferedValues values = new OfferedValues(every);
    fields.forEach((name, value) -> values.offer(every.meaning(name), value));
    survey.add(values, known);
  }

  private static String text(int number) {
    return number + " " + SENTENCE.repeat(8);
  }

  @Test
  void guessesByWhatTheValuesAreLike() {
    for (int i = 1; i <= 10; i++) {
      record(
          Map.of(
              "nr", String.valueOf(20190400 + i),
              "corpo", text(i),
              "titulo", "The harbour is closed, day " + i,
              "secao", "local news",
              "data_hora", i + "/04/2019",
              "endereco", "https://jornal.example/" + i,
              "foto", "https://jornal.example/" + i + ".jpg"));
    }
    Map<Field, String> expected =
        Map.of(
            Field.TEXT, "corpo",
            Field.TITLE, "titulo",
            Field.DATE, "data_hora",
            Field.URL, "endereco");
    assertEquals(expected, FieldGuess.of(survey));
  }

  @Test
  void aPartThatHasAFieldIsNotGuessed() {
    for (int i = 1; i <= 10; i++) {
      record(
          Map.of("content", text(i), "notes", text(i + 100), "date", "soon", "when", "2019-04-01"));
    }
    assertEquals(Map.of(), FieldGuess.of(survey));
  }

  @Test
  void snippetsMakeWayForAMuchLongerField() {
    for (int i = 1; i <= 10; i++) {
      record(Map.of("description", i + " " + SENTENCE, "corpo", text(i)));
    }
    assertEquals(Map.of(Field.TEXT, "corpo"), FieldGuess.of(survey));
  }

  @Test
  void theDayOfACrawlIsNotGuessedToBeTheDayOfPublication() {
    for (int i = 1; i <= 10; i++) {
      record(Map.of("content", text(i), "scraped_at", "2019-04-01", "updated_at", "2019-04-02"));
    }
    assertEquals(Map.of(), FieldGuess.of(survey));
  }

  @Test
  void whatHardlyARecordHasIsNotGuessed() {
    record(Map.of("content", text(0), "posted", "2019-04-01"));
    for (int i = 1; i <= 9; i++) {
      record(Map.of("content", text(i)));
    }
    assertEquals(Map.of(), FieldGuess.of(survey));
  }

  @Test
  void theSurestFieldWithAValueServes() {
    record(Map.of("content", "", "text", "one", "description", "d"));
    record(Map.of("content", "two", "text", "x", "description", "d"));
    record(Map.of("description", "three"));
    assertEquals(3, survey.serving(Field.TEXT).total());
    assertEquals(1, survey.serving(Field.TEXT).count("content"));
    assertEquals(1, survey.serving(Field.TEXT).count("text"));
    assertEquals(1, survey.serving(Field.TEXT).count("description"));
  }
}
