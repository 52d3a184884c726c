package org.framewire.ingest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {
  private final FieldNames names = new FieldNames();

  @ParameterizedTest
  @CsvSource({
    "title, TITLE",
    "Headline, TITLE",
    "' content', TEXT",
    "maintext, TEXT",
    "articleBody, TEXT",
    "BODY, TEXT",
    "published_at, DATE",
    "publishedAt, DATE",
    "Publish Date, DATE",
    "pubDate, DATE",
    "day, DATE",
    "url, URL",
    "link, URL",
    "source_url, OUTLET_ADDRESS",
    "source_domain, OUTLET_ADDRESS",
    "source, OUTLET",
    "source.name, OUTLET",
    "Publication, OUTLET",
    "site_name, OUTLET",
    // newspaper, news-please, trafilatura, fundus
    "publish_date, DATE",
    "date_publish, DATE",
    "hostname, OUTLET_ADDRESS",
    "raw_text, TEXT",
    "plaintext, TEXT",
    "publishing_date, DATE",
    // Webhose, GDELT, NewsAPI, Event Registry
    "thread.site_full, OUTLET_ADDRESS",
    "thread.published, DATE",
    "V2DocumentIdentifier, URL",
    "SourceCommonName, OUTLET_ADDRESS",
    "V2.1DATE, DATE",
    "publishedAt, DATE",
    "dateTimePub, DATE",
    "source.uri, OUTLET_ADDRESS",
    // Guardian, New York Times, WordPress
    "fields.bodyText, TEXT",
    "webPublicationDate, DATE",
    "headline.main, TITLE",
    "lead_paragraph, TEXT",
    "content.rendered, TEXT",
    // Media Cloud and data sets
    "media_name, OUTLET",
    "media_url, OUTLET_ADDRESS",
    "full_content, TEXT",
    "short_description, TEXT",
    "published_utc, DATE",
    "og:site_name, OUTLET",
    "article:published_time, DATE",
  })
  void knowsUsualNames(String name, Field field) {
    assertEquals(field, names.meaning(name).field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authors",
        "topic",
        "year",
        "month",
        "",
        "url_to_image",
        "id",
        "language",
        "scraped_at",
        "inserted_at",
        "updated_at",
        "date_download",
        "crawled",
        "highlights",
        "subject",
        "type",
      })
  void leavesOthers(String name) {
    assertNull(names.meaning(name).field());
  }

  @Test
  void theSurerNameWins() {
    assertTrue(names.meaning("maintext").rank() < names.meaning("text").rank());
    assertTrue(names.meaning("published_at").rank() < names.meaning("date").rank());
    assertTrue(names.meaning("full_content").rank() < names.meaning("content").rank());
  }

  @Test
  void aSummaryServesWhereThereIsNothingBetter() {
    for (String summary : List.of("description", "summary", "abstract", "lead_paragraph")) {
      for (String text : List.of("content", "raw_text", "document", "fields.body", "paragraphs")) {
        assertTrue(
            names.meaning(text).rank() < names.meaning(summary).rank(), text + ", " + summary);
      }
    }
  }

  @Test
  void noNameStandsForTwoParts() {
    List<String> all =
        Arrays.stream(Field.values()).flatMap(field -> field.names().stream()).toList();
    assertEquals(all.size(), Set.copyOf(all).size());
    all.forEach(name -> assertEquals(FieldNames.normal(name), name));
  }

  @Test
  void namesOfTheUserComeFirstAndHaveNoOtherMeaning() {
    FieldNames mapped =
        new FieldNames(
            FieldMapping.of(Map.of("text", List.of("Corpo da Notícia", "url"), "date", List.of())));
    assertEquals(new FieldNames.Meaning(Field.TEXT, 0), mapped.meaning("corpo_da_notícia"));
    assertEquals(new FieldNames.Meaning(Field.TEXT, 1), mapped.meaning("URL"));
    assertTrue(mapped.meaning("maintext").rank() > 1);
    assertEquals(names.meaning("date"), mapped.meaning("date"));
  }

  @Test
  void anOutletNamedByTheUserComesBeforeEveryHost() {
    FieldNames mapped =
        new FieldNames(FieldMapping.of(Map.of("outlet", List.of("jornal", "source"))));
    assertEquals(new FieldNames.Meaning(Field.OUTLET, 0), mapped.meaning("jornal"));
    assertEquals(new FieldNames.Meaning(Field.OUTLET, 1), mapped.meaning("source"));
    assertEquals(Field.OUTLET, mapped.meaning("domain").field());
    assertTrue(mapped.meaning("domain").rank() > 1);
    assertTrue(mapped.meaning("domain").rank() < mapped.meaning("publisher").rank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "corpus | a    | give text, title, date, url, outlet",
        "text   | ' -' | give one with a letter",
      })
  void aBadMappingSaysWhatIsWrong(String part, String name, String why) {
    Map<String, List<String>> written = Map.of(part, List.of(name));
    Exception bad = assertThrows(IllegalArgumentException.class, () -> FieldMapping.of(written));
    assertTrue(bad.getMessage().contains(why), bad.getMessage());
  }

  @Test
  void aNameGivenTwiceIsRefused() {
    Map<String, List<String>> written = Map.of("text", List.of("col 1"), "title", List.of("COL_1"));
    Exception bad = assertThrows(IllegalArgumentException.class, () -> FieldMapping.of(written));
    assertTrue(bad.getMessage().contains("give it once"), bad.getMessage());
  }

  @Test
  void everyFieldIsOfferedUnderItsOwnName() {
    EveryField every = new EveryField();
    FieldNames.Meaning first = every.meaning("Título");
    assertSame(first, every.meaning("título "));
    assertEquals("Título", every.nameOf(first));
    assertNull(every.nameOf(new FieldNames.Meaning(Field.TEXT, first.rank())));
    assertNull(every.meaning("--").field());
  }
}
