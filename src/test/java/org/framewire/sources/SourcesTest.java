package org.framewire.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.annotate.Annotate;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.ArticlesFixture;
import org.framewire.cli.LocalSpark;
import org.framewire.entities.Gazetteer;
import org.framewire.tables.Quotations;
import org.framewire.tables.SourceMix;
import org.framewire.tables.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class SourcesTest {
  private static final Annotate PASS =
      Annotate.withMentions(Gazetteer.load(), List.of(new QuotationFinding()));

  private static ArticlesFixture articles() {
    return new ArticlesFixture()
        .add(
            "2022-09-22",
            "a.example",
            "Macron and others speak",
            "“We will not yield,” Emmanuel Macron said. The port's spokesman John Marsh said that"
                + " the harbour stays open.\n\nIt rained.")
        .add(
            "2022-09-22",
            "a.example",
            "",
            "Emmanuel Macron told reporters that talks would go on. “Never!” shouted a man.")
        .add("2022-09-22", "b.example", "", "It rained, and nobody said a word of use to anyone.");
  }

  private static Dataset<Row> quotations(SparkSession spark, int partitions) {
    Dataset<Row> found = PASS.apply(articles().clustered(spark, partitions));
    return new ListQuotations()
        .apply(Annotations.withSplitGroups(found, Annotations.splitGroups(found)));
  }

  @Test
  void everyQuotationHasItsPlaceCueAndSpeaker(SparkSession spark) {
    List<String> rows =
        quotations(spark, 1)
            .select(
                Quotations.ARTICLE_ID.column(),
                Quotations.SENTENCE.column(),
                Quotations.START.column(),
                Quotations.END.column(),
                Quotations.IS_DIRECT.column(),
                Quotations.WORDS.column(),
                Quotations.CUE.column(),
                Quotations.SPEAKER_KIND.column(),
                Quotations.SPEAKER_ENTITY.column())
            .orderBy(Quotations.ARTICLE_ID.column(), Quotations.START.column())
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();
    assertEquals(
        List.of(
            "[article-000,0,0,20,true,4,said,leader,FRA/emmanuel-macron]",
            "[article-000,1,85,107,false,4,said,person,null]",
            "[article-001,0,36,53,false,4,told,leader,FRA/emmanuel-macron]",
            "[article-001,1,55,63,true,1,null,unknown,null]"),
        rows);
  }

  @Test
  void theMixCountsArticlesQuotationsAndWords(SparkSession spark) {
    Dataset<Row> mix = new CountSources().apply(quotations(spark, 2));
    List<String> rows =
        mix
            .orderBy(SourceMix.SPEAKER_KIND.column(), SourceMix.SPEAKER.column())
            .drop(SourceMix.DATE.name())
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();
    assertEquals(
        List.of(
            "[a.example,leader,FRA/emmanuel-macron,2,2,4,4]",
            "[a.example,person,John Marsh,1,1,0,4]",
            "[a.example,unknown,*,1,1,1,0]"),
        rows);
  }

  @Test
  void partitionsDoNotChangeTheTables(SparkSession spark) {
    assertEquals(TableRows.content(quotations(spark, 1)), TableRows.content(quotations(spark, 3)));
  }
}
