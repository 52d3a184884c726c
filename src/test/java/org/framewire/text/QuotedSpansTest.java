package org.framewire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedSpansTest {

  private static List<String> quotations(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    List<String> found = new ArrayList<>();
    QuotedSpans spans = scanned.quotations();
    for (int span = 0; span < spans.count(); span++) {
      found.add(scanned.slice(spans.start(span), spans.end(span)));
      for (int token = spans.firstToken(span); token < spans.endToken(span); token++) {
        assertEquals(true, spans.isQuoted(token));
      }
    }
    return found;
  }

  @Test
  void findsCurlyStraightAndAngledMarks() {
    assertEquals(
        List.of("“never,”", "\"reckless remarks\"", "«non»", "„nein“"),
        quotations("He said “never,” then \"reckless remarks\" and «non», later „nein“ too."));
  }

  @Test
  void anInchMarkIsNotAQuotation() {
    assertEquals(List.of(), quotations("He is 6'2\" tall."));
  }

  @Test
  void speechOverParagraphsOpensAnewInEach() {
    assertEquals(
        List.of("“First part.", "“Second part.”"),
        quotations("“First part.\n\n“Second part.” He left.\n\nNot quoted."));
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    assertEquals(
        List.of("\"It never ends"), quotations("She said \"It never ends\n\nNext paragraph."));
  }

  @Test
  void aMarkWithNothingInItIsDropped() {
    assertEquals(List.of(), quotations("An empty “” pair and a lone ” mark."));
  }
}
