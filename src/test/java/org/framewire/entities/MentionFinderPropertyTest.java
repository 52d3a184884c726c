package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.framewire.text.ScannedText;

class MentionFinderPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 12);
  private static final String UNRELATED = "It rained all day, and nobody minded.\n\n";

  /** Words that names are made of, and what stands between them, in any order. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Kim",
            "Jong",
            "Un",
            "the",
            "North",
            "South",
            "Korea",
            "Korean",
            "Russian",
            "Russia",
            "president",
            "President",
            "Prime",
            "Minister",
            "leader",
            "of",
            "United",
            "States",
            "US",
            "U.S.",
            "Guinea",
            "New",
            "Papua",
            "Trump",
            "Donald",
            "Jr",
            "former",
            "elect",
            "Hillary",
            "Clinton",
            "Bill",
            "Theresa",
            "May",
            "said",
            "in",
            "Côte",
            "d'Ivoire",
            "Georgia",
            "Atlanta",
            "Tbilisi",
            "Élysée",
            "MOSCOW",
            "'s",
            "’s",
            ".",
            ",",
            "-",
            "“",
            "”",
            "\n",
            "\n\n",
            "!")
        .list()
        .ofMaxSize(40)
        .flatMap(
            words ->
                Arbitraries.of(" ", " ", "", " ")
                    .list()
                    .ofSize(words.size())
                    .map(gaps -> interleave(words, gaps)));
  }

  private static String interleave(List<String> words, List<String> gaps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(words.get(i)).append(gaps.get(i));
    }
    return text.toString();
  }

  @Property
  void mentionsOfOneKindDoNotOverlapAndComeInOrder(@ForAll("texts") String body) {
    for (Mention.Kind kind : Mention.Kind.values()) {
      int end = 0;
      for (Mention mention : Found.mentions("", body, DAY)) {
        if (mention.kind() == kind) {
          assertTrue(mention.start() >= end, () -> mention + " overlaps in " + body);
          assertTrue(mention.end() > mention.start());
          end = mention.end();
        }
      }
    }
  }

  @Property
  void offsetsSliceBackToWholeWords(@ForAll("texts") String body) {
    ScannedText text = new ScannedText();
    text.scan(body);
    for (Mention mention : Found.mentions("", body, DAY)) {
      String surface = text.slice(mention.start(), mention.end());
      assertTrue(body.contains(surface));
      assertEquals(surface.strip(), surface);
      assertTrue(text.tokens().start(mention.firstToken()) <= mention.start());
      assertTrue(text.tokens().end(mention.endToken() - 1) + 1 >= mention.end());
      assertEquals(mention.sentence(), text.sentences().of(mention.firstToken()));
      assertTrue(mention.isAmbiguous() || mention.candidates().contains(mention.entityId()));
      assertTrue(!mention.isAmbiguous() || !mention.candidates().isEmpty());
    }
  }

  @Property
  void unrelatedTextBeforeChangesNothing(@ForAll("texts") String body) {
    List<Mention> alone = Found.mentions("", body, DAY);
    List<Mention> behind = Found.mentions("", UNRELATED + body, DAY);
    assertEquals(alone.size(), behind.size());
    for (int i = 0; i < alone.size(); i++) {
      assertEquals(alone.get(i).start() + UNRELATED.length(), behind.get(i).start());
      assertEquals(alone.get(i).entityId(), behind.get(i).entityId());
      assertEquals(alone.get(i).candidates(), behind.get(i).candidates());
      assertEquals(alone.get(i).type(), behind.get(i).type());
      assertEquals(alone.get(i).role(), behind.get(i).role());
    }
  }

  @Property
  void anArticleLeavesNothingBehindForTheNext(
      @ForAll("texts") String before, @ForAll("texts") String body) {
    List<Mention> fresh = Found.mentions(new MentionFinder(GAZETTEER), "", body, DAY);
    Found.mentions(before, before, DAY);
    assertEquals(fresh, Found.mentions("", body, DAY));
  }

  private static final Gazetteer GAZETTEER = Gazetteer.load();
}
