package org.framewire.cooccurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.ArticleTexts;
import org.framewire.annotate.Finding;
import org.framewire.entities.EntityIds;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.tables.PairCounts;
import org.junit.jupiter.api.Test;

class PairFindingTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  /** A state that hardly anybody leads. */
  private static final String STRANGER = "VAT";

  @Test
  void ownLeadersAreThoseOfTheGazetteer() {
    Finding.Collector collector = new PairFinding(GAZETTEER).collector();
    List<String> countries = EntityIds.countries(GAZETTEER);
    List<String> ledOutsideTheirId = new ArrayList<>();
    for (String leader : EntityIds.leaders(GAZETTEER)) {
      List<String> led =
          countries.stream().filter(country -> GAZETTEER.isOwnLeader(leader, country)).toList();
      assertTrue(led.size() >= 1, leader);
      led.stream()
          .filter(country -> !leader.startsWith(country + "/"))
          .forEach(country -> ledOutsideTheirId.add(country + " " + leader));
      for (Row row : pairs(collector, leader, led)) {
        String a = PairCounts.ENTITY_A.get(row);
        String b = PairCounts.ENTITY_B.get(row);
        assertEquals(
            GAZETTEER.isOwnLeader(a, b), PairCounts.IS_OWN_LEADER.get(row), a + " and " + b);
      }
    }
    assertTrue(
        ledOutsideTheirId.containsAll(List.of("NATO NOR/jens-stoltenberg", "EU ITA/romano-prodi")),
        ledOutsideTheirId.toString());
  }

  /** The pairs of a sentence that has the leader, what he led, and a country that he did not. */
  private static Row[] pairs(Finding.Collector collector, String leader, List<String> led) {
    ArticleText article = ArticleTexts.english("article", "", "Names.");
    List<Mention> mentions =
        Stream.concat(Stream.of(leader, STRANGER), led.stream())
            .distinct()
            .map(PairFindingTest::mention)
            .toList();
    collector.read(ArticleTexts.withMentions(article, mentions));
    Row[] rows = (Row[]) collector.finish();
    int entities = mentions.size();
    assertEquals(entities * (entities - 1), rows.length, "each pair, for sentence and article");
    return rows;
  }

  private static Mention mention(String entity) {
    return new Mention(
        Mention.Field.TEXT,
        0,
        5,
        0,
        1,
        0,
        GAZETTEER.isLeader(entity) ? Mention.Kind.LEADER : Mention.Kind.COUNTRY,
        entity,
        List.of(entity),
        Mention.Type.NAME,
        Mention.Rule.WORDS,
        Mention.Role.OTHER,
        false);
  }
}
