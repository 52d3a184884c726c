package org.framewire.cooccurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.annotate.Annotate;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.ArticlesFixture;
import org.framewire.annotate.CountOutletDays;
import org.framewire.annotate.OutletDayFinding;
import org.framewire.cli.LocalSpark;
import org.framewire.entities.Gazetteer;
import org.framewire.tables.EntityCounts;
import org.framewire.tables.Mentions;
import org.framewire.tables.PairCounts;
import org.framewire.tables.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class CooccurrenceTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Annotate PASS =
      Annotate.withMentions(
          GAZETTEER,
          List.of(
              new OutletDayFinding(),
              new MentionFinding(),
              new EntityFinding(),
              new PairFinding(GAZETTEER)));

  private static Annotations annotate(Dataset<Row> articles) {
    Dataset<Row> found = PASS.apply(articles);
    return Annotations.withSplitGroups(found, Annotations.splitGroups(found));
  }

  private static ArticlesFixture twoTellings() {
    return new ArticlesFixture()
        .add(
            "2022-09-22",
            "a.example",
            "North Korea denies arming Russia",
            "Pyongyang said it sold no shells to Russia. “We condemn the U.S. for the rumour,” an"
                + " official said.\n\nVladimir Putin did not comment.")
        .add("2022-09-22", "a.example", "", "Russia and Ukraine met. Russia left.");
  }

  @Test
  void mentionsSayWhereWhoAndInWhoseVoice(SparkSession spark) {
    Dataset<Row> mentions = new ListMentions().apply(annotate(twoTellings().clustered(spark, 1)));
    List<String> rows =
        mentions
            .select(
                Mentions.FIELD.column(),
                Mentions.SENTENCE.column(),
                Mentions.START.column(),
                Mentions.SURFACE.column(),
                Mentions.ENTITY_ID.column(),
                Mentions.VOICE.column())
            .filter(Mentions.ARTICLE_ID.column().equalTo("article-000"))
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();
    assertEquals(
        List.of(
            "[title,0,0,North Korea,PRK,own]",
            "[title,0,26,Russia,RUS,own]",
            "[text,0,0,Pyongyang,PRK,own]",
            "[text,0,36,Russia,RUS,quoted]",
            "[text,1,60,U.S.,USA,quoted]",
            "[text,2,101,Vladimir Putin,RUS/vladimir-putin,own]"),
        rows);
  }

  @Test
  void entitiesCountMentionsSentencesAndArticles(SparkSession spark) {
    List<String> rows =
        new CountEntities()
                .apply(annotate(twoTellings().clustered(spark, 1)))
                .filter(EntityCounts.ENTITY_ID.column().equalTo("RUS"))
                .collectAsList()
                .stream()
                .map(Row::toString)
                .toList();
    assertEquals(List.of("[2022-09-22,a.example,RUS,4,4,4,2,2,3,1]"), rows);
  }

  @Test
  void pairsCountSentencesAndArticles(SparkSession spark) {
    Dataset<Row> pairs = new CountPairs().apply(annotate(twoTellings().clustered(spark, 1)));
    List<String> russiasNeighbours =
        pairs
            .filter(PairCounts.ENTITY_A.column().equalTo("PRK"))
            .filter(PairCounts.ENTITY_B.column().equalTo("RUS"))
            .orderBy(PairCounts.UNIT.column())
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();
    assertEquals(
        List.of(
            "[2022-09-22,a.example,PRK,RUS,article,1,1,1,false]",
            "[2022-09-22,a.example,PRK,RUS,sentence,2,2,1,false]"),
        russiasNeighbours);
    assertEquals(
        1,
        pairs
            .filter(PairCounts.IS_OWN_LEADER.column())
            .filter(PairCounts.UNIT.column().equalTo("article"))
            .count());
  }

  @Test
  void copiesCountApartFromOriginals(SparkSession spark) {
    String report = "Russia and Ukraine met. Ukraine left Russia.";
    Annotations found =
        annotate(
            new ArticlesFixture()
                .add("2022-09-22", "a.example", "", report)
                .add("2022-09-22", "a.example", "en", "", report, false)
                .clustered(spark, 1));
    assertEquals(
        List.of(
            "[2022-09-22,a.example,RUS,4,4,2,2,1,4,0]", "[2022-09-22,a.example,UKR,4,4,2,2,1,4,0]"),
        TableRows.content(new CountEntities().apply(found)));
    assertEquals(
        List.of(
            "[2022-09-22,a.example,RUS,UKR,article,2,1,1,false]",
            "[2022-09-22,a.example,RUS,UKR,sentence,4,2,1,false]"),
        TableRows.content(new CountPairs().apply(found)));
    assertEquals(
        List.of("[2022-09-22,a.example,en,2,1,4,2,14,0]"),
        TableRows.content(new CountOutletDays().apply(found)));
  }

  @Test
  void theTablesDoNotDependOnHowArticlesAreSpread(SparkSession spark) {
    ArticlesFixture fixture = twoTellings();
    for (int i = 0; i < 12; i++) {
      fixture.add("2022-09-2" + i % 3, "b.example", "China warns Japan", "Beijing said so. " + i);
    }
    Dataset<Row> spread = fixture.dataset(spark).repartition(5);
    assertTrue(Annotations.splitGroups(PASS.apply(spread)).count() > 0);
    for (int table = 0; table < 3; table++) {
      assertEquals(
          rows(table, annotate(fixture.clustered(spark, 1))), rows(table, annotate(spread)));
    }
  }

  private static List<String> rows(int table, Annotations annotations) {
    Dataset<Row> made =
        switch (table) {
          case 0 -> new ListMentions().apply(annotations);
          case 1 -> new CountEntities().apply(annotations);
          default -> new CountPairs().apply(annotations);
        };
    return made.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
