package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  })
  void knowsUsualNames(String name, Field field) {
    assertEquals(field, names.meaning(name).field());
  }

  @ParameterizedTest
  @ValueSource(strings = {"authors", "topic", "year", "month", "", "url_to_image", "id"})
  void leavesOthers(String name) {
    assertNull(names.meaning(name).field());
  }

  @Test
  void theSurerNameWins() {
    assertTrue(names.meaning("maintext").rank() < names.meaning("text").rank());
    assertTrue(names.meaning("published_at").rank() < names.meaning("date").rank());
  }
}
