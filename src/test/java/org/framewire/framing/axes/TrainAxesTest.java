package org.framewire.framing.axes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainAxesTest {
  private static final AxisLists AXES =
      AxisLists.parse(
          List.of(
              "[war_garden] words of war rather than of gardens",
              "+ missile army",
              "- flower rose",
              "?+ artillery troops",
              "?- lawn hedge"),
          "test");
  private static final AxesSettings SETTINGS =
      new AxesSettings(100, 2, 0.9, 0.5, 10, 4, 8, 0.05, 0, 1, 2);
  private static final String[] OF_WAR = {
    "missile", "army", "artillery", "troops", "shelling", "front"
  };
  private static final String[] OF_GARDENS = {"flower", "rose", "lawn", "hedge", "spade", "bloom"};
  private static final StructType SCHEMA =
      new StructType()
          .add(Articles.ARTICLE_ID.name(), DataTypes.StringType)
          .add(Articles.LANGUAGE.name(), DataTypes.StringType)
          .add(Articles.TITLE.name(), DataTypes.StringType)
          .add(Articles.TEXT.name(), DataTypes.StringType)
          .add(Articles.BODY_START.name(), DataTypes.IntegerType);

  private Dataset<Row> articles;
  private AxesModel model;

  @BeforeAll
  void fit(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (int article = 0; article < 80; article++) {
      String[] words = article % 2 == 0 ? OF_WAR : OF_GARDENS;
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 40; word++) {
        text.append(words[(article * 5 + word * (1 + article % 5)) % words.length]).append(' ');
      }
      rows.add(RowFactory.create("id" + (article * 37) % 80, "en", null, text.toString(), 0));
    }
    rows.add(RowFactory.create("de", "de", "Panzer", "missile flower ".repeat(40), 0));
    articles = spark.createDataFrame(rows, SCHEMA);
    model = new TrainAxes(AXES, SETTINGS, "made up").train(articles.repartition(1));
  }

  @Test
  void theSameArticlesGiveTheSameModelInAnyPartitioning() {
    AxesModel again =
        new TrainAxes(AXES, SETTINGS, "made up")
            .train(articles.orderBy(Articles.TEXT.column()).repartition(4));
    assertEquals(model.hash(), again.hash());
    assertEquals(model.agreement(), again.agreement());
    assertEquals(80, again.training().articles(), "articles in English");
  }

  @Test
  void anotherSeedGivesAnotherModel() {
    AxesSettings other = new AxesSettings(100, 2, 0.9, 0.5, 10, 4, 8, 0.05, 0, 3, 2);
    assertNotEquals(model.hash(), new TrainAxes(AXES, other, "made up").train(articles).hash());
  }

  @Test
  void wordsLieOnTheSideOfThePoleTheyGoWith() {
    assertEquals(1, model.passingShare(), model.health().toString());
    assertTrue(cosine("shelling") > 0.3 && cosine("front") > 0.3);
    assertTrue(cosine("spade") < -0.3 && cosine("bloom") < -0.3);
    assertTrue(model.agreement().agreeing() > 0.9, model.agreement().toString());
  }

  private double cosine(String word) {
    return model.cosine(model.words().find(word), 0) / (double) AxisWord.SCALE;
  }

  @Test
  void saysWhichAxisCannotBeDrawn() {
    AxisLists unheard = AxisLists.parse(List.of("[taste] sweet", "+ sweet", "- sour"), "test");
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainAxes(unheard, SETTINGS, "made up").train(articles))
            .getMessage()
            .startsWith("the axis taste cannot be drawn: none of the words [sweet]"));
    assertEquals(
        "no word stands in 2 English articles: give more",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new TrainAxes(AXES, SETTINGS, "none")
                        .train(articles.where(Articles.LANGUAGE.column().equalTo("fr"))))
            .getMessage());
  }
}
