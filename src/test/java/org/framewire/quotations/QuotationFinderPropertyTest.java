package org.framewire.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.text.ScannedText;

class QuotationFinderPropertyTest {
  private final MentionFinder mentions = new MentionFinder(Gazetteer.load());

  /** What quotations are made of, in any order. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "he said",
            "said",
            "the minister said",
            "according to the agency",
            "according to",
            "adding",
            "that",
            "the talks would go on",
            "Emmanuel Macron",
            "Russia",
            "the official",
            "was quoted as saying",
            "told reporters",
            "on Friday",
            "and",
            ",",
            ".",
            "?",
            "\"",
            "“",
            "”",
            "'",
            "¶",
            "It rained")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(pieces -> String.join(" ", pieces).replace("¶", "\n\n"));
  }

  private List<Quotation> find(String written) {
    ScannedText title = new ScannedText();
    title.scan("");
    ScannedText text = new ScannedText();
    text.scan(written);
    List<Mention> found = mentions.find(title, text, 0, null);
    List<Quotation> quotations = QuotationFinder.find(text, 0, found);
    for (Quotation quotation : quotations) {
      assertTrue(quotation.start() < quotation.end(), written);
      assertTrue(quotation.words() > 0, written);
      assertTrue(!text.slice(quotation.start(), quotation.end()).isBlank(), written);
    }
    return quotations;
  }

  @Property
  void noTwoOfOneKindBeginTogether(@ForAll("texts") String written) {
    Set<String> keys = new HashSet<>();
    for (Quotation quotation : find(written)) {
      assertTrue(keys.add(quotation.direct() + " " + quotation.start()), written);
    }
  }

  @Property
  void theyComeInOrder(@ForAll("texts") String written) {
    int before = 0;
    for (Quotation quotation : find(written)) {
      assertTrue(quotation.start() >= before, written);
      before = quotation.start();
    }
  }

  @Property
  void theSameTextHasTheSameQuotations(@ForAll("texts") String written) {
    assertEquals(find(written), find(written));
  }
}
